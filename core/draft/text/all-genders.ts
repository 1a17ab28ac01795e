import { genderFormsOf } from './gender-forms';
import { latinExpression } from './latin';

/** Letters and words that stand for a gender, or for none, in a gender marker. */
const PART = String.raw`(?:[mwfdxiaouv]|weiblich|männlich|weibl\.?|männl\.?|divers|div\.?|male|female|diverse|inter|offen|k\. ?[aA]\.|\*)\*?`;
const SIGN = String.raw`(?:\s?[/|\\,;.:_&+*·•–-]\s?|\s)`;
/** Markers in brackets for all genders: (m/w/d), [w|m|*], (m-w-d), (m.w.d.), (mwdx), (gn), (all), (a*), (divers). */
const MARK = latinExpression(
  String.raw`[([{]\s*(?:${PART}(?:${SIGN}${PART}){1,4}\.?|[mwfdx]{3,4}\*?|[axd]\*?|\*|gn\*?|div\.?|divers|all(?:e|en|er)?(?: geschlechter| genders?)?|any gender|human|mensch(?:en)?|geschlechts?neutral|geschlechteroffen|genderneutral|geschlecht (?:egal|offen|unwichtig))\s*[)\]}]`,
  'iu',
);
/** The same without brackets: m/w/d, w|m|d; commas only between three. */
const BARE =
  /(?<![A-Za-zÀ-ž\p{N}])[mwfd]\s?[/|]\s?[mwfdx*](?:\s?[/|]\s?[mwfdxi*])?(?![A-Za-zÀ-ž\p{N}/])|(?<![A-Za-zÀ-ž\p{N}])[mwd], ?[mwd], ?[mwdx](?![A-Za-zÀ-ž\p{N}])/iu;

/** Sentences that say that all genders are meant. */
const STATEMENT =
  /(?:alle[nr]?|aller|jeden|jedes|jeglichen) Geschlecht(?:er|ern|s)?(?![A-Za-zÀ-ž])|all genders|(?:unabhängig|ungeachtet|egal|gleich)(?:[^.!?\n]{0,80})Geschlecht|Geschlecht(?:[^.!?\n]{0,60})(?:keine Rolle|egal|unwichtig)|generische Maskulinum|gleicherma(?:ß|ss)en (?:alle|für)/iu;

/** Shortened pairs, with any sign: Kaufmann/-frau, Kauffrau*mann, Fachmann bzw. -frau, eine/n, ein(e). */
const PAIR =
  /(?:mann|frau)\s?(?:[/*:_·•|+&-]|oder|bzw\.|und)[\s/-]*(?:frau|mann)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])ein(?:e\/[nr]|e[nr]?\/eine?|\(e\)n?|e\(n\)|:e|\*e|en oder eine|e oder einen)(?![A-Za-zÀ-ž])/iu;

/** Letters of pseudo-fonts in a marker, (𝗺/𝘄/𝗱), count as letters here. */
const folded = (text: string) => text.normalize('NFKC').replace(/[⁄∕]/g, '/');

/** Does a title name all genders, by a marker, a sign or a pair? The nouns themselves are judged elsewhere. */
export const namesAllGenders = (title: string): boolean => {
  const plain = folded(title);
  return MARK.test(plain) || BARE.test(plain) || PAIR.test(plain) || genderFormsOf(plain).length > 0;
};

/** Does a text say somewhere that all genders are meant? */
export const saysAllGenders = (text: string): boolean => {
  const plain = folded(text);
  return MARK.test(plain) || BARE.test(plain) || STATEMENT.test(plain);
};
