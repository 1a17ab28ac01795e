import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templateText } from '../../../core/guide/template-text';
import { compileHandbook } from '../../../core/handbook/compile-handbook';
import { readHandbookFile } from '../../../core/handbook/read-handbook-file';
import { toStoredTemplate } from '../../../core/handbook/stored-template';
import { withFreeSlug } from '../../../core/handbook/unique-slug';
import { asHandbookTemplate } from '../../../tools/guide/as-handbook-template';
import { ROOT } from '../../../tools/root';

const SOURCE = asHandbookTemplate(readFileSync(join(ROOT, 'content/de/vorlagen/V01-absage-nach-eingang.md'), 'utf8'));
const SECTIONS = new Set(['11.6', '10.7', '16.7', '14.9']);
const read = (text: string) => readHandbookFile('absage.md', new TextEncoder().encode(text), SECTIONS);
const told = (text: string) =>
  read(text)
    .problems.map(({ line, what, mend }) => `${line}: ${what} → ${mend}`)
    .join('\n');

describe('a document to copy in a file of one’s own', () => {
  const [one] = read(SOURCE).chapters;
  const template = one?.chapter.templates[0];

  it('is read as the guide’s are, under an id of its own: V1 stays the guide’s', () => {
    expect(read(SOURCE).problems).toEqual([]);
    expect(template?.id).toBe('eigen-vorlage-absage-nach-eingang-der-bewerbung');
    expect(template?.countries).toEqual(['DE', 'AT', 'CH']);
    expect(template && templateText(template, 'CH')).toContain('Freundliche Grüsse');
    expect(one?.chapter.sections).toEqual([]);
  });

  it('under another name is found under that name', () => {
    const renamed = one && withFreeSlug(one.chapter, (slug) => slug === one.chapter.slug);
    expect(renamed?.templates.map(({ id }) => id)).toEqual([`${template?.id}-b`]);
  });

  it('is the same after it was stored', () => {
    expect(toStoredTemplate(JSON.parse(JSON.stringify(template)))).toEqual(template);
  });

  it.each<[string, string, string, RegExp]>([
    [
      'a line of the head that is missing',
      'titel: Absage nach Eingang der Bewerbung\n',
      '',
      /1: Im Kopf fehlt „titel“/,
    ],
    ['a section that does not exist', '11.6, 10.7', '11.6, 99.9', /9: Abschnitt 99\.9 gibt es nicht/],
    ['facts, which only the guide has', 'vorlagenwort: Absage', 'fakten: agg', /Fakten hat nur der Leitfaden selbst/],
    [
      'a gap that the example leaves open',
      '- ▢ Firma = Muster Haustechnik GmbH\n',
      '',
      /„▢ Firma“ hat im Beispiel keinen Wert/,
    ],
    ['a part that is missing', '## Anpassen', '## Sonstiges', /Der Teil „Anpassen“ fehlt/],
    ['HTML in it', 'Guten Tag ▢ Anrede,', '<script>alert(1)</script>', /HTML im Text/],
  ])('%s is told with its line and what mends it', (_name, from, to, wanted) => {
    const broken = SOURCE.replace(from, to);
    expect(broken).not.toBe(SOURCE);
    expect(told(broken)).toMatch(wanted);
    expect(read(broken).chapters).toEqual([]);
  });
});

describe('documents of several houses', () => {
  const ofHouse = (house: string | undefined, title: string) => {
    const [found] = read(SOURCE.replace('titel: Absage nach Eingang der Bewerbung', `titel: ${title}`)).chapters;
    if (!found) throw new Error('not read');
    return { ...found.chapter, asOf: '2026-11-28', house };
  };
  const { templates } = compileHandbook([
    ofHouse('a', 'Absage Seeblick'),
    ofHouse('b', 'Absage Muster'),
    ofHouse(undefined, 'Absage Eigen'),
  ]);

  it('are compiled apart, each with an index of its own', () => {
    expect([...templates.keys()].sort()).toEqual(['', 'a', 'b']);
    for (const [house, { texts, index, topics }] of templates) {
      const words = JSON.stringify([texts, index, topics]).toLowerCase();
      const names = { a: 'seeblick', b: 'muster gmbh', '': 'eigen-vorlage-absage-eigen' };
      for (const [other, name] of Object.entries(names))
        if (other !== house && other === 'a') expect(words, house).not.toContain(name);
      expect(Object.keys(texts)).toHaveLength(1);
    }
  });
});
