import { describe, expect, it } from 'vitest';
import { compileSearchIndex, compileSearchTexts } from '../../../core/guide-compiler/compile';
import { parseSynonyms } from '../../../core/guide-compiler/parse-synonyms';
import { ContentError } from '../../../core/guide-compiler/problem';
import { planQuery } from '../../../core/search/query-plan';
import { buildSearchIndex } from '../../../core/search/search-index';
import { expressionKey } from '../../../core/search/synonyms';
import { readSynonyms } from '../../../tools/guide/read-synonyms';
import { bundledGuide } from '../../support/bundled-guide';

const PATH = 'content/synonyms.yaml';

describe('the list of synonyms', () => {
  it('is read as groups and as words of sections', () => {
    expect(parseSynonyms(PATH, 'gleich:\n  - [Rentner, Senioren]\nabschnitte:\n  "16.10": [Wien, 2FA]\n')).toEqual({
      groups: [['Rentner', 'Senioren']],
      sections: new Map([['16.10', ['Wien', '2FA']]]),
    });
  });

  it.each([
    ['gleich:\n  - [allein]\n', 2, 'zu wenige Wörter'],
    ['abschnitte:\n  "1.1": Wort\n', 1, 'zu wenige Wörter'],
    ['gleich:\n  - [Firma, und]\n', 2, 'Füllwörtern'],
    ['gleich:\n  - [Firma, Betrieb, Firma]\n', 2, 'zweimal'],
    ['gleich: [\n', 2, 'Einrückung'],
  ])('%j has a mistake in line %i', (source, line, what) => {
    const read = () => parseSynonyms(PATH, source);
    expect(read).toThrow(ContentError);
    expect(read).toThrow(`${PATH}:${line}:`);
    expect(read).toThrow(what);
  });
});

it('takes a misspelt search word for the word that it misspells, too', () => {
  const index = buildSearchIndex([
    { id: 'bio', title: 'Profil', text: 'Verlinken Sie es.', keywords: 'Impresum' },
    { id: 'law', title: 'Impressum', text: 'Das Impressum nennt den Anbieter.' },
    { id: 'shop', title: 'Laden', text: 'Auch ein Laden braucht ein Impressum.' },
  ]);
  expect(index.search('impresum').map(({ id }) => id)).toEqual(['bio', 'law', 'shop']);
});

describe('words of one meaning', () => {
  const index = buildSearchIndex(
    [
      { id: 'raffle', title: 'Gewinnspiele', text: 'Freistellung und Teilnahmebedingungen.' },
      { id: 'shop', title: 'Betrieb', text: 'Der Betrieb hat eine Seite.' },
      { id: 'button', title: 'Aufforderung', text: 'Eine Bitte am Ende.' },
    ],
    [
      ['Gewinnspiel', 'Verlosung'],
      ['Firma', 'Betrieb'],
      ['Aufforderung', 'Call to Action'],
      ['Tabelle', 'Kalkulation'],
    ],
  );
  const found = (query: string) => index.search(query).map(({ id }) => id);

  it.each([
    ['Verlosungen', 'raffle', 'inflected'],
    ['verlosunk', 'raffle', 'mistyped'],
    ['verlos', 'raffle', 'half typed'],
    ['Firmen', 'shop', 'irregular'],
    ['call to action', 'button', 'of several words'],
    ['der Call-to-Action', 'button', 'with hyphens'],
  ])('"%s" finds the section %s: %s', (query, section) => {
    expect(found(query)[0]).toBe(section);
  });

  it('finds nothing for a group that the guide has no word of', () => {
    expect(found('Kalkulation')).toEqual([]);
  });

  it('says which word of the guide it found', () => {
    expect(index.search('Verlosung')[0]?.why).toEqual([{ word: 'Gewinnspiele', field: 'title' }]);
  });
});

describe('each entry of the guide', () => {
  const guide = bundledGuide();
  const synonyms = readSynonyms();
  const index = compileSearchIndex(guide, synonyms);
  const sections = new Set(Object.keys(compileSearchTexts(guide)));

  it('of a section leads to this section among the first five', () => {
    const lost = [...synonyms.sections].flatMap(([section, words]) =>
      words
        .filter((word) => sections.has(section) && !index.search(word, 5).some(({ id }) => id === section))
        .map((word) => `${section}: ${word}`),
    );
    expect(lost).toEqual([]);
  });

  it('names a section of the guide', () => {
    expect([...synonyms.sections.keys()].filter((section) => !sections.has(section))).toEqual([]);
  });

  it('of a group leads on to a word of the guide that means the same', () => {
    const { vocabulary } = index;
    const lost = synonyms.groups.flatMap((group) =>
      group.filter((expression) => {
        const known = (vocabulary.knownStem(expressionKey(expression))?.documents ?? 0) > 0;
        const plan = planQuery(vocabulary, `${expression} `);
        const led = vocabulary.sameMeaning(expressionKey(expression)).some((other) => plan.terms.has(other));
        return !(led || known) || index.search(`${expression} `).length === 0;
      }),
    );
    expect(lost).toEqual([]);
  });
});
