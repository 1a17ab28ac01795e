import type { Span } from '../../text/span';
import { BEFORE_OPENING, WORN_OPENINGS } from '../data/stock-openings';

/** How many characters at the beginning are examined: a greeting and a long first sentence. */
const BEGINNING = 300;
/** Greetings, calls and symbols that may precede the first words. */
const MOST_BEFORE = 4;

/** The hackneyed first line of a text, if it has one; a job ad may also begin after its title. */
export function wornOpeningOf(ownWords: string, isJob: boolean): Span | undefined {
  const first = ownWords.search(/\S/);
  if (first < 0) return undefined;
  const behindTitle = isJob ? /\n\s*(?:\n\s*)?(?=\S)/g : undefined;
  const starts = [first];
  for (const { 0: gap, index } of behindTitle ? ownWords.slice(0, BEGINNING).matchAll(behindTitle) : []) {
    starts.push(index + gap.length);
    if (gap.includes('\n\n') || starts.length > 2) break;
  }
  for (const start of starts) {
    const opening = openingAt(ownWords, start);
    if (opening) return opening;
  }
  return undefined;
}

/** Words that only call for attention; what counts follows the colon. */
const HOOK =
  /^(?:unpopular opinion|unpopuläre (?:meinung|these)|hot take|plot twist|klartext|real talk|hand aufs herz|(?:mal )?ehrlich|achtung,? (?:spoiler|unpopuläre meinung))[^.!?\n]*$/iu;
/** A claim of its own: a sentence of some length that is no question, or one with a figure. */
const CLAIM =
  /^[^:\n]{0,30}:(?: ?(?:[^\s.!?:]+ ){6,}[^\s.!?:]+(?:[.!]|\s*$|\n)|[^!?\n]{0,120}?(?:\d|(?<![A-Za-zÀ-ž])(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hundert)(?![A-Za-zÀ-ž])))/u;
/** "Große Freude in der Backstube: 400 Stollen sind verkauft": a place, and at once the figures. */
const JOY_OVER_FIGURES =
  /^gro(?:ß|ss)e freude (?:bei|in|im) [^.!?:\n]{3,40}: ?[^.!?\n]{0,100}?(?:\d|(?<![A-Za-zÀ-ž])(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hundert|tausend)(?![A-Za-zÀ-ž]))/iu;
const isHookWithClaim = (beginning: string, match: string): boolean =>
  (HOOK.test(match) && CLAIM.test(beginning)) || JOY_OVER_FIGURES.test(beginning);

/** "Ihr Profil hat mich angesprochen: acht Jahre Kundenberatung": the reason is named at once. */
const OF_A_PROFILE = /(?:Profil|Werdegang|Lebenslauf|Erfahrung|Vita|Laufbahn|Portfolio)/u;
const NAMED_AT_ONCE = /^[^.!?:\n]{0,30}: ?(?:[^\s.!?]+ ){3,}/u;
const isReasoned = (behind: string, match: string): boolean => OF_A_PROFILE.test(match) && NAMED_AT_ONCE.test(behind);

/** What answers a worn question belongs to it: "Neue Herausforderung gesucht? Dann sind Sie bei uns richtig!" */
const ANSWER =
  /(?:[^.!?\n]{0,60}\?|(?<=\?))\s+Dann (?:sind|bist|seid|bewirb|bewerben|komm|melde)(?![A-Za-zÀ-ž])[^.!?\n]{0,80}[.!]?/uy;
function withAnswer(beginning: string, end: number): number {
  ANSWER.lastIndex = end;
  return end + (ANSWER.exec(beginning)?.[0].length ?? 0);
}

function openingAt(ownWords: string, from: number): Span | undefined {
  let start = from;
  for (let i = 0; i < MOST_BEFORE; i++) {
    const beginning = ownWords.slice(start, start + BEGINNING);
    const read = beginning.toLowerCase();
    for (const opening of WORN_OPENINGS) {
      const match = opening.forText(read)?.exec(beginning)?.[0];
      // A hook before a whole claim is kept: "Unpopular opinion: 30 Beiträge im Monat sind kein Plan."
      if (
        match !== undefined &&
        !isHookWithClaim(beginning, match) &&
        !isReasoned(beginning.slice(match.length), match)
      )
        return { start, end: start + withAnswer(beginning, match.trimEnd().length) };
    }
    const before = BEFORE_OPENING.exec(ownWords.slice(start, start + 80))?.[0].length ?? 0;
    if (before === 0) return undefined;
    start += before;
  }
  return undefined;
}
