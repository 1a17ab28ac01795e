import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../core/handbook/import-report';
import { HANDBOOK_LIMITS } from '../../../core/handbook/limits';
import { readHandbookFile } from '../../../core/handbook/read-handbook-file';
import { toStoredChecklist } from '../../../core/handbook/stored-checklist';
import { withFreeSlug } from '../../../core/handbook/unique-slug';

const SOURCE = `---
checkliste: Beitrag freigeben
situationen: linkedin/composer, */job-posting
---

- Zimmernummern sind unkenntlich: Auf keinem Bild darf eine zu lesen sein,
  auch nicht im Spiegel.
- [ ] Frau Moser hat freigegeben
* Preis: Mit Ortstaxe.
`;
const read = (text: string) => readHandbookFile('freigabe.md', new TextEncoder().encode(text), new Set());
const told = (text: string) =>
  read(text)
    .problems.map(({ line, what, mend }) => `${line}: ${what} → ${mend}`)
    .join('\n');

describe('a checklist of one’s own', () => {
  const [one] = read(SOURCE).chapters;

  it('has a name, the pages beside which it is offered, and a line for each thing to tick off', () => {
    expect(read(SOURCE).problems).toEqual([]);
    expect(one?.chapter.checklist).toEqual({
      id: 'eigen-checkliste-beitrag-freigeben',
      title: 'Beitrag freigeben',
      situations: [
        { network: 'linkedin', kind: 'composer' },
        { network: '*', kind: 'job-posting' },
      ],
      items: [
        {
          id: 'zimmernummern-sind-unkenntlich',
          title: 'Zimmernummern sind unkenntlich',
          action: 'Auf keinem Bild darf eine zu lesen sein, auch nicht im Spiegel.',
        },
        { id: 'frau-moser-hat-freigegeben', title: 'Frau Moser hat freigegeben', action: '' },
        { id: 'preis', title: 'Preis', action: 'Mit Ortstaxe.' },
      ],
    });
    expect(one && entryOf(one, 'x').checklistItems).toBe(3);
  });

  it('keeps the ids of its lines when others are put in between', () => {
    const longer = SOURCE.replace('- [ ] Frau', '- Logo\n- [ ] Frau');
    const ids = (text: string) => read(text).chapters[0]?.chapter.checklist?.items.map(({ id }) => id) ?? [];
    expect(ids(longer)).toEqual(expect.arrayContaining(ids(SOURCE)));
  });

  it('is the same after it was stored, and under another name leads there', () => {
    const list = one?.chapter.checklist;
    expect(toStoredChecklist(JSON.parse(JSON.stringify(list)))).toEqual(list);
    const renamed = one && withFreeSlug(one.chapter, (slug) => slug === one.chapter.slug);
    expect(renamed?.checklist?.id).toBe(`${list?.id}-b`);
  });

  it.each<[string, string, string, RegExp]>([
    ['no name', 'checkliste: Beitrag freigeben', 'checkliste:', /2: Die Checkliste hat keinen Namen/],
    [
      'an unknown line in its head',
      'situationen:',
      'seiten:',
      /3: „seiten: .*“ ist keine Angabe → eine von: checkliste/,
    ],
    ['a page that is none', '*/job-posting', 'mars/job', /3: Situation „mars\/job“ ist unbekannt/],
    [
      'a line twice',
      '* Preis',
      '- Frau Moser hat freigegeben',
      /9: „Frau Moser hat freigegeben“ steht schon in Zeile 8/,
    ],
    ['text that is no line', '* Preis: Mit Ortstaxe.', 'Bitte beachten', /9: „Bitte beachten“ ist kein Punkt/],
    ['a line too long', 'Mit Ortstaxe.', 'x'.repeat(HANDBOOK_LIMITS.itemLength + 1), /9: Der Punkt ist länger als/],
  ])('with %s is told with its line and what mends it', (_name, from, to, wanted) => {
    const broken = SOURCE.replace(from, to);
    expect(broken).not.toBe(SOURCE);
    expect(told(broken)).toMatch(wanted);
    expect(read(broken).chapters).toEqual([]);
  });

  it('without a line, or with too many, is refused', () => {
    const head = '---\ncheckliste: Leer\n---\n';
    expect(told(head)).toMatch(/kein Punkt/);
    const many = Array.from({ length: HANDBOOK_LIMITS.checklistItems + 1 }, (_, i) => `- Punkt a${i}`).join('\n');
    expect(told(head + many)).toMatch(/mehr als 60 Punkte/);
  });

  it('whatever stands in it is text, and reading never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const [found] = read(`---\ncheckliste: X\n---\n\n- ${written}\n`).chapters;
        for (const { id, title } of found?.chapter.checklist?.items ?? []) {
          expect(id).toMatch(/^[a-z0-9-]+$/);
          expect(title.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500, seed: 20261129 },
    );
  });
});
