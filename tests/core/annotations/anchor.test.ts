import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, quoteAt } from '../../../core/annotations/anchor';
import { highlightAt } from '../../../core/annotations/highlight';
import { passageOffsets } from '../../../core/annotations/passage-offsets';
import type { Section } from '../../../core/guide/guide';
import { passageText } from '../../../core/guide/plain-text';
import { bundledGuide } from '../../support/bundled-guide';

const GUIDE = bundledGuide();
const SECTIONS = GUIDE.chapters.flatMap(({ sections }) => sections);
const sectionAt = (id: string): Section => {
  const found = SECTIONS.find((section) => section.id === id);
  if (!found) throw new Error(`The guide has no ${id}`);
  return found;
};

const TEXT =
  'Nennen Sie das Gehalt als Spanne. Wer ein Gehalt nennt, bekommt mehr passende Bewerbungen. ' +
  'Ein Gehalt „nach Vereinbarung“ schreckt ab – das sagen drei von vier Befragten.\n\nFragen Sie zuerst im Team.';

const at = (text: string, words: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};

/**
 * What was marked, at which of its occurrences, what the text has become, and what is found there (`undefined` = lost).
 */
const CASES: [
  what: string,
  marked: string,
  nth: number,
  now: string,
  found: [words: string, nth: number] | undefined,
][] = [
  ['nothing has changed', 'Wer ein Gehalt nennt', 0, TEXT, ['Wer ein Gehalt nennt', 0]],
  ['the second of three equal words', 'Gehalt', 1, TEXT, ['Gehalt', 1]],
  ['a sentence before it', 'Gehalt', 1, `Vorweg: Gehalt, Gehalt! ${TEXT}`, ['Gehalt', 3]],
  ['the first of them was removed', 'Gehalt', 2, TEXT.replace('das Gehalt', 'den Lohn'), ['Gehalt', 1]],
  [
    'other quotation marks',
    'Ein Gehalt „nach Vereinbarung“',
    0,
    TEXT.replace('„nach Vereinbarung“', '"nach Vereinbarung"'),
    ['Ein Gehalt "nach Vereinbarung"', 0],
  ],
  ['another dash', 'ab – das sagen', 0, TEXT.replace('–', '—'), ['ab — das sagen', 0]],
  [
    'a word more',
    'bekommt mehr passende Bewerbungen',
    0,
    TEXT.replace('mehr passende', 'deutlich mehr passende'),
    ['bekommt deutlich mehr passende Bewerbungen', 0],
  ],
  [
    'a word less',
    'bekommt mehr passende Bewerbungen',
    0,
    TEXT.replace('mehr passende', 'passende'),
    ['bekommt passende Bewerbungen', 0],
  ],
  [
    'another ending',
    'Nennen Sie das Gehalt als Spanne.',
    0,
    TEXT.replace('als Spanne', 'als Spannen'),
    ['Nennen Sie das Gehalt als Spannen.', 0],
  ],
  [
    'another order of the sentences',
    'Fragen Sie zuerst im Team.',
    0,
    `Fragen Sie zuerst im Team. ${TEXT.split('\n\n')[0]}`,
    ['Fragen Sie zuerst im Team.', 0],
  ],
  [
    'across two paragraphs',
    'drei von vier Befragten.\n\nFragen Sie zuerst',
    0,
    TEXT,
    ['drei von vier Befragten.\n\nFragen Sie zuerst', 0],
  ],
  ['the sentence is gone', 'Fragen Sie zuerst im Team.', 0, TEXT.replace('Fragen Sie zuerst im Team.', ''), undefined],
  ['the short word is gone, an equal one stands elsewhere', 'Team', 0, 'Im ganzen Team gilt dasselbe.', undefined],
  [
    'another text',
    'bekommt mehr passende Bewerbungen',
    0,
    'Posten Sie dienstags um neun, nicht freitags um fünf.',
    undefined,
  ],
  ['no text', 'Gehalt', 0, '', undefined],
];

describe('a highlight is found again', () => {
  it.each(CASES)('%s', (_what, marked, nth, now, found) => {
    const span = findQuote(now, quoteAt(TEXT, at(TEXT, marked, nth)));
    expect(span && now.slice(span.start, span.end)).toBe(found?.[0]);
    expect(span).toEqual(found && at(now, ...found));
  });

  it('wherever it stands, whatever is put before and behind the text', () => {
    const words = fc.array(fc.constantFrom('Gehalt', 'Spanne', 'ist', 'und', 'Team.', 'Lohn', '„so“', '–'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), words, words, (list, a, b, before, behind) => {
        const text = list.join(' ');
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y);
        if (start === undefined || end === undefined || start === end) return;
        const quote = quoteAt(text, { start, end });
        expect(findQuote(text, quote)).toEqual({ start, end });
        const longer = `${before.join(' ')} ${text} ${behind.join(' ')}`;
        const span = findQuote(longer, quote);
        expect(span && longer.slice(span.start, span.end)).toBe(text.slice(start, end));
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  it('any stretch of the guide, after any one word of it has been changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SECTIONS),
        fc.nat(),
        fc.integer({ min: 40, max: 900 }),
        fc.nat(),
        (section, a, length, c) => {
          const text = passageText(section.passage);
          const start = a % Math.max(1, text.length - length);
          const marked = highlightAt(section, {}, { start, end: Math.min(text.length, start + length) });
          if (!marked || marked.quote.length < 30) return;
          const words = [...text.matchAll(/\p{L}{1,8}/gu)];
          const word = words[c % words.length];
          if (!word) return;
          const now = `${text.slice(0, word.index)}Xyz${text.slice(word.index + word[0].length)}`;
          const span = findQuote(now, marked);
          expect(span).toBeDefined();
          const found = now.slice(span?.start, span?.end).replace('Xyz', word[0]);
          expect(Math.abs(found.length - marked.quote.length)).toBeLessThanOrEqual(11);
          expect(found).toContain(marked.quote.slice(12, -12));
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe('what is marked', () => {
  const section = sectionAt('13.2');
  const { text } = passageOffsets(section.passage);

  it('is the same text that search and cards know, in every section', () => {
    for (const { passage } of SECTIONS) expect(passageOffsets(passage).text).toBe(passageText(passage));
  });

  it('is whole words, without the space around them', () => {
    const { 0: words = '', index = 0 } = /(?<= )\p{L}{3,} \p{L}{3,}(?= )/u.exec(text) ?? {};
    const between = index + words.indexOf(' ');
    expect(highlightAt(section, {}, { start: index + 1, end: between + 3 })?.quote).toBe(words);
    expect(highlightAt(section, {}, { start: between, end: between + 1 })).toBeUndefined();
  });

  it('knows when its figures are due for review', () => {
    const cited = sectionAt('6.2');
    const [figure] = passageOffsets(cited.passage).figures;
    const fact = GUIDE.facts.get(figure?.facts[0] ?? '');
    if (!figure || !fact) throw new Error('6.2 has no figure');
    expect(highlightAt(cited, { [fact.id]: fact }, figure)?.reviewBy).toBe(fact.reviewBy);
    expect(highlightAt(cited, { [fact.id]: fact }, { start: 0, end: 3 })?.reviewBy).toBeUndefined();
  });
});
