import { expect, it } from 'vitest';
import { previewOf } from '../../../core/draft/preview';

it('counts in the unit of the network and says what is left', () => {
  expect(previewOf('Grüße 👩‍👩‍👧', 'bluesky', 'post')).toMatchObject({ length: 7, left: 293 });
  expect(previewOf('https://www.beispiel.example/ein/langer/weg', 'x', 'post')).toMatchObject({
    length: 23,
    left: 257,
  });
  expect(previewOf('a'.repeat(281), 'x', 'post').left).toBe(-1);
  expect(previewOf('Titel\nBeschreibung', 'youtube', 'post').length).toBe(5);
});

it('claims neither limit nor fold where nobody knows one', () => {
  expect(previewOf('Hallo', 'kununu', 'post')).toEqual({
    length: 5,
    limit: undefined,
    left: undefined,
    fold: undefined,
    folds: [],
  });
  expect(previewOf('a'.repeat(900), 'facebook', 'post').folds).toEqual([]);
  expect(previewOf('a'.repeat(900), 'linkedin', 'job').folds).toEqual([]);
});

it('LinkedIn cuts the phone before the desktop, and nothing that is short', () => {
  expect(previewOf('a'.repeat(140), 'linkedin', 'post').folds).toEqual([]);
  expect(previewOf('a'.repeat(900), 'linkedin', 'post').folds.map(({ surface, at }) => [surface, at])).toEqual([
    ['mobile', 140],
    ['desktop', 210],
  ]);
});

it('early line breaks cut earlier, and never an emoji in two', () => {
  expect(previewOf(`eins\nzwei\ndrei\n${'a'.repeat(300)}`, 'linkedin', 'post').folds[0]?.at).toBe(14);
  expect(previewOf('👩‍👩‍👧'.repeat(200), 'instagram', 'post').folds[0]?.at).toBe(125 * '👩‍👩‍👧'.length);
});
