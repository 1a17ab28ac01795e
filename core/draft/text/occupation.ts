import type { Span } from '../../text/span';
import {
  BEFORE_A_NAME,
  BEHIND_A_NAME,
  FEMININE,
  FEMININE_ENDING,
  LIKELY_FEMININE,
  LIKELY_MASCULINE,
  MASCULINE,
  NEUTRAL,
  NO_OCCUPATION,
  NO_PERSON,
  NO_POST,
  NO_WOMAN,
  WEAK,
} from '../data/occupations';

/** Which gender the name of an occupation denotes, as written. */
export type NamedGender = 'men' | 'women' | 'all';

export interface OccupationName extends Span {
  readonly means: NamedGender;
}

const WORD = /[A-Za-zÀ-ž][A-Za-zÀ-ž\p{M}]*(?:-[A-Za-zÀ-ž][A-Za-zÀ-ž\p{M}]*)*/gu;

const byEnding = (endings: readonly string[]) => {
  const known = new Set(endings);
  const lengths = [...new Set(endings.map((ending) => ending.length))];
  return (word: string) => lengths.some((length) => length <= word.length && known.has(word.slice(-length)));
};
const isMasculine = byEnding(MASCULINE);
const isFeminine = byEnding(FEMININE);
const isNeutral = byEnding(NEUTRAL);

/** The names of occupations in a text, in order; a masculine plural (Verkäufer, Köche) counts as masculine. */
export function occupationsIn(text: string): OccupationName[] {
  const names: OccupationName[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const means = namedGender(written);
    const behind = text.slice(index + written.length, index + written.length + 60);
    const isName =
      BEFORE_A_NAME.test(text.slice(Math.max(0, index - 16), index)) ||
      (BEHIND_A_NAME.test(behind) && !isPairOfOccupations(behind));
    if (means && !isName) names.push({ means, start: index, end: index + written.length });
  }
  return names;
}

/** "Koch & Köchin" names one post in both genders; "Koch & Söhne" is a company. */
const isPairOfOccupations = (behind: string) =>
  namedGender(/^ & ([A-Za-zÀ-ž][A-Za-zÀ-ž-]*)/u.exec(behind)?.[1] ?? '') !== undefined;

/** Which gender one word denotes as an occupation; `undefined` where it is none. */
export function namedGender(written: string): NamedGender | undefined {
  const word = written.toLowerCase();
  // Occupations are nouns: "leiter" in lower case is another word, WORDS IN CAPITALS count too.
  if (!/^\p{Lu}/u.test(written) && !/-\p{Lu}/u.test(written)) return undefined;
  if (isNeutral(word)) return 'all';
  if (!NO_WOMAN.has(word) && (isFeminine(word) || isFeminine(word.replace(/nen$/, '')) || isFeminineForm(word)))
    return 'women';
  if (!NO_OCCUPATION.has(word) && (isMasculine(word) || isWeakForm(word))) return 'men';
  return undefined;
}

/** "Lageristen", "Disponenten": the object or the plural of a known name; "Studenten" are a group. */
const isWeakForm = (word: string) =>
  WEAK.test(word) &&
  !/stud[ei]|pension|klient|patient|interessent|konsument/.test(word) &&
  isMasculine(word.replace(/(?<=e)n$|en$/, ''));

const isFeminineForm = (word: string) => FEMININE_ENDING.test(word) && word.length > 6 && !NO_POST.test(word);

/**
 * The first noun of a title, after adjectives and rank. Before another noun a word in -er may be an adjective (Kieler
 * Werft) and does not count.
 */
const FIRST_NOUN =
  /^[^A-Za-zÀ-ž]*(?:(?:Erfahrene[rn]?|Junior|Senior|Stellvertretende[rn]?|Leitende[rn]?|Technische[rn]?|Medizinische[rn]?|Angehende[rn]?|Geprüfte[rn]?|Gelernte[rn]?|Freie[rn]?) )*(?!(?:Unser|Euer|Immer|Hier|Aber|Über|Unter|Oder|Wer|Der|Hinter|Wieder|Sicher|Lieber|Jeder|Dieser|Guter|Neuer|Toller|Super|Bester|Weiter|Mehr)(?![A-Za-zÀ-ž]))(\p{Lu}[A-Za-zÀ-ž-]+)(?=$|[,:;!.()|/–]|\s(?!\p{Lu}))/u;

/** The first noun of a title where no list knows it but its ending names a person. */
export function likelyOccupationIn(title: string): OccupationName | undefined {
  const match = FIRST_NOUN.exec(title);
  const written = match?.[1];
  if (!match || written === undefined) return undefined;
  const word = written.toLowerCase();
  if (
    NO_PERSON.test(word) ||
    NO_POST.test(word) ||
    BEHIND_A_NAME.test(title.slice(match[0].length, match[0].length + 16))
  )
    return undefined;
  const means = LIKELY_FEMININE.test(word) ? 'women' : LIKELY_MASCULINE.test(word) ? 'men' : undefined;
  const end = match.index + match[0].length;
  return means && { means, start: end - written.length, end };
}
