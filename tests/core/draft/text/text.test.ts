import { describe, expect, it } from 'vitest';
import { emojiOf } from '../../../../core/draft/text/emoji';
import { foreignNamesOf } from '../../../../core/draft/text/foreign-names';
import { genderFormsOf } from '../../../../core/draft/text/gender-forms';
import { wordsOfHashtag } from '../../../../core/draft/text/hashtag-words';
import { hashtagsOf } from '../../../../core/draft/text/hashtags';
import { linesOf } from '../../../../core/draft/text/lines';
import { linksOf } from '../../../../core/draft/text/links';
import { listItemsOf } from '../../../../core/draft/text/list-items';
import { normalTextOf } from '../../../../core/draft/text/normal-form';
import { inGerman } from '../../../../core/draft/text/numbers';
import { namedGender } from '../../../../core/draft/text/occupation';
import { compilePhrases, findPhrases } from '../../../../core/draft/text/phrases';
import { quotesOf } from '../../../../core/draft/text/quotes';
import { sentencesOf } from '../../../../core/draft/text/sentences';

const written = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('the normal form', () => {
  it('finds the way back to letters in pieces and to CRLF', () => {
    const typed = 'Gru\u0308n\r\nund bu\u0308nt';
    const { text, back } = normalTextOf(typed);
    expect(text).toBe('Grün\nund bünt');
    const at = text.indexOf('bünt');
    const place = back({ start: at, end: at + 4 });
    expect(typed.slice(place.start, place.end)).toBe('bu\u0308nt');
    const feed = back({ start: 4, end: 5 });
    expect(typed.slice(feed.start, feed.end)).toBe('\r\n');
  });

  it.each([
    ['Pflege\u00adfach\u00admann', 'Pflegefachmann'],
    ['(m\u200b/\u2060w\ufeff/d)', '(m/w/d)'],
    ['eins\u2028zwei\u000bdrei\u2029vier\u0085fünf', 'eins\nzwei\ndrei\nvier\nfünf'],
    ['E\u2011Mail, m\u2044w\u2215d', 'E-Mail, m/w/d'],
    ['👨‍👩‍👧 bleibt', '👨‍👩‍👧 bleibt'],
    ['am Rand\u200b bleibt es', 'am Rand\u200b bleibt es'],
  ])('%j becomes %j', (typed, normal) => {
    const { text, back } = normalTextOf(typed);
    expect(text).toBe(normal);
    expect(back({ start: 0, end: text.length })).toEqual({ start: 0, end: typed.length });
  });

  it('leaves a normal text alone', () => {
    const { text, back } = normalTextOf('Grün');
    expect(text).toBe('Grün');
    expect(back({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
  });

  it('is the form of Unicode, also for Hangul and single letters of compatibility', () => {
    for (const typed of ['\u1112\u1161\u11ab', '\uac00\u11a8', '\u212b\u2126', '\u0958', 'e\u0323\u0302', '\u0344'])
      expect(normalTextOf(typed).text).toBe(typed.normalize('NFC'));
  });
});

describe('sentences of a draft', () => {
  it.each([
    [
      'Wir öffnen am 3. Oktober, z. B. um zehn. Kommt alle!',
      ['Wir öffnen am 3. Oktober, z. B. um zehn.', 'Kommt alle!'],
    ],
    ['Titel\nZeile zwei\n\n– Punkt eins', ['Titel', 'Zeile zwei', '– Punkt eins']],
    ['Danke 🙏 Bis bald 🎉 Euer Team', ['Danke 🙏', 'Bis bald 🎉', 'Euer Team']],
    ['Tor 1 • Tor 2 • Tor 3', ['Tor 1 •', 'Tor 2 •', 'Tor 3']],
    [
      'Klasse B. Sie fahren. Mit z. B. Huber und Dr. K. Sie kommt.',
      ['Klasse B.', 'Sie fahren.', 'Mit z. B. Huber und Dr. K. Sie kommt.'],
    ],
    ['So: 1) Rad 2) Haus 3) Hof', ['So:', '1) Rad', '2) Haus', '3) Hof']],
    ['  ', []],
  ])('%j', (text, sentences) => {
    expect(written(text, sentencesOf(text))).toEqual(sentences);
  });
});

it('names of accounts and files are no words of the writer', () => {
  const text = 'Danke @praxis_in_wien, siehe vertrag_in_kopie.pdf und Bild.JPG, anna@haus.example';
  expect(written(text, foreignNamesOf(text))).toEqual(['praxis_in_wien', 'vertrag_in_kopie.pdf', 'Bild.JPG']);
});

it('items of lists are known by their sign, or by neighbours that do not end as sentences', () => {
  const text = 'Das bieten wir\n– Essen\n2) Urlaub\n\nWir sind viele.\nUnd wir bleiben.\n\nEin Rad\nEin Haus';
  const lines = linesOf(text);
  expect(written(text, listItemsOf(text, lines))).toEqual([
    'Das bieten wir',
    '– Essen',
    '2) Urlaub',
    'Ein Rad',
    'Ein Haus',
  ]);
});

describe('links and hashtags', () => {
  it('knows addresses with and without a scheme, and mail', () => {
    const text = 'https://a.example/b?c=d, www.stadt.de und x@y.de, aber nicht z.B. ver.di';
    expect(linksOf(text).map(({ written: address, kind, bare }) => [address, kind, bare])).toEqual([
      ['https://a.example/b?c=d', 'web', false],
      ['www.stadt.de', 'web', true],
      ['x@y.de', 'mail', true].map((value) => (value === true ? false : value)),
    ]);
  });

  it('takes only free hashtags with letters', () => {
    const text = '#Grün_2026 #1 C# a#b ##c (#Ölspur) https://x.example/#y';
    expect(written(text, hashtagsOf(text, linksOf(text)))).toEqual(['#Grün_2026', '#Ölspur']);
  });

  it.each([
    ['tagderoffenentür', ['tag', 'der', 'offenen', 'tür']],
    ['gesundefüße', ['gesunde', 'füße']],
    ['künstlicheintelligenz', ['künstliche', 'intelligenz']],
    ['tagdesoffenendenkmals', ['tag', 'des', 'offenen', 'denkmals']],
    ['wirliebenholz', ['wir', 'lieben', 'holz']],
    ['jobsmitsinn', ['jobs', 'mit', 'sinn']],
    ['employerbranding', ['employer', 'branding']],
    ['turmuhr', undefined],
    ['überstunden', undefined],
    ['xyzabcdef', undefined],
    ['dsgvo', undefined],
  ])('%s', (body, words) => {
    expect(wordsOfHashtag(body)).toEqual(words);
  });
});

it('knows emoji as readers see them', () => {
  const text = '👨‍👩‍👧‍👦🇦🇹🏴󠁧󠁢󠁳󠁣󠁴󠁿👍🏽1️⃣❤️ ™ → ✓ © 7 #';
  expect(written(text, emojiOf(text))).toEqual(['👨‍👩‍👧‍👦', '🇦🇹', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👍🏽', '1️⃣', '❤️']);
});

it('knows quotations with every kind of marks, also over paragraphs', () => {
  const text = '„Eins“ und "zwei", »drei« und „nie zu\nEnde“, 5" Rohr';
  expect(written(text, quotesOf(text))).toEqual(['„Eins“', '"zwei"', '»drei«', '„nie zu\nEnde“']);
  const typed = "So 'eins', ‘zwei’, ,,drei'' und <<vier>>, geht's, Hans' Rad, 'n Stück";
  expect(written(typed, quotesOf(typed))).toEqual(["'eins'", '‘zwei’', ",,drei''", '<<vier>>']);
  const long = '„Eins.\n\n„Zwei.\n\n„Drei.“ Und „vier“';
  expect(written(long, quotesOf(long))).toEqual(['„Eins.\n\n„Zwei.\n\n„Drei.“', '„vier“']);
  expect(written('„nie zu und „doch“', quotesOf('„nie zu und „doch“'))).toEqual(['„doch“']);
});

it('knows gender forms with a sign', () => {
  const text =
    'Kund:innen, Ärzt*in, Lehrer_innen, Koch/Köchin, Maler/-innen, Schüler(innen), WählerInnen, LinkedIn, 9:15';
  expect(genderFormsOf(text).map(({ sign }) => sign)).toEqual([':', '*', '_', '/', '()', 'I']);
});

it.each([
  ['Vertriebsleiter', 'men'],
  ['LKW-Fahrer', 'men'],
  ['Köchin', 'women'],
  ['Kauffrau', 'women'],
  ['Pflegefachkraft', 'all'],
  ['Leitung', 'all'],
  ['Berlin', undefined],
  ['Schwerin', undefined],
  ['Halbleiter', undefined],
  ['Oktober', undefined],
  ['München', undefined],
])('%s means %s', (word, means) => {
  expect(namedGender(word)).toBe(means);
});

describe('phrases', () => {
  const list = compilePhrases(['ganzheitlich~ Lösung~', 'Game-Changer', '(mit|ohne) … Freude', 'Synergie*']);

  it.each([
    ['Wir bieten GANZHEITLICHE\nLösungen an', ['GANZHEITLICHE\nLösungen']],
    ['Ein Gamechanger, ein Game Changer', ['Gamechanger', 'Game Changer']],
    ['mit sehr viel großer Freude, ohne Freude', ['mit sehr viel großer Freude', 'ohne Freude']],
    ['Synergieeffekte', ['Synergieeffekte']],
    ['mit Blick. Freude', []],
    ['ganzheitlichen Lösungsweg', []],
  ])('%j', (text, found) => {
    expect(written(text, findPhrases(text, list))).toEqual(found);
  });

  it.each([
    ['Spaß~ am Tun', 'Spass am Tun'],
    ['Spaß~ am Tun', 'SPASS AM TUN'],
    ['Lösungs?weg', 'Lösungweg'],
    ['Stra(ß|ss)e', 'Strasse'],
    ['Donaudampfschifffahrtsgesellschaft*', 'Donaudampfschifffahrtsgesellschaften'],
  ])('"%s" is found whatever of its first letters may be missing or written otherwise: %s', (phrase, text) => {
    expect(findPhrases(text, compilePhrases([phrase]))).toEqual([{ start: 0, end: text.length }]);
  });

  it('refuses by name what is not of the form', () => {
    expect(() => findPhrases('ein Text', compilePhrases(['~x']))).toThrow('"~x"');
  });
});

it('writes numbers as German readers do', () => {
  expect([0, 280, 3000, 63_206, 1_000_000].map(inGerman)).toEqual(['0', '280', '3.000', '63.206', '1.000.000']);
});
