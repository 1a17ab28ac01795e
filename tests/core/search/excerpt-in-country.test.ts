import { describe, expect, it } from 'vitest';
import { COUNTRIES, type Country, type Section } from '../../../core/guide/guide';
import { COUNTRY_LABELS, inlineText } from '../../../core/guide/plain-text';
import { compileSearchIndex, compileSearchTexts } from '../../../core/guide-compiler/compile';
import { searchGuide, withExcerpt } from '../../../core/search/guide-search';
import { bundledGuide } from '../../support/bundled-guide';

const guide = bundledGuide();
const index = compileSearchIndex(guide);
const texts = compileSearchTexts(guide);
const sections = guide.chapters.flatMap((chapter) => chapter.sections);

/** What is quoted of a section for a query. */
const quoted = (id: string, query: string, country?: Country) =>
  withExcerpt(index, texts, query, { section: id, title: '', score: 1, share: 1, why: [] }, country)
    .excerpt.map(({ text }) => text)
    .join('');

const answerIn = ({ answers }: Section, country: Country) => {
  const own = answers.find((answer) => answer.country === country);
  return own && `${COUNTRY_LABELS[country]}: ${inlineText(own.children)}`;
};

describe.each(COUNTRIES)('an excerpt for somebody in %s', (country) => {
  it('begins with the answer for this country, in every section that has one, whatever is asked', () => {
    const wrong = sections.flatMap((section) => {
      const own = answerIn(section, country);
      if (!own) return [];
      return [section.title, ...section.searchWords].flatMap((query) => {
        // A country in the query is asked for in any case.
        if (/Deutschland|Österreich|Schweiz|\b(?:DE|AT|CH)\b/.test(query)) return [];
        const [beginning = ''] = quoted(section.id, query, country).split('\n\n');
        return own.includes(beginning.slice(0, 40)) ? [] : `${section.id} „${query}“: ${beginning.slice(0, 80)}`;
      });
    });
    expect(wrong).toEqual([]);
  });

  it('quotes no paragraph of another country where the section has its own answer', () => {
    const others = COUNTRIES.filter((other) => other !== country).map((other) => `${COUNTRY_LABELS[other]}: `);
    const foreign = sections.flatMap((section) =>
      answerIn(section, country)
        ? section.searchWords.flatMap((query) =>
            others.some((label) => `\n\n${quoted(section.id, query, country)}`.includes(`\n\n${label}`)) &&
            !/Deutschland|Österreich|Schweiz|\b(?:DE|AT|CH)\b/.test(query)
              ? `${section.id} „${query}“`
              : [],
          )
        : [],
    );
    expect(foreign).toEqual([]);
  });
});

it('of a giveaway says the Austrian law to somebody in Austria, and the German to somebody in Germany', () => {
  expect(quoted('16.5', 'Gewinnspiel', 'AT')).toMatch(/^Österreich: .*ECG/s);
  expect(quoted('16.5', 'Gewinnspiel', 'AT')).not.toContain('DDG');
  expect(quoted('16.5', 'Gewinnspiel', 'DE')).toContain('DDG');
});

it('a country that the query names comes before the reader\u2019s', () => {
  const [hit] = searchGuide(index, texts, 'Gewinnspiel Schweiz', 1, undefined, 'AT');
  expect(hit?.country).toBe('CH');
  expect(hit?.excerpt.map(({ text }) => text).join('')).toMatch(/^Schweiz: /);
});

it('words that stand in another country’s paragraphs alone are quoted from there', () => {
  const foreign = sections.find(
    ({ answers, passage }) =>
      answers.length === 1 && passage.some((block) => block.type === 'paragraph' && block.country === 'AT'),
  );
  const block = foreign?.passage.find((one) => one.type === 'paragraph' && one.country === 'AT');
  const text = block?.type === 'paragraph' ? inlineText(block.children) : '';
  const elsewhere = texts[foreign?.id ?? '']?.text.replace(text, '').toLowerCase() ?? '';
  const word = text.match(/\p{Lu}\p{L}{9,}/gu)?.find((one) => !elsewhere.includes(one.toLowerCase().slice(0, 6))) ?? '';
  expect(word).not.toBe('');
  expect(quoted(foreign?.id ?? '', word, 'DE')).toContain(word);
});
