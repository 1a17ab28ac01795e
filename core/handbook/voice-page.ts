import type { GenderStyle, HouseVoice } from '../draft/house-voice';
import type { HouseWord } from '../draft/house-words';

/*
 * The page on which a house writes down how it speaks: the filled template V38 („Hausstimme auf einer Seite“), as it is
 * saved as Markdown. What on it can be checked becomes words and a voice, so that the page is all that a team pack
 * needs; what is still a gap says nothing.
 */

/** The heading of its words. */
export const INSTEAD_HEADING = /^#{2,3}\s+Statt und lieber\s*$/;
const INSTEAD = /^[-–*]\s+statt „([^“”▢]+)[“”] lieber „([^“”▢]+)[“”]\s*$/;
const SETTLED = /^[-–*]\s+(Anrede|Alle Geschlechter|Werbung kennzeichnen wir so)\b([^:]*):\s*([^▢]+)$/;

/** „- statt „Event“ lieber „Abend““ as a word to avoid; `undefined` for any other line. */
export function insteadOf(line: string): HouseWord | undefined {
  const [, avoid = '', prefer = ''] = INSTEAD.exec(unmarked(line)) ?? [];
  return avoid && prefer ? { avoid: [avoid.trim()], prefer: prefer.trim() } : undefined;
}

/** What the page settles for all its networks alike; empty for any other text. Never throws. */
export function voiceOnPage(text: string): HouseVoice {
  const said = (name: string): string[] =>
    text.split('\n').flatMap((line) => {
      const [, found, , words = ''] = SETTLED.exec(unmarked(line)) ?? [];
      return found === name ? [words] : [];
    });
  const address = only(said('Anrede').flatMap((words) => found(ADDRESS_WORDS, words)));
  const gender = only(said('Alle Geschlechter').flatMap((words) => found(GENDER_WORDS, words)));
  const label = only(said('Werbung kennzeichnen wir so').flatMap((words) => found(LABEL_WORDS, words)));
  return { ...(address ? { address } : {}), ...(gender ? { gender } : {}), ...(label ? { label } : {}) };
}

type Words<T> = readonly (readonly [T, RegExp])[];

const ADDRESS_WORDS: Words<'sie' | 'du'> = [
  ['sie', /(?<!\p{L})(?:Sie|höflich|förmlich|siezen)(?!\p{L})/u],
  ['du', /(?<!\p{L})(?:[Dd]u|vertraut|duzen)(?!\p{L})/u],
];
const GENDER_WORDS: Words<GenderStyle> = [
  ['*', /\*in|Stern/u],
  [':', /:in|Doppelpunkt/u],
  ['_', /_in|Unterstrich/u],
  ['/', /\/-?in|Schrägstrich/u],
  ['I', /\p{Ll}In(?:nen)?(?!\p{L})|Binnen-I/u],
  ['none', /beide Formen|Paarform|neutral|kein(?:e)? Zeichen/u],
];
const LABEL_WORDS: Words<'Werbung' | 'Anzeige'> = [
  ['Werbung', /Werbung/],
  ['Anzeige', /Anzeige/],
];

const found = <T>(known: Words<T>, words: string): T[] =>
  known.flatMap(([value, pattern]) => (pattern.test(words) ? [value] : []));

/** The one thing that is said, however often; `undefined` where it is nothing, or not the same everywhere. */
function only<T>(said: readonly T[]): T | undefined {
  const [first, ...others] = new Set(said);
  return others.length === 0 ? first : undefined;
}

/** A line without the marks that Markdown puts before signs. */
const unmarked = (line: string): string => line.replace(/\\([\\*_<[\]`#])/g, '$1').trim();
