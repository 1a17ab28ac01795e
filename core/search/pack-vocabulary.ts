import { fromFrontCoded, frontCoded, sharedLetters } from '../text/front-coding';
import { decodeNumbers, encodeNumbers } from '../text/number-codec';
import { rootOf } from '../text/word-family';
import type { Counted } from './counted';

/** The stored format of the vocabulary, made for small size; {@link unpackVocabulary} takes milliseconds. */
export interface PackedVocabulary {
  /** Folded spellings in order of code units, front-coded. */
  keys: string;
  /** For each word the number of the rule by which its stem follows from its spelling. */
  stems: string;
  /** The rules, the commonest first, commas between: how many letters go, and what comes in their place. */
  rules: string;
  /** For each word the number of documents with it. */
  documents: string;
  /** For each word {@link LOWER} more than how it is mostly written: with a capital (less) or without (more). */
  lower: string;
  /** How the guide writes it; empty where that follows from key and `lower`. */
  written: string;
  /** For each stem how many letters its root is shorter; {@link OTHER_ROOT} for one of `roots`. */
  rootCuts: string;
  /** The roots that are no beginning of their stem. */
  roots: string;
  /** Expressions of one meaning, see `packGroups`. */
  groups: string[];
  /** The stems of the parts of each word, see `packParts`. */
  parts: string;
}

/** The lists of the vocabulary, by word and by stem. */
export interface UnpackedVocabulary {
  readonly keys: readonly string[];
  /** Number of the stem of each word. */
  readonly stemOf: readonly number[];
  readonly documents: readonly number[];
  /** Below 0 = mostly with a capital: a noun or a name. */
  readonly lower: readonly number[];
  readonly stems: readonly string[];
}

const LOWER = 5;
const OTHER_ROOT = 0;
const list = (joined: string): string[] => (joined === '' ? [] : joined.split(' '));
const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** How a word is most likely written: a noun with its capital. Only what differs is stored. */
export const guessedForm = (key: string, lower: number): string => (lower < 0 ? capitalise(key) : key);

/** Packs what was counted of each word. */
export function packVocabulary(counted: ReadonlyMap<string, Counted>, groups: string[]): PackedVocabulary {
  const entries = [...counted].sort(([a], [b]) => (a < b ? -1 : 1));
  const ruleOf = entries.map(([key, { stem }]) => {
    const same = sharedLetters(key, stem);
    return `${key.length - same}${stem.slice(same)}`;
  });
  const rules = byFrequency(ruleOf);
  const stems = [...new Set(entries.map(([, { stem }]) => stem))];
  const roots: string[] = [];
  const rootCuts = stems.map((stem) => {
    const root = rootOf(stem);
    if (stem.startsWith(root)) return stem.length - root.length + 1;
    roots.push(root);
    return OTHER_ROOT;
  });
  const clipped = entries.map(([, { lower }]) => Math.max(-LOWER, Math.min(LOWER, lower)));
  const written = entries.map(([key, { forms }], at) => {
    const [form = key] = [...forms].reduce((best, other) => (other[1] > best[1] ? other : best), ['', 0] as const);
    return form === guessedForm(key, clipped[at] ?? 0) ? '' : form;
  });
  return {
    keys: frontCoded(entries.map(([key]) => key)),
    stems: encodeNumbers(ruleOf.map((rule) => rules.indexOf(rule))),
    rules: rules.join(','),
    documents: encodeNumbers(entries.map(([, { documents }]) => documents)),
    lower: encodeNumbers(clipped.map((lower) => lower + LOWER)),
    written: written.join(' '),
    rootCuts: encodeNumbers(rootCuts),
    roots: roots.join(' '),
    groups,
    parts: '',
  };
}

/** The different texts of a list, the commonest first. */
export function byFrequency(texts: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const text of texts) count.set(text, (count.get(text) ?? 0) + 1);
  return [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([text]) => text);
}

/** The lists that {@link packVocabulary} packed. */
export function unpackVocabulary(packed: PackedVocabulary): UnpackedVocabulary {
  const keys = fromFrontCoded(packed.keys);
  const rules = packed.rules.split(',').map((rule) => {
    const [cut = ''] = /^\d+/.exec(rule) ?? [];
    return { cut: Number(cut), ending: rule.slice(cut.length) };
  });
  const numbers = new Map<string, number>();
  const stemOf = decodeNumbers(packed.stems).map((rule, at) => {
    const { cut = 0, ending = '' } = rules[rule] ?? {};
    const key = keys[at] ?? '';
    const stem = key.slice(0, key.length - cut) + ending;
    const number = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, number);
    return number;
  });
  return {
    keys,
    stemOf,
    documents: decodeNumbers(packed.documents),
    lower: decodeNumbers(packed.lower).map((raised) => raised - LOWER),
    stems: [...numbers.keys()],
  };
}

/** The root of each stem. */
export function unpackRoots({ rootCuts, roots }: PackedVocabulary, stems: readonly string[]): string[] {
  const others = list(roots).values();
  return decodeNumbers(rootCuts).map((cut, at) => {
    const stem = stems[at] ?? '';
    return cut === OTHER_ROOT ? (others.next().value ?? stem) : stem.slice(0, stem.length - cut + 1);
  });
}
