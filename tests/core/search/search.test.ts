import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { excerpt } from '../../../core/search/excerpt';
import { planQuery } from '../../../core/search/query-plan';
import { buildSearchIndex, loadSearchIndex, type SearchDocument } from '../../../core/search/search-index';
import { growthOf } from '../../support/work';

const DOCUMENTS: SearchDocument[] = [
  {
    id: 'seite',
    title: 'Ein Auftritt für alle',
    text: 'Die Firmenseite zeigt, wer Sie sind. Pflegen Sie die Öffnungszeiten, z. B. am 1. Januar. Das Logo bleibt.',
  },
  {
    id: 'betrieb',
    title: 'Wer spricht',
    text: 'Eine Seite genügt. Der Betrieb tritt als Firma auf, und neue Gesichter kommen dazu. Größe ist kein Ziel.',
  },
  {
    id: 'impressum',
    title: 'Impressum',
    text: 'Die Steuer steht nicht darin. Anbieter nennen Name und Anschrift.',
    tips: 'Verlinken Sie die Pflichtangaben in der Bio.',
    keywords: 'Anbieterkennzeichnung, legal notice',
  },
  {
    id: 'kommentare',
    title: 'Regeln für Kommentare',
    text: 'Aktuelle Kommentare beantworten Nutzer:innen gern. Wer löscht, sagt warum. Reichweite entsteht im Gespräch.',
  },
];
const built = buildSearchIndex(DOCUMENTS);
// Twice: what was loaded can be stored again.
const loaded = loadSearchIndex(loadSearchIndex(built.serialize()).serialize());
const first = (query: string) => built.search(query)[0]?.id;

describe('search', () => {
  test.each([
    ['Kommentarregeln', 'kommentare', 'words by the compound of them'],
    ['impresum', 'impressum', 'a word with a slip'],
    ['Reichwiete', 'kommentare', 'a word with two letters swapped'],
    ['reichw', 'kommentare', 'a word by its beginning'],
    ['oeffnungszeiten', 'seite', 'an umlaut spelled out'],
    ['offnungszeiten', 'seite', 'an umlaut without dots'],
    ['groesse', 'betrieb', 'ß and umlaut spelled out'],
    ['neue', 'betrieb', 'a guarded word'],
    ['Steuer', 'impressum', 'a guarded word'],
    ['aktuell', 'kommentare', 'a guarded word'],
    ['Nutzerinnen', 'kommentare', 'the other gender form'],
    ['legal notice', 'impressum', 'English search words'],
  ])('finds for "%s" the document %s: %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('finds both documents for the compound: the one that has it and the one that has its parts', () => {
    expect(built.search('Firmenseite').map(({ id }) => id)).toEqual(['seite', 'betrieb']);
  });

  test.each(['Seite der Firma', 'Firmen Seite', 'Firmen-Seite', 'Seite einer Firma'])(
    'finds for "%s" the compound Firmenseite, even where the guide has no part of it',
    (query) => {
      const index = buildSearchIndex([
        { id: 'compound', title: 'Auftritt', text: 'Pflegen Sie Ihre Firmenseite.' },
        { id: 'other', title: 'Anderes', text: 'Hier steht nichts davon.' },
      ]);
      expect(index.search(query).map(({ id }) => id)).toEqual(['compound']);
    },
  );

  it('says which word it found in which field, as the guide writes it', () => {
    expect(built.search('anbieterkennzeichnung')[0]?.why).toContainEqual({
      word: 'Anbieterkennzeichnung',
      field: 'keywords',
    });
    expect(built.search('groesse')[0]?.why).toEqual([{ word: 'Größe', field: 'text' }]);
    expect(built.search('pflichtangabe')[0]?.why).toContainEqual({ word: 'Pflichtangaben', field: 'tips' });
  });

  it('corrects only words that the guide does not know, and says what it took them for', () => {
    expect(planQuery(built.vocabulary, 'impresum steuer ').words.map((word) => word.corrections)).toEqual([
      ['Impressum'],
      [],
    ]);
  });

  test.each([
    ['§ 5a UWG', 'ads'],
    ['5a uwg', 'ads'],
    ['UWG § 7', 'mail'],
    ['§ 99 UWG', 'ads'],
  ])('finds for "%s" first the document %s, which names that paragraph or at least that law', (query, id) => {
    const index = buildSearchIndex([
      { id: 'ads', title: 'Werbung', text: 'Das UWG und noch einmal das UWG.', norms: '§ 5a Abs. 4 UWG' },
      { id: 'mail', title: 'Post', text: 'Das UWG gilt, auch Satz 5 im 7. Absatz.', norms: '§ 7 UWG' },
    ]);
    expect(index.search(query)[0]?.id).toBe(id);
  });

  it('takes the plural of an abbreviation for the abbreviation', () => {
    const index = buildSearchIndex([{ id: 'dm', title: 'Nachrichten', text: 'Antworten.', keywords: 'DM' }]);
    expect(index.search('DMs').map(({ id }) => id)).toEqual(['dm']);
  });

  test.each(['', '   ', '!?', 'und der die ', '🙂'])('finds nothing for "%s"', (query) => {
    expect(built.search(query)).toEqual([]);
  });

  it('gives no more hits than asked for', () => {
    expect(built.search('Seite Kommentare Steuer', 1)).toHaveLength(1);
    expect(built.search('Seite', 0)).toEqual([]);
  });

  it('works with no documents at all', () => {
    const empty = loadSearchIndex(buildSearchIndex([]).serialize());
    expect(empty.search('Seite')).toEqual([]);
    expect(excerpt(empty, 'Ein Satz.', 'Satz')).toEqual([{ text: 'Ein Satz.', marked: false }]);
  });

  it('refuses data of another format with a hint', () => {
    const data = built.serialize().replace(/"format":\d+/, '"format":0');
    expect(() => loadSearchIndex(data)).toThrow(/build the guide again/);
    expect(() => loadSearchIndex('{"format":3}')).toThrow(/build the guide again/);
  });
});

const word = fc.constantFrom(...DOCUMENTS.flatMap(({ title, text }) => `${title} ${text}`.split(' ')));
const mistyped = word.map((each) => each.slice(0, 3) + each.slice(4));
const query = fc.oneof(
  fc.array(fc.oneof(word, mistyped), { maxLength: 6 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

describe('any query', () => {
  it('is answered by the loaded index as by the built one', () => {
    fc.assert(
      fc.property(query, (text) => {
        expect(loaded.search(text)).toEqual(built.search(text));
      }),
    );
  });

  const LONG = [
    'a',
    'ab ',
    '🙂',
    'e\u0301',
    '\u202eשלום ',
    '\u0000\u0007',
    'a-',
    'a/',
    '. ',
    '.',
    ' ',
    '\n',
    'Nutzer:innen ',
    'Firmenseite',
    'impresum kommentrae ',
    '( ',
    'ue',
    '中',
  ];
  test.each(LONG)('of 10,000 characters made of %j takes no step that grows with the square of its length', (unit) => {
    const ask = (length: number) => () => {
      const long = unit.repeat(length).slice(0, length);
      built.search(long);
      excerpt(built, long, 'Firmenseite');
      excerpt(built, DOCUMENTS[0]?.text ?? '', long);
    };
    expect(growthOf(ask(2500), ask(10_000))).toBeLessThan(10);
  });
});

describe('an excerpt', () => {
  const marks = (text: string, asked: string) =>
    excerpt(built, text, asked)
      .filter(({ marked }) => marked)
      .map((part) => part.text);
  const plain = (text: string, asked: string) =>
    excerpt(built, text, asked)
      .map((part) => part.text)
      .join('');

  it('takes the sentence that answers and the one behind it', () => {
    const text = 'Vorrede ohne Wert. Noch eine. Pflegen Sie die Öffnungszeiten z. B. am Montag. Das hilft. Ende.';
    expect(plain(text, 'oeffnungszeiten')).toBe('Pflegen Sie die Öffnungszeiten z. B. am Montag. Das hilft. ');
  });

  it('begins with the short answer where that speaks of it, and with no tale before the sentence that answers', () => {
    const tale = 'Er hieß Jonas. Die Öffnungszeiten standen nirgends. Das kostete Kunden. Die Öffnungszeiten fehlten.';
    expect(plain(`Nennen Sie die Öffnungszeiten.\n\n${tale}`, 'Öffnungszeiten')).toMatch(/^Nennen Sie/);
    expect(plain(`Antworten Sie bald.\n\n${tale}`, 'Öffnungszeiten')).toBe(
      'Die Öffnungszeiten standen nirgends. Das kostete Kunden. ',
    );
  });

  it('where none answers is the first block alone, not the law of another country behind it', () => {
    expect(plain('Das Logo bleibt.\n\nIn Österreich nicht.', 'Steuer').trim()).toBe('Das Logo bleibt.');
  });

  it('takes the two sentences that answer most words together', () => {
    const text = 'Die Steuer kommt. Dazwischen nichts. Danach nichts. Das Impressum fehlt. Nichts.';
    expect(plain(text, 'Steuer Impressum')).toBe('Die Steuer kommt. Das Impressum fehlt. ');
  });

  test.each([
    ['Zwei Kommentare und ein Kommentar.', 'kommentaren', ['Kommentare', 'Kommentar']],
    ['Die Firmenseite, eine Seite der Firma.', 'Seite', ['Firmenseite', 'Seite']],
    ['Mehr Reichweite.', 'reichw', ['Reichweite']],
    ['Alle Nutzer*innen lesen.', 'nutzer', ['Nutzer*innen']],
    ['Das Impressum.', 'impresum', ['Impressum']],
    ['Nichts davon.', 'Seite', []],
    // What has only led here: a part of the word that was asked for, a word that was typed to its end.
    ['Eine Seite genügt der Firma.', 'Firmenseite', []],
    ['Die Seitenzahl.', 'Seite', []],
  ])('of "%s" for "%s" marks %j', (text, asked, expected) => {
    expect(marks(text, asked)).toEqual(expected);
  });

  it('is made of pieces of the text in order, of at most two sentences, with no empty piece', () => {
    const text = fc.oneof(
      fc
        .array(fc.oneof(word, fc.constantFrom('.', '\n\n', '  ', '1. Januar')), { maxLength: 60 })
        .map((w) => w.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, query, (passage, asked) => {
        let from = 0;
        let jumps = 0;
        for (const part of excerpt(built, passage, asked)) {
          expect(part.text).not.toBe('');
          const at = passage.indexOf(part.text, from);
          expect(at).toBeGreaterThanOrEqual(from);
          if (at > from) jumps++;
          from = at + part.text.length;
        }
        expect(jumps).toBeLessThanOrEqual(2);
      }),
    );
  });
});
