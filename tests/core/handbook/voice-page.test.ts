import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templateAsMarkdown } from '../../../core/guide/template-sheet';
import { exampleIn, fillGaps } from '../../../core/guide/template-text';
import { parseTemplate } from '../../../core/guide-compiler/parse-template';
import { readHandbookFile } from '../../../core/handbook/read-handbook-file';
import { voiceOnPage } from '../../../core/handbook/voice-page';
import { ROOT } from '../../../tools/root';

const SOURCE = readFileSync(join(ROOT, 'content/de/vorlagen/V38-hausstimme.md'), 'utf8');
const { template } = parseTemplate('V38.md', SOURCE);
/** The template as it is saved, filled with its example and what a house says instead. */
const page = (more: Readonly<Record<string, string>> = {}) =>
  fillGaps(templateAsMarkdown(template, 'DE'), { ...exampleIn(template, 'DE'), ...more });
const read = (text: string) => readHandbookFile('stimme.md', new TextEncoder().encode(text), new Set());

describe('the filled template of a house’s voice', () => {
  const { problems, chapters, hints } = read(page());

  it('is a chapter to read, and its words are words to avoid', () => {
    expect(problems).toEqual([]);
    expect(hints).toEqual([]);
    expect(chapters.map(({ chapter }) => chapter.title)).toEqual(['Hausstimme auf einer Seite']);
    expect(chapters[0]?.chapter.words).toEqual([
      { avoid: ['Event'], prefer: 'Abend' },
      { avoid: ['zeitnah'], prefer: 'bis Freitag' },
      { avoid: ['Kids'], prefer: 'Kinder' },
    ]);
    expect(JSON.stringify(chapters[0]?.chapter.sections)).toContain('statt „Event“ lieber „Abend“');
  });

  it('settles what it says for all networks alike, and leaves open what differs', () => {
    expect(voiceOnPage(page())).toEqual({ gender: 'none', label: 'Werbung' });
  });

  it.each([
    [{ 'Anrede-eins': 'Sie', 'Anrede-zwei': 'wir siezen' }, { address: 'sie' }],
    [{ 'Anrede-eins': 'per Du', 'Anrede-zwei': 'vertraut' }, { address: 'du' }],
    [{ 'Anrede-eins': 'Sie', 'Anrede-zwei': 'Du' }, { address: undefined }],
    [{ Genderform: 'mit Doppelpunkt: Kolleg:innen' }, { gender: ':' }],
    [{ Genderform: 'Stern, Kolleg*innen' }, { gender: '*' }],
    [{ Kennzeichnung: '„Anzeige“ in der ersten Zeile' }, { label: 'Anzeige' }],
    [{ Kennzeichnung: '„Werbung“ oder „Anzeige“' }, { label: undefined }],
  ])('with %j it says %j', (more, wanted) => {
    expect({ ...{ address: undefined, label: undefined }, ...voiceOnPage(page(more)) }).toMatchObject(wanted);
  });

  it('with gaps left open says nothing there, and is taken all the same', () => {
    const open = templateAsMarkdown(template, 'DE');
    expect(voiceOnPage(open)).toEqual({});
    expect(read(open).problems).toEqual([]);
    expect(read(open).chapters[0]?.chapter.words).toEqual([]);
  });

  it('names a word that cannot be looked for, with its line', () => {
    const odd = read(page({ 'Wort-eins': '(a+)+$' }));
    expect(odd.problems).toEqual([]);
    expect(odd.hints.map(({ what }) => what).join()).toContain('ist kein Wort');
    expect(odd.chapters[0]?.chapter.words).toHaveLength(2);
  });

  it('any other text says nothing', () => {
    expect(voiceOnPage('# Leitlinie\n\n## Anrede\n\nWir siezen.\n\n- Anrede\n')).toEqual({});
  });
});
