import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../core/text/fold';
import { sentencesOf } from '../../../core/text/sentences';
import { snowball } from '../../../core/text/snowball';
import { stem } from '../../../core/text/stem';
import { tokenize } from '../../../core/text/words';

describe('folding', () => {
  test.each([
    [['größe', 'groesse', 'grosse'], 'grosse'],
    [['für', 'fuer', 'fur'], 'fur'],
    [['ärger', 'aerger', 'arger'], 'arger'],
    [['füllen', 'fuellen'], 'fullen'],
    [['müll', 'muell'], 'mull'],
    [['café', 'cafe'], 'cafe'],
  ])('gives the spellings %j one form', (spellings, folded) => {
    expect(spellings.map(fold)).toEqual(spellings.map(() => folded));
  });

  test.each(['neue', 'steuer', 'aktuell', 'manuell', 'quelle', 'influencer', 'bauer', 'treue', 'statue', 'frequenz'])(
    'leaves "%s" whole: its ue is no umlaut',
    (word) => expect(fold(word)).toBe(word),
  );
});

describe('stemming', () => {
  // From snowball-data, german/voc.txt and output.txt; the whole list was compared outside the repository.
  test.each([
    ['aufeinanderfolge', 'aufeinanderfolg'],
    ['häuser', 'haus'],
    ['kategorischen', 'kategor'],
    ['jährigen', 'jahrig'],
    ['systemen', 'system'],
    ['freundlichkeit', 'freundlich'],
    ['kenntnisse', 'kenntnis'],
    ['sammeln', 'sammel'],
  ])('stems "%s" to "%s" as Snowball does', (word, expected) => {
    expect(snowball(word)).toBe(expected);
  });

  test.each([
    [['firma', 'firmen']],
    [['konto', 'konten', 'kontos']],
    [['foto', 'fotos']],
    [['story', 'storys', 'stories']],
    [['kunde', 'kundin', 'kundinnen']],
    [['nutzer', 'nutzerin', 'nutzerinnen']],
    [['beitrag', 'beiträge', 'beitraege']],
  ])('finds %j under one term', (words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });
});

describe('words', () => {
  test.each([
    'Nutzer:innen',
    'Nutzer*innen',
    'Nutzer_innen',
    'Nutzer·in',
    'NutzerInnen',
    'NutzerIn',
    'Nutzer/innen',
    'Nutzer/-in',
    'Nutzer(innen)',
  ])('reads the gender form %s as Nutzer', (written) => {
    expect(tokenize(`Viele ${written}, bitte`)).toEqual(['viele', 'nutzer', 'bitte']);
  });

  test.each([
    ['LinkedIn und PlugIn', ['linkedin', 'und', 'plugin']],
    ['E-Mail-Adresse', ['e', 'mail', 'email', 'adresse']],
    ['Koch (m/w/d)', ['koch', 'mwd']],
    ['Cafe\u0301', ['café']],
    ['Nutzer:innenzahlen', ['nutzerzahlen']],
    ['Mist 👩‍🚒 gebaut!', ['mist', 'gebaut']],
  ])('reads "%s" as %j', (text, tokens) => {
    expect(tokenize(text, true)).toEqual(tokens);
  });
});

describe('sentences', () => {
  test.each([
    ['Nennen Sie z. B. den Ort. Dann enden Sie.', 2],
    ['Ab dem 1. Januar gilt das. Der 2. Senat prüft am 31. Mai.', 2],
    ['Siehe Nr. 5 und Abs. 2 Satz 1. Das reicht.', 2],
    ['Es waren 2024. Heute sind es mehr.', 2],
    ['»Wirklich?«, fragte sie. Ja!', 2],
    ['Prof. Dr. A. Meier kam. Er ging…', 2],
    ['Überschrift ohne Punkt\n\nSatz danach', 2],
    ['Das zählt:\n- eins\n- zwei', 3],
    ['Umbrochen im\nSatz. Ende.', 2],
  ])('splits "%s" into %i', (text, count) => {
    const parts = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    expect(parts, parts.join('|')).toHaveLength(count);
    expect(parts.join('')).toBe(text);
  });

  it('gives none for an empty text', () => expect(sentencesOf('')).toEqual([]));
});
