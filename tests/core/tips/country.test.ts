import { describe, expect, it } from 'vitest';
import type { Grade, Jurisdiction } from '../../../core/guide/guide';
import { compileTips } from '../../../core/guide-compiler/compile';
import { countryOfLanguages, DEFAULT_COUNTRY, holdsIn, rowsFor, WORK_COUNTRIES } from '../../../core/tips/country';
import { bundledGuide } from '../../support/bundled-guide';

const { rows } = compileTips(bundledGuide());

describe.each<[string, Grade, Jurisdiction[], string[]]>([
  ['German law', 'pflicht', ['DE'], ['DE', 'all']],
  ['Austrian law', 'pflicht', ['AT'], ['AT', 'all']],
  ['Swiss law', 'pflicht', ['CH'], ['CH', 'all']],
  ['law of the EU: not in Switzerland', 'pflicht', ['EU'], ['DE', 'AT', 'all']],
  ['law of two countries', 'pflicht', ['DE', 'CH'], ['DE', 'CH', 'all']],
  ['a rule of a network', 'pflicht', [], ['DE', 'AT', 'CH', 'all']],
  ['a study about one country', 'belegt', ['DE'], ['DE', 'AT', 'CH', 'all']],
  ['experience', 'erfahrung', [], ['DE', 'AT', 'CH', 'all']],
])('%s', (_, grade, countries, expected) => {
  it(`is shown in ${expected.join(', ')}`, () => {
    expect(WORK_COUNTRIES.filter((country) => holdsIn({ grade, countries }, country))).toEqual(expected);
  });
});

it('sections lose foreign law only; a section that is nothing else is left out; nothing else changes', () => {
  expect(rowsFor(rows, 'all')).toEqual(rows);
  const ids = (country: (typeof WORK_COUNTRIES)[number]) =>
    new Set(rowsFor(rows, country).flatMap(({ tips }) => tips.map(({ id }) => id)));
  expect(ids('DE').has('10.3-b'), 'the Austrian minimum wage in Germany').toBe(false);
  expect(ids('AT').has('10.3-b')).toBe(true);
  expect(ids('CH').has('10.3-a'), 'experience holds everywhere').toBe(true);
  for (const country of WORK_COUNTRIES)
    for (const row of rowsFor(rows, country)) {
      expect(row.tips.length).toBeGreaterThan(0);
      expect(row.situations).toBe(rows.find(({ section }) => section === row.section)?.situations);
    }
});

it.each([
  [['de-AT', 'de'], 'AT'],
  [['de', 'de-CH', 'en'], 'CH'],
  [['de-Latn-AT'], 'AT'],
  [['en-US', 'de-DE', 'de-AT'], 'DE'],
  [['en-US', 'fr'], DEFAULT_COUNTRY],
  [['de-Atlantis', 'deat', ''], DEFAULT_COUNTRY],
  [[], DEFAULT_COUNTRY],
])('a browser with the languages %j works in %s until somebody says another', (languages, country) => {
  expect(countryOfLanguages(languages)).toBe(country);
});

describe('a duty that one country alone knows', () => {
  const tip = (id: string, countries: readonly ('DE' | 'AT' | 'CH')[], grade: 'pflicht' | 'erfahrung' = 'pflicht') => ({
    id,
    grade,
    countries,
  });
  const row = { section: '10.3', tips: [tip('a', [], 'erfahrung'), tip('b', ['AT']), tip('c', ['DE', 'AT'])] };
  const order = (country: 'DE' | 'AT' | 'CH' | 'all') =>
    rowsFor([row], country).flatMap(({ tips }) => tips.map(({ id }) => id));

  it('stands first for whoever works there, for a card shows one tip', () => {
    expect(order('AT')).toEqual(['b', 'a', 'c']);
  });

  it('is not shown elsewhere, and the editors’ order stays', () => {
    expect([order('DE'), order('CH'), order('all')]).toEqual([['a', 'c'], ['a'], ['a', 'b', 'c']]);
  });
});
