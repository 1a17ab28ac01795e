import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE_FILES, type GuideChanges } from '../../../core/guide/compiled-guide';
import type { FactId } from '../../../core/guide/guide';
import { changeKey } from '../../../core/tips/news';
import type { NewsMemory } from '../../../core/tips/news-memory';
import { CHROME_BUILD } from './launch';

/** What somebody remembers before an update that brings these changes. Reads the list of the build. */
export function beforeUpdateWith(ids: readonly FactId[], version = '0'): NewsMemory {
  const { changes }: GuideChanges = JSON.parse(readFileSync(join(CHROME_BUILD, GUIDE_FILES.changes), 'utf8'));
  return { version, known: changes.filter(({ id }) => !ids.includes(id)).map(changeKey) };
}

/** Changes of several subjects and kinds, one of them on a page with a job ad. */
export const SIX_CHANGES: readonly FactId[] = ['law-103', 'law-092', 'law-181', 'net-026', 'neu-06-2', 'law-189'];
