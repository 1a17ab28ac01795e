import { type Needles, needlesOf } from './needles';

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
 * `needed`: sets of words of which every match has one each; lower case where the expression ignores case. Both are
 * asked once, and late.
 */
export function onDemand(needed: () => readonly Needles[], compile: () => RegExp): OnDemand {
  let expression: RegExp | undefined;
  let needles: readonly Needles[] | undefined;
  return {
    forText: (read) => {
      needles ??= needed();
      if (!needles.every((words) => hasOneOf(read, words))) return undefined;
      expression ??= compile();
      return expression;
    },
  };
}

/** What an expression of this source needs; `compile` may add to the source what needs nothing. */
export const neededBy =
  (source: string, ignoresCase = false) =>
  (): readonly Needles[] => {
    const needles = needlesOf(source);
    return ignoresCase ? needles.map((words) => words.map((word) => word.toLowerCase())) : needles;
  };

/** Three letters at a time, to ask thousands of words of a text at once. */
const PART = 3;
/** Up to here a text is read faster than taken apart, in characters. */
const SHORT = 300;
let latest: { readonly text: string; readonly parts: ReadonlySet<string> } = { text: '', parts: new Set() };

/** Is one of these words in a text? Asked thousands of times of the same text. */
function hasOneOf(text: string, needles: Needles): boolean {
  if (text.length <= SHORT) return needles.some((needle) => text.includes(needle));
  if (latest.text !== text) {
    const parts = new Set<string>();
    for (let i = 0; i + PART <= text.length; i++) parts.add(text.slice(i, i + PART));
    latest = { text, parts };
  }
  return needles.some((needle) => latest.parts.has(needle.slice(0, PART)) && text.includes(needle));
}
