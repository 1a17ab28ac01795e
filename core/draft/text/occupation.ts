import type { Span } from '../../text/span';
import {
  BEFORE_A_NAME,
  BEHIND_A_NAME,
  FEMININE,
  FEMININE_ENDING,
  HOUSE,
  MASCULINE,
  NEUTRAL,
  NO_OCCUPATION,
  NO_PERSON_ENDING,
  NO_PERSON_WORD,
  NO_POST,
  NO_WOMAN,
  NO_WORKER,
  OF_A_PLACE,
  PERSON_FEMININE,
  PERSON_MASCULINE,
  WEAK,
} from '../data/occupations';
import { whenAsked } from './when-asked';

/** Which gender the name of an occupation denotes, as written. */
export type NamedGender = 'men' | 'women' | 'all';

export interface OccupationName extends Span {
  readonly means: NamedGender;
}

const WORD = /[A-Za-zÀ-ž][A-Za-zÀ-ž\p{M}]*(?:-[A-Za-zÀ-ž][A-Za-zÀ-ž\p{M}]*)*/gu;

const byEnding = (endings: readonly string[]) => {
  const known = whenAsked(() => new Set(endings));
  const lengths = whenAsked(() => [...new Set(endings.map((ending) => ending.length))]);
  return (word: string) => lengths().some((length) => length <= word.length && known().has(word.slice(-length)));
};
const isMasculine = byEnding(MASCULINE);
const isFeminine = byEnding(FEMININE);
const isNeutral = byEnding(NEUTRAL);
const isNoPerson = byEnding(NO_PERSON_ENDING);

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

/** "Notargehilfe", "Steuergehilfe" are people of one gender, "Pflegehilfe" is anybody's work. */
const HELPER = /(?:^|s|notar|heil|forst|büro|steuer|koch)gehilfen?$/u;

/** Which gender one word denotes as an occupation; `undefined` where it is none. */
export function namedGender(written: string): NamedGender | undefined {
  const word = written.toLowerCase();
  // Occupations are nouns: "leiter" in lower case is another word, WORDS IN CAPITALS count too.
  if (!/^\p{Lu}/u.test(written) && !/-\p{Lu}/u.test(written)) return undefined;
  if (isNeutral(word) && !HELPER.test(word)) return NO_WORKER.test(word) ? undefined : 'all';
  if (!NO_WOMAN.has(word) && (isFeminine(word) || isFeminine(word.replace(/nen$/, '')) || isFeminineForm(word)))
    return 'women';
  if (!NO_OCCUPATION.has(word) && (isMasculine(word) || isWeakForm(word))) return 'men';
  return undefined;
}

/** "Lageristen", "Disponenten": the object or the plural of a known name; "Studenten" are a group. */
const isWeakForm = (word: string) =>
  WEAK.test(word) &&
  !/stud[ei]|pension|klient|patient|interessent|konsument/.test(word) &&
  (isMasculine(word.replace(/n$/, '')) || isMasculine(word.replace(/en$/, '')));

const isFeminineForm = (word: string) => FEMININE_ENDING.test(word) && word.length > 6 && !NO_POST.test(word);

/** "einen Steuerexperten", "einen Chemikanten": the object of a weak noun; "Lackieren" is an activity. */
const WEAK_OBJECT = /^(.*(?:[^i]e(?=n$)|(?:ist|[aeu]nt|nom|gra(?:f|ph)|soph|path|eut)(?=en$)))/u;

/**
 * Which gender a noun denotes where its place says that it names a person: by its ending alone; `undefined` for things.
 */
export function genderByEnding(written: string): 'men' | 'women' | undefined {
  const known = namedGender(written);
  if (known) return known === 'all' ? undefined : known;
  const word = written.toLowerCase();
  if (NO_PERSON_WORD.has(word) || isNoPerson(word) || NO_POST.test(word) || NO_OCCUPATION.has(word)) return undefined;
  if (PERSON_FEMININE.test(word)) return 'women';
  if (PERSON_MASCULINE.test(word)) return 'men';
  const stem = WEAK_OBJECT.exec(word)?.[1];
  return stem !== undefined && PERSON_MASCULINE.test(stem) ? 'men' : undefined;
}

/** The first noun of a title, after adjectives and rank. */
const FIRST_NOUN =
  /^[^A-Za-zÀ-ž]*(?:(?:Erfahrene[rn]?|Junior|Senior|Stellvertretende[rn]?|Leitende[rn]?|Technische[rn]?|Medizinische[rn]?|Angehende[rn]?|Geprüfte[rn]?|Gelernte[rn]?|Freie[rn]?|\p{Lu}\p{Ll}+ische[rn]?|(?:[Ee]in|[Uu]nser)e?n?|\p{Ll}+e[rn]?) )*(\p{Lu}[A-Za-zÀ-ž-]+)(?![*:_/(][A-Za-zÀ-ž-])/u;
/** Somebody seeks in this line: its first noun is who seeks. */
const SEEKS_IN_LINE =
  /(?<![A-Za-zÀ-ž])(?:sucht|braucht|stellt|bildet|bietet|freut|wächst|hat|ist|sind|wird)(?![A-Za-zÀ-ž])/u;

/**
 * The first noun of a title where no list knows it but its ending names a person. Before another noun a word in -er may
 * be an adjective: "Kieler Werft".
 */
export function likelyOccupationIn(title: string): OccupationName | undefined {
  const match = FIRST_NOUN.exec(title);
  const written = match?.[1];
  if (!match || written === undefined || SEEKS_IN_LINE.test(title)) return undefined;
  const end = match.index + match[0].length;
  const behind = title.slice(end);
  const next = /^ (\p{Lu}[A-Za-zÀ-ž-]+)/u.exec(behind)?.[1];
  const isAdjective =
    next !== undefined && /er$/u.test(written) && (OF_A_PLACE.test(written.toLowerCase()) || HOUSE.test(next));
  if (isAdjective || BEHIND_A_NAME.test(behind.slice(0, 16))) return undefined;
  const means = genderByEnding(written);
  return means && { means, start: end - written.length, end };
}
