import { describe, expect, it } from 'vitest';
import { houseChoice, houseInWords } from '../../../components/desk/house-choice';
import type { DraftHouses } from '../../../components/desk/use-draft-house';
import { type HandbookPack, NO_OWN } from '../../../core/handbook/handbook-summary';
import { speakingInDraft } from '../../../core/handbook/speaking-house';
import { inGerman as t } from '../../../tools/browser/german-messages';

const pack = (id: string): HandbookPack => ({
  ...{ id, name: id.toUpperCase(), issued: '2026-11-28', hash: id, managed: false, locked: [], house: {} },
});
const having = (...ids: readonly string[]): DraftHouses => ({
  several: ids.length > 1,
  list: ids.map((id) => ({ id, name: id.toUpperCase() })),
  ofDraft: (house) => speakingInDraft({ ...NO_OWN, packs: ids.map(pack) }, house),
  ofPage: () => undefined,
});
const ADLER = { id: 'adler', name: 'Adler AG' };

describe('the choice of a house for a draft', () => {
  it.each([
    ['with one pack, for a draft that nobody has given to another house', having('biber'), {}],
    ['with one pack, for a draft that came for it', having('adler'), { house: 'adler', sentFor: ADLER }],
    ['without packs', having(), {}],
    ['without packs, for a draft that came for no house', having(), { house: '' }],
  ])('is not there %s', (_, houses, draft) => {
    expect(houseChoice(houses, draft)).toBeUndefined();
  });

  it.each([
    ['with one pack, for a draft that came for another', having('biber'), { house: 'adler', sentFor: ADLER }, 'adler'],
    ['where the only pack was chosen for such a draft', having('biber'), { house: 'biber', sentFor: ADLER }, 'biber'],
    ['with one pack, for a draft that is for none', having('biber'), { house: '' }, ''],
    ['with one pack, for a draft whose house is gone', having('biber'), { house: 'gone' }, ''],
    ['without packs, for a draft that came for a house', having(), { house: 'adler', sentFor: ADLER }, 'adler'],
    ['with several', having('adler', 'biber'), { house: 'biber' }, 'biber'],
    [
      'with several, for a draft that came for a third',
      having('biber', 'zobel'),
      { house: 'adler', sentFor: ADLER },
      'adler',
    ],
  ])('is there %s, and shows what holds', (_, houses, draft, house) => {
    const choice = houseChoice(houses, draft);
    expect(choice?.house).toBe(house);
    expect(choice?.list).toEqual(houses.list);
    expect(choice?.elsewhere).toEqual(
      'sentFor' in draft && !houses.list.some(({ id }) => id === 'adler') ? ADLER : undefined,
    );
  });
});

it('a house that is not here is named, with the words that it is not', () => {
  const draft = { house: 'adler', sentFor: ADLER };
  expect(houseInWords(draft, having('biber'), t)).toBe(t('houseElsewhere', 'Adler AG'));
  expect(houseInWords({ ...draft, house: 'biber' }, having('biber'), t)).toBeUndefined();
  expect(houseInWords(draft, having('adler', 'biber'), t)).toBe('ADLER');
});
