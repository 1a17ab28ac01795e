import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handbookSectionId, isHandbookId, parseHandbookId } from '../../../core/handbook/handbook-id';
import { HANDBOOK_LIMITS } from '../../../core/handbook/limits';
import { readHandbookFile } from '../../../core/handbook/read-handbook-file';
import { slugOf } from '../../../core/handbook/slug';
import { toStoredChapter } from '../../../core/handbook/stored-chapter';
import { CHAPTER } from '../guide/fixture';

const GUIDE = new Set(['13.7', '6.2']);
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'leitlinie.md') => readHandbookFile(name, bytes(text), GUIDE);
const problemsOf = (text: string) => read(text).problems.map(({ line, what, mend }) => `${line}: ${what} → ${mend}`);
const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/handbook', name), 'utf8');
/** The guide's form without what only the guide has. */
const HANDBOOK_CHAPTER = CHAPTER.replace('[93 Prozent](fakt:seed-001)', '93 Prozent').replace(
  '- Fakten: seed-001\n',
  '',
);

describe('ids', () => {
  it('are never those of the guide, and say where they lead', () => {
    expect(parseHandbookId('eigen-stellen-3-a')).toEqual({
      slug: 'stellen',
      section: 'eigen-stellen-3',
      anchor: 'eigen-stellen-3-a',
    });
    expect(parseHandbookId('eigen-stellen')).toEqual({ slug: 'stellen', anchor: 'eigen-stellen' });
    expect(parseHandbookId('13.2')).toBeUndefined();
    expect(parseHandbookId('eigen-')).toBeUndefined();
  });

  it('read in one way only, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 9999 }), (title, number) => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^[a-z0-9-]{1,60}$/);
        expect(parseHandbookId(`eigen-${slug}`)).toEqual({ slug, anchor: `eigen-${slug}` });
        const section = handbookSectionId(slug, number);
        expect(parseHandbookId(section)).toEqual({ slug, section, anchor: section });
        expect(parseHandbookId(`${section}-a`)).toEqual({ slug, section, anchor: `${section}-a` });
        expect(isHandbookId(section)).toBe(true);
      }),
    );
  });

  it.each([
    ['Leitlinie für Gäste 2026', 'leitlinie-fuer-gaeste2026'],
    ['1. 2. 3.', '123'],
    ['★', 'kapitel'],
    ['Straße & Café', 'strasse-cafe'],
  ])('%s becomes %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe('the form of the guide', () => {
  it('is read with ids of its own and links to its own numbers', () => {
    const [chapter] = read(fixture('stellen.md')).chapters;
    expect(chapter?.chapter.sections.map(({ id, tips }) => [id, tips.map((tip) => tip.id)])).toEqual([
      ['eigen-stellen-1', ['eigen-stellen-1-a']],
      ['eigen-stellen-2', ['eigen-stellen-2-a']],
    ]);
    expect(JSON.stringify(chapter?.chapter.sections[0]?.passage)).toContain('"section":"eigen-stellen-2"');
    expect(JSON.stringify(chapter?.chapter.sections[0]?.passage)).toContain('"section":"13.7"');
  });

  it('has the mistakes of the build, with the same lines', () => {
    expect(read(HANDBOOK_CHAPTER.replace('](#7.2)', '](#13.7)')).problems).toEqual([]);
    const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;
    for (const [part, by, says] of [
      ['- Stufe: Erfahrung', '- Stufe: Meinung', 'Stufe „Meinung“ ist unbekannt'],
      ['xing/company', 'xyng/company', 'Situation „xyng/company“ ist unbekannt'],
      ['- Weil: vier', '- Grund: vier', 'Unbekannte Angabe „Grund'],
      ['## 7.2 Der', '## 8.2 Der', 'Die Überschrift nennt keinen Abschnitt'],
      ['Erster Absatz.', 'Erster <b>Absatz</b>.', 'HTML im Text'],
    ] as const) {
      const broken = HANDBOOK_CHAPTER.replace(part, by);
      expect(problemsOf(broken).join('\n')).toMatch(new RegExp(`(?:^|\\n)${lineOf(broken, by)}: ${says}`));
    }
  });

  it('has no facts: a figure is told with what to write instead', () => {
    expect(problemsOf(CHAPTER)).toEqual([
      expect.stringMatching(/^\d+: 7\.1: Fakten hat nur der Leitfaden selbst → die Quelle in den Satz schreiben/),
      expect.stringMatching(/^\d+: 7\.1-a: Fakten hat nur/),
    ]);
    expect(problemsOf(HANDBOOK_CHAPTER.replace('](#7.2)', '](#99.1)')).join()).toContain(
      'Abschnitt 99.1 gibt es nicht',
    );
  });
});

describe('plain Markdown', () => {
  const titles = (text: string) =>
    read(text).chapters.map(({ chapter: { title, sections } }) => [title, ...sections.map((section) => section.title)]);

  it.each<[string, string, string[][]]>([
    ['a title and sections', '# T\n\n## A\n\nText.\n\n## B\n\nText.', [['T', 'A', 'B']]],
    ['no title', '## A\n\nText.\n\n## B\n\nText.', [['leitlinie', 'A', 'B']]],
    ['sections of the first level only', '# A\n\nText.\n\n# B\n\nText.', [['leitlinie', 'A', 'B']]],
    [
      'several titles',
      '# A\n\n## A1\n\nText.\n\n# B\n\n## B1\n\nText.',
      [
        ['A', 'A1'],
        ['B', 'B1'],
      ],
    ],
    ['a title further down', '### T\n\n#### A\n\nText.', [['T', 'A']]],
    ['only text', 'Ein Satz.', [['leitlinie', 'leitlinie']]],
    ['a title with text', '# T\n\nEin Satz.', [['T', 'T']]],
    ['underlined headings', 'T\n===\n\nA\n---\n\nText.', [['T', 'A']]],
    ['a head', '---\ntitel: Kopf\n---\n\n## A\n\nText.', [['Kopf', 'A']]],
    ['a heading in a fence', '# T\n\n## A\n\n```\n# kein Titel\n```', [['T', 'A']]],
  ])('%s', (_name, text, wanted) => {
    expect(titles(text)).toEqual(wanted);
  });

  it('is what it was when its source is read again', () => {
    const { chapters } = read(`# A\n\n## A1\n\nText.\n\n# B\n\n## B1\n\nText.\n\n## Wortliste\n\n- aa → bb\n`);
    expect(chapters.map(({ chapter }) => chapter.words.length)).toEqual([0, 1]);
    for (const { chapter, source } of chapters) expect(read(source).chapters[0]?.chapter).toEqual(chapter);
  });

  it('shows as text what it cannot show otherwise, and says so', () => {
    const { chapters, hints, problems } = read(
      '# T\n\n## A\n\nEin <b>Wort</b>, ![Hund](a.png), [hin](http://a.example), `Kode`.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> Zitat\n\n1. eins\n   - zwei\n\n<!-- nur für uns -->\n',
    );
    expect(problems).toEqual([]);
    const text = JSON.stringify(chapters[0]?.chapter.sections[0]?.passage);
    for (const part of ['Ein <b>Wort</b>, [Bild: Hund], hin, Kode.', 'a – b', '1 – 2', 'Zitat', 'eins', 'zwei'])
      expect(text).toContain(part);
    expect(text).not.toContain('nur für uns');
    expect(hints.map(({ line }) => line)).toEqual([5, 5, 5, 5, 7]);
  });

  it('takes situations and words from "Angaben", and tells one that is unknown', () => {
    const [first] = read(fixture('leitlinie.md')).chapters;
    expect(first?.chapter.sections[0]).toMatchObject({
      situations: [
        { network: 'linkedin', kind: 'job-posting' },
        { network: '*', kind: 'composer' },
      ],
      searchWords: ['Siezen', 'Duzen'],
    });
    expect(problemsOf(fixture('leitlinie.md').replace('*/composer', '*/compose'))).toEqual([
      expect.stringContaining('Situation „*/compose“ ist unbekannt'),
    ]);
  });
});

describe('a section alone', () => {
  it('has its "Angaben", wherever it stands', () => {
    for (const text of ['# A\n\nText.\n\n', '## A\n\nText.\n\n', '# T\n\n## A\n\nText.\n\n']) {
      const [one] = read(`${text}### Angaben\n\n- Situationen: */composer\n`).chapters;
      expect(one?.chapter.sections.map(({ title, situations }) => [title, situations.length])).toEqual([['A', 1]]);
    }
  });
});

describe('a word list', () => {
  const list = (line: string) => read(`# T\n\n## A\n\nText.\n\n## Wortliste\n\n${line}\n`);

  it.each([
    ['- Kunde → Gast: wir sind Gastgeber', { avoid: ['Kunde'], prefer: 'Gast', reason: 'wir sind Gastgeber' }],
    ['- Kunde, Kundin -> Gast', { avoid: ['Kunde', 'Kundin'], prefer: 'Gast' }],
    ['* billig: nie', { avoid: ['billig'], reason: 'nie' }],
    ['- E-Mail-Blast', { avoid: ['E-Mail-Blast'] }],
  ])('%s', (line, word) => {
    expect(list(line).chapters[0]?.chapter.words).toEqual([word]);
  });

  it.each([
    ['Kunde → Gast', /9: .*kein Eintrag/],
    ['- <b> → c', /„<b>“ ist kein Wort/],
    ['- a → b', /zu kurz/],
    ['- Kunde → Kunde', /sich selbst ersetzen/],
    [`- ${'a'.repeat(HANDBOOK_LIMITS.wordLength + 1)}`, /länger als/],
    [`- ${' '.repeat(5000)}x`, /kein Eintrag/],
    ['- Kunde → Gast\n- Kunde → Freund', /10: „Kunde“ steht schon in Zeile 9/],
  ])('%s is told', (line, says) => {
    expect(
      list(line)
        .problems.map(({ line, what }) => `${line}: ${what}`)
        .join('\n'),
    ).toMatch(says);
  });
});

it('whatever the bytes: never an exception, and what is taken is what may be stored', () => {
  const lines = [...fixture('leitlinie.md').split('\n'), ...fixture('stellen.md').split('\n')];
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }).map(bytes),
        fc.uint8Array({ maxLength: 200 }),
        fc
          .array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'grapheme', maxLength: 20 })), { maxLength: 40 })
          .map((all) => bytes(all.join('\n'))),
      ),
      (input) => {
        const { chapters, problems, file } = readHandbookFile('x.md', input, GUIDE);
        expect(chapters.length > 0).toBe(problems.length === 0);
        for (const { chapter, source } of chapters) {
          const stored = { file, source, asOf: '2026-11-28', chapter };
          expect(toStoredChapter(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
        }
      },
    ),
    { numRuns: 500 },
  );
}, 60_000);

it('a stored chapter with anything that the reader does not know is not read', () => {
  const [one] = read(fixture('stellen.md')).chapters;
  const stored = JSON.stringify({ file: 'a.md', source: one?.source, asOf: '2026-11-28', chapter: one?.chapter });
  expect(toStoredChapter(JSON.parse(stored))).toBeDefined();
  for (const [part, by] of [
    ['"type":"paragraph"', '"type":"html"'],
    ['"type":"text"', '"type":"script"'],
    ['"id":"eigen-stellen-1"', '"id":"13.1"'],
    ['"kind":"job-posting"', '"kind":"toString"'],
    ['"grade":"pflicht"', '"grade":"x"'],
    ['"section":"13.7"', '"section":"x\\" onclick"'],
    ['"slug":"stellen"', '"slug":"../x"'],
  ] as const) {
    expect(stored).toContain(part);
    expect(toStoredChapter(JSON.parse(stored.replace(part, by))), by).toBeUndefined();
  }
  const link = stored.replace('{"type":"section-link","section":"13.7"', '{"type":"web-link","url":"javascript:1"');
  expect(toStoredChapter(JSON.parse(link))).toBeUndefined();
  expect(toStoredChapter(JSON.parse(link.replace('javascript:1', 'https://a.example/')))).toBeDefined();
});
