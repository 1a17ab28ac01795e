import { stripAccents } from './fold';
import { snowball } from './snowball';
import { infinitiveOf } from './verb-endings';

/**
 * Words that Snowball leaves apart from their own plural (Firma, Firmen; Konto, Konten; Emoji, Emojis), by stem. Datum
 * is left out: Daten are something else by now.
 */
const IRREGULAR: Readonly<Record<string, string>> = {
  album: 'alb',
  emojis: 'emoji',
  firma: 'firm',
  forum: 'for',
  gremium: 'gremi',
  kameras: 'kamera',
  konto: 'kont',
  kriterium: 'kriteri',
  medium: 'medi',
  menus: 'menu',
  museum: 'muse',
  praktikum: 'praktik',
  publikum: 'publik',
  risiko: 'risik',
  schema: 'schem',
  stadium: 'stadi',
  studium: 'studi',
  thema: 'them',
  themas: 'them',
  zentrum: 'zentr',
};

/** Kundin, Freundinnen, Kolleginnen, Expertin: Snowball knows the feminine only after `-er`. */
const FEMININE = /(?<=.(?:und|eg|ert|ent|ist|eur|rzt|olog|tor))in(?:nen)?$/;

/** Story, Storys, Stories: English loan words keep one stem. */
const ENGLISH_PLURAL = /(?<=[a-z]{3}[^aeiou])(?:ies|ys)$/;

/** Foto, Fotos; Video, Videos: Snowball keeps an s after a vowel. Not for -los (kostenlos). */
const PLURAL_AFTER_O = /(?<=[a-zäöü][^l]o)s$/;

/** Words that are another word than their stem says: the fair (Messe) is not what is measured (messen). */
const OF_ITS_OWN: ReadonlySet<string> = new Set(['messe']);

const MAX_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

/**
 * The term under which a word is indexed and found: its Snowball stem without accents, one for singular and plural of
 * loan words and for both genders. Expects lower case with the umlauts as written; never for showing.
 */
export function stem(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const plain = OF_ITS_OWN.has(word)
    ? word
    : stripAccents(
        snowball(infinitiveOf(word).replace(ENGLISH_PLURAL, 'y').replace(PLURAL_AFTER_O, '').replace(FEMININE, '')),
      );
  const result = Object.hasOwn(IRREGULAR, plain) ? (IRREGULAR[plain] ?? plain) : plain;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(word, result);
  return result;
}
