import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACK_FORMAT, PACK_VERSION } from '../../core/handbook/team-pack';
import { asHandbookTemplate } from '../guide/as-handbook-template';
import { ROOT } from '../root';
import { handbook } from './handbook-files';

/** Pages of a chapter, as a firm's guideline has them. */
const PAGES_PER_FILE = 10;

const TEMPLATES = join(ROOT, 'content/de/vorlagen');

/** A house's pack as a file, with this many sections, each as long as the guide's, and this many templates. */
export function largeHouse(pages: number, templates: number): string {
  return JSON.stringify({
    ...{ format: PACK_FORMAT, version: PACK_VERSION, id: 'muster', name: 'Muster GmbH', issued: '2026-11-28' },
    chapters: handbook(pages, PAGES_PER_FILE),
    templates: templatesOf(templates),
  });
}

/** The guide's own templates, again and again under other titles until there are enough. */
function templatesOf(count: number): { readonly name: string; readonly text: string }[] {
  const own = readdirSync(TEMPLATES)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(TEMPLATES, name), 'utf8') }));
  return Array.from({ length: count }, (_, at) => {
    const { name, text } = own[at % own.length] ?? { name: '', text: '' };
    const copy = Math.floor(at / own.length) + 1;
    return {
      name: `${copy}-${name}`,
      text: asHandbookTemplate(text).replace(/^titel: /m, `titel: Haus ${'abcdefg'.charAt(copy)} `),
    };
  });
}
