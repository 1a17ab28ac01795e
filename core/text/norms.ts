import { wordsIn } from './words';

/** A paragraph of a law that a text names, with its place in UTF-16 units. */
export interface NamedNorm {
  /** One spelling for all ways to write it: `§5a:uwg`. */
  readonly key: string;
  /** As it is shown: `§ 5a UWG`. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** How a reader takes words for laws: strictly, as texts write them, or leniently, as people type them. */
export interface NormReading {
  /** Is this word, as written, the name of a law? */
  isLaw(written: string): boolean;
  /** Whether a number needs a § or "Art." before it. */
  readonly strict: boolean;
}

const NUMBER = /^\d{1,4}[a-z]{0,2}$/;
const MARKS: ReadonlySet<string> = new Set(
  'art artikel artikeln article paragraf paragraph paragrafen paragraphen'.split(' '),
);
/** What is said of a paragraph more closely: the number behind it is none of a paragraph. */
const DETAILS: ReadonlySet<string> = new Set(
  'abs absatz absätze satz sätze s nr nummer ziff ziffer z lit buchst buchstabe uabs'.split(' '),
);
const BETWEEN: ReadonlySet<string> = new Set('und bis oder f ff i v m iv der des'.split(' '));
/** Other names of the same law. */
const SAME_LAW: Readonly<Record<string, string>> = { 'ds-gvo': 'dsgvo', gdpr: 'dsgvo' };
/** Abbreviations of laws have two capitals: UWG, GeschGehG, KI-VO. */
const ABBREVIATION = /^\p{Lu}[\p{L}-]*\p{Lu}\p{L}*$/u;

/** How the guide's own texts name laws. */
export const AS_WRITTEN: NormReading = { strict: true, isLaw: (written) => ABBREVIATION.test(written) };

/** The name of a law as it stands in keys. */
export const lawKey = (written: string): string => {
  const lower = written.toLowerCase();
  return Object.hasOwn(SAME_LAW, lower) ? (SAME_LAW[lower] ?? lower) : lower;
};

/**
 * The norms that a text names: `§ 5a Abs. 4 UWG`, `Art. 13 und 14 DSGVO`; read leniently also `5a uwg` and `UWG 5a`.
 */
export function normsIn(text: string, { isLaw, strict }: NormReading): NamedNorm[] {
  const found: NamedNorm[] = [];
  let numbers: { number: string; start: number; end: number }[] = [];
  let law: { written: string; start: number } | undefined;
  let marked = false;
  let detail = false;
  const name = (number: string, written: string, start: number, end: number) =>
    found.push({ key: `§${number}:${lawKey(written)}`, written: `§ ${number} ${written}`, start, end });
  for (const { written, start, end } of wordsIn(text)) {
    const token = written.toLowerCase();
    const sign = text.slice(Math.max(0, start - 3), start).includes('§');
    if (NUMBER.test(token)) {
      if (sign) numbers = [];
      if (!detail && (!strict || sign || marked || numbers.length > 0)) {
        if (law) name(token, law.written, law.start, end);
        else numbers.push({ number: token, start, end });
      }
      marked = false;
      detail = false;
    } else if (MARKS.has(token)) {
      marked = true;
      numbers = [];
    } else if (DETAILS.has(token)) detail = true;
    else if (token.length === 1 || BETWEEN.has(token)) {
      const last = numbers.at(-1);
      // § 5 a UWG
      if (!detail && last && last.end === start - 1 && /^[a-z]$/.test(token))
        numbers.push({ number: last.number + token, start: last.start, end });
      detail = false;
    } else {
      const lawHere = isLaw(written);
      if (lawHere) for (const { number, start: from } of numbers) name(number, written, from, end);
      law = lawHere && !strict && numbers.length === 0 ? { written, start } : undefined;
      numbers = [];
      marked = false;
      detail = false;
    }
  }
  return found;
}
