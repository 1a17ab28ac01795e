import { expect, it } from 'vitest';
import { COUNTRIES, type Country } from '../../../core/guide/guide';
import { compileSearchTexts, compileTopics } from '../../../core/guide-compiler/compile';
import { compileBeginnings } from '../../../core/guide-compiler/compile-beginnings';
import { compileTemplateSearch } from '../../../core/guide-compiler/compile-templates';
import { type Beginnings, beginningKey, isBeginning, resultsFor } from '../../../core/search/beginnings';
import { MOST_RESULTS, searchGuide } from '../../../core/search/guide-search';
import { withTemplates } from '../../../core/search/template-search';
import { readSynonyms } from '../../../tools/guide/read-synonyms';
import { bundledGuide, bundledIndex } from '../../support/bundled-guide';

const guide = bundledGuide();
const synonyms = readSynonyms();
const files = compileBeginnings(guide, synonyms);
const index = bundledIndex();
const [texts, topics, templates] = [
  compileSearchTexts(guide),
  compileTopics(guide),
  compileTemplateSearch(guide, synonyms),
];

const fileOf = (query: string): Beginnings =>
  JSON.parse(files.get(`guide/beginnings/${query.charAt(0).toLowerCase()}.json`) ?? '{}');
const shown = (query: string, country?: Country) =>
  resultsFor(query, fileOf(query), country)?.map(({ section, title, excerpt }) => ({ section, title, excerpt }));
const bySearch = (query: string, country?: Country) =>
  withTemplates(searchGuide(index, texts, query, MOST_RESULTS, topics, country), templates, query).map(
    ({ section, title, excerpt }) => ({ section, title, excerpt }),
  );

// Capitals, stop words, words of two letters, letters that nothing begins with.
it.each(['st', 'St', 'ST', 'ge', 'in', 'ki', 'KI', 'dm', 'ag', 'x', 'a', 'hr', 'zw'])(
  '"%s" is answered beforehand as the search answers it',
  (query) => {
    for (const country of [undefined, ...COUNTRIES]) expect(shown(query, country)).toEqual(bySearch(query, country));
  },
);

it('letters with which no word begins are left to the search, which knows what is near', () => {
  expect(shown('qx')).toBeUndefined();
});

it.each(['', ' ', 'st ', 'ste', 'ö', 'üb', '13', '§', 'a b'])('"%s" is not known beforehand', (query) => {
  expect(beginningKey(query)).toBeUndefined();
});

it.each([
  ['s', true],
  [' ö ', true],
  ['st', false],
])('"%s" is no more than the beginning of a word: %s', (query, expected) => {
  expect(isBeginning(query)).toBe(expected);
});
