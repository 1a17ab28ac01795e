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

it('counts on Bluesky the bytes beside what one sees: emoji reach that limit first', () => {
  const family = '👩‍👩‍👧';
  expect(new TextEncoder().encode(family).length).toBe(18);
  expect(previewOf(family.repeat(166), 'bluesky', 'post')).toMatchObject({ left: 134, bytesOver: 0 });
  expect(previewOf(family.repeat(167), 'bluesky', 'post')).toMatchObject({ left: 133, bytesOver: 6 });
  expect(previewOf('ä'.repeat(300), 'bluesky', 'post').bytesOver).toBe(0);
  expect(previewOf(`${family.repeat(166)} https://a.example/`, 'bluesky', 'post').bytesOver).toBe(0);
  expect(previewOf(family.repeat(167), 'mastodon', 'post').bytesOver).toBe(0);
});

it('claims neither limit nor fold where nobody knows one', () => {
  expect(previewOf('Hallo', 'kununu', 'post')).toEqual({
    length: 5,
    limit: undefined,
    left: undefined,
    bytesOver: 0,
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
