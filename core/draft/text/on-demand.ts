import { needlesOf } from './needles';

/** An expression that is compiled when a text first has one of the words that it needs. */
export interface OnDemand {
  /**
   * The expression, for a text that may have a match; `undefined` where none of the words is. `read` is the text in
   * lower case where the expression ignores case.
   */
  readonly forText: (read: string) => RegExp | undefined;
}

/**
 * A rule has hundreds of expressions and a text matches a few; compiling all of them takes a browser half a second.
 * `needed`: words of which every match has one, `undefined` where there are none; lower case where the expression
 * ignores case. Both are asked once, and late.
 */
export function onDemand(needed: () => readonly string[] | undefined, compile: () => RegExp): OnDemand {
  let expression: RegExp | undefined;
  let needles: readonly string[] | undefined | null = null;
  return {
    forText: (read) => {
      if (needles === null) needles = needed();
      if (needles && !hasOneOf(read, needles)) return undefined;
      expression ??= compile();
      return expression;
    },
  };
}

/** What an expression of this source needs; `compile` may add to the source what needs nothing. */
export const neededBy =
  (source: string, ignoresCase = false) =>
  (): readonly string[] | undefined => {
    const words = needlesOf(source);
    return ignoresCase ? words?.map((word) => word.toLowerCase()) : words;
  };

/** Three letters at a time, to ask thousands of words of a text at once. */
const PART = 3;
/** Up to here a text is read faster than taken apart, in characters. */
const SHORT = 300;
let latest: { readonly text: string; readonly parts: ReadonlySet<string> } = { text: '', parts: new Set() };

/** Is one of these words in a text? Asked thousands of times of the same text. */
function hasOneOf(text: string, needles: readonly string[]): boolean {
  if (text.length <= SHORT) return needles.some((needle) => text.includes(needle));
  if (latest.text !== text) {
    const parts = new Set<string>();
    for (let i = 0; i + PART <= text.length; i++) parts.add(text.slice(i, i + PART));
    latest = { text, parts };
  }
  return needles.some((needle) => latest.parts.has(needle.slice(0, PART)) && text.includes(needle));
}
