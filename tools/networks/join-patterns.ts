import type { PageRow } from '../../core/situation/network';

/**
 * A row with fewer and longer patterns that match the same addresses with the same weight: `/stories/*` and `/reels/*`
 * become `/(reels|stories)/*`. The tables keep a line for each form, because people read them; what a popup loads gets
 * shorter by it.
 */
export function joinPatterns(row: PageRow): PageRow {
  const at: string[] = [];
  for (const pattern of row.at) add(at, withSortedChoices(pattern));
  return { ...row, at };
}

/** Adds a pattern, joined with the first that differs from it in one place only, and so on until none is left. */
function add(at: string[], pattern: string): void {
  for (const [index, other] of at.entries()) {
    const joined = joinedIn(other, pattern);
    if (joined === undefined) continue;
    at.splice(index, 1);
    add(at, joined);
    return;
  }
  at.push(pattern);
}

function joinedIn(one: string, other: string): string | undefined {
  const [ones, others] = [one.split('/'), other.split('/')];
  const [place, second] = ones.flatMap((part, i) => (part === others[i] ? [] : [i]));
  if (ones.length !== others.length || place === undefined || second !== undefined) return undefined;
  const joined = (place === 0 ? joinedHosts : joinedWords)(ones[place] ?? '', others[place] ?? '');
  return joined === undefined ? undefined : ones.with(place, joined).join('/');
}

/** `help.xing.com` and `faq.xing.com`: the same but for the first label. */
function joinedHosts(one: string, other: string): string | undefined {
  const [first, second] = [FIRST_LABEL.exec(one), FIRST_LABEL.exec(other)];
  if (!first || !second || first[2] !== second[2]) return undefined;
  return `(${sorted(`${first[1]}|${second[1]}`)})${first[2]}`;
}

const FIRST_LABEL = /^\(?([a-z0-9|-]+)\)?(\.[^*?]+\..+)$/;

/** Two words, or choices of words; what has a gap, a number or a query is neither. */
function joinedWords(one: string, other: string): string | undefined {
  const [first, second] = [WORDS.exec(one), WORDS.exec(other)];
  return first && second ? `(${sorted(`${first[1]}|${second[1]}`)})` : undefined;
}

const WORDS = /^\(?([^*#()?]+)\)?$/;

const withSortedChoices = (pattern: string): string =>
  pattern.replace(/\(([^()*#?]*)\)/g, (_, words: string) => `(${sorted(words)})`);

/** In the order of the alphabet, in which words compress best. */
const sorted = (words: string): string => words.split('|').sort().join('|');
