import { describe, expect, it } from 'vitest';
import { compileSearchTexts, compileTopics } from '../../../core/guide-compiler/compile';
import { compileTemplateSearch } from '../../../core/guide-compiler/compile-templates';
import { hitAddress } from '../../../core/reader/hit-address';
import { searchGuide } from '../../../core/search/guide-search';
import { countryAnswered, namedCountry } from '../../../core/search/named-country';
import { withTemplates } from '../../../core/search/template-search';
import { readSynonyms } from '../../../tools/guide/read-synonyms';
import { bundledGuide, bundledIndex } from '../../support/bundled-guide';

it.each([
  ['Gehalt Österreich', 'AT'],
  ['gehalt oesterreich', 'AT'],
  ['österreichisches Medienrecht', 'AT'],
  ['Impressum AT', 'AT'],
  ['imprint austria', 'AT'],
  ['Werbung kennzeichnen Schweiz', 'CH'],
  ['schweizer Lauterkeitsrecht', 'CH'],
  ['CH-Recht', 'CH'],
  ['Impressum in Deutschland', 'DE'],
  ['looking at posts', undefined],
  ['schwein', undefined],
  ['Impressum', undefined],
  ['Deutschland, Österreich, Schweiz', undefined],
  ['', undefined],
])('„%s“ names the country %s', (query, country) => {
  expect(namedCountry(query)).toBe(country);
});

it('a text answers for a country only in a paragraph of its own', () => {
  expect(countryAnswered('Gehalt AT', 'Kurz gesagt.\n\nÖsterreich: Anzugeben ist das Mindestgehalt.')).toBe('AT');
  expect(countryAnswered('Gehalt AT', 'Österreich: Anzugeben ist das Mindestgehalt.')).toBe('AT');
  expect(countryAnswered('Gehalt AT', 'Auch in Österreich: nichts Neues.')).toBeUndefined();
});

describe('a hit for a query that names a country', () => {
  const guide = bundledGuide();
  const index = bundledIndex();
  const [texts, topics] = [compileSearchTexts(guide), compileTopics(guide)];
  const first = (query: string) => searchGuide(index, texts, query, 10, topics)[0];
  const address = (query: string) => {
    const hit = first(query);
    return hit && hitAddress(hit);
  };

  it('opens under that country where the section has a paragraph for it', () => {
    expect(address('Gehalt in der Anzeige Österreich')).toBe('/reader.html#10.3-AT');
    expect(address('Impressum Schweiz')).toMatch(/^\/reader\.html#(?:4\.6|16\.1)-CH$/);
  });
  it('opens as ever where no country is named', () => {
    expect(address('Gehalt in der Anzeige')).toBe('/reader.html#10.3');
  });
  it('opens a template in the text of that country', () => {
    const templates = compileTemplateSearch(guide, readSynonyms());
    const query = 'Vorlage Stellenanzeige Österreich';
    const [hit] = withTemplates(searchGuide(index, texts, query, 10, topics), templates, query);
    expect(hit && hitAddress(hit)).toMatch(/^\/reader\.html#V\d+-AT$/);
  });
});
