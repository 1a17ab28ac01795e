import { expect, it } from 'vitest';
import { tokenize, withoutGender, writtenWords } from '../../../core/text/words';
import { sized } from '../../../tools/endurance';

/** Words of every script in one expression: what the quicker ones must find as well. */
const WORD =
  /\p{L}(?:[/&]\p{L})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?<=\p{L}{2})(?:[:*_·]innen[\p{L}\p{M}]*|[:*_·]in(?!\p{L})|\/-?(?:innen|in)(?!\p{L})|\((?:innen|in)\)))?(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?<=\p{L}{2})(?:[:*_·]innen[\p{L}\p{M}]*|[:*_·]in(?!\p{L})|\/-?(?:innen|in)(?!\p{L})|\((?:innen|in)\)))?)*/gu;

it('every character of Unicode parts or joins words as its kind says, whatever its script', () => {
  const wrong: string[] = [];
  // Latin, its neighbours and the signs of punctuation one by one, in every run.
  for (let code = 0; code <= 0x10ffff; code += code < 0x3000 ? 1 : sized({ share: 16, whole: 1 })) {
    const character = String.fromCodePoint(code);
    const text = `ab${character}cd ${character}`;
    if (String(writtenWords(text)) !== String(text.match(WORD) ?? [])) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

it.each([
  ['Nutzer:innen, Ärzt*in und Kund/-innen', ['Nutzer:innen', 'Ärzt*in', 'und', 'Kund/-innen']],
  ['Пользователь:innen und Кафе-Besuch', ['Пользователь:innen', 'und', 'Кафе-Besuch']],
  ['m/w/d, Q&A, F-Jugend-Turnier', ['m/w/d', 'Q&A', 'F-Jugend-Turnier']],
  ['5/2 ist kein Wort aus Buchstaben', ['5', '2', 'ist', 'kein', 'Wort', 'aus', 'Buchstaben']],
])('the words of „%s“', (text, words) => {
  expect(writtenWords(text)).toEqual(words);
});

it.each([
  ['Nutzer:innen', 'Nutzer'],
  ['Nutzer:innenzahlen', 'Nutzerzahlen'],
  ['KundInnen', 'Kund'],
  ['Ärzt(innen)', 'Ärzt'],
  ['LinkedIn', 'LinkedIn'],
])('„%s“ without its mark of a gender form is „%s“', (written, bare) => {
  expect(withoutGender(written)).toBe(bare);
});

it('a word of single letters is one token, and one with a hyphen its pieces', () => {
  expect(tokenize('m/w/d im F-Jugend-Turnier')).toEqual(['mwd', 'im', 'f', 'jugend', 'turnier']);
});
