import type { ItemDefinition } from '../storage/item-definition';
import type { Pair } from '../storage/lww-map';
import { perEntry } from '../storage/per-entry';
import { isPlain } from '../storage/plain-data';
import type { CheckOptions } from './check';
import { isRuleId, type RuleId } from './finding';

/** Options for all drafts: ignored rules and words, and the user's thresholds. */
export interface DraftOptions extends CheckOptions {
  readonly ignoredRules: readonly RuleId[];
  readonly ignoredWords: readonly string[];
  readonly thresholds: Readonly<Partial<Record<RuleId, Readonly<Record<string, number>>>>>;
  /**
   * The browser's own spelling check in the field; off at first, because some browsers send what is typed to a server.
   */
  readonly browserSpelling: boolean;
}

/**
 * The highest value of a threshold; a higher one would in effect switch the rule off, and there is a switch for that.
 */
export const HIGHEST_THRESHOLD = 999;

/** The options with another value for a threshold of a rule; `undefined` = back to the rule's default. */
export function withThreshold(
  options: DraftOptions,
  rule: RuleId,
  name: string,
  value: number | undefined,
): DraftOptions {
  const { [name]: _before, ...others } = options.thresholds[rule] ?? {};
  const adjusted = value === undefined ? others : { ...others, [name]: value };
  return { ...options, thresholds: { ...options.thresholds, [rule]: adjusted } };
}

/** Reads the options from stored data; unusable parts are left out. Never throws. */
export function toDraftOptions(value: unknown): DraftOptions {
  const { ignoredRules, ignoredWords, thresholds, browserSpelling } = isPlain(value) ? value : {};
  return {
    ignoredRules: Array.isArray(ignoredRules) ? [...new Set(ignoredRules.filter(isRuleId))] : [],
    ignoredWords: Array.isArray(ignoredWords)
      ? [...new Set(ignoredWords.filter((word): word is string => typeof word === 'string' && word.trim() !== ''))]
      : [],
    thresholds: Object.fromEntries(
      Object.entries(isPlain(thresholds) ? thresholds : {}).flatMap(([rule, adjusted]) =>
        isRuleId(rule) && isPlain(adjusted) ? [[rule, toThresholds(adjusted)]] : [],
      ),
    ),
    browserSpelling: browserSpelling === true,
  };
}

const toThresholds = (adjusted: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(adjusted).filter(
      (entry): entry is [string, number] =>
        typeof entry[1] === 'number' && Number.isInteger(entry[1]) && 0 <= entry[1] && entry[1] <= HIGHEST_THRESHOLD,
    ),
  );

/** Each rule, word and threshold is an entry, so that additions from two surfaces are merged. */
const split = ({ ignoredRules, ignoredWords, thresholds, browserSpelling }: DraftOptions): Pair[] => [
  ...(browserSpelling ? [['browser spelling', { browserSpelling }] satisfies Pair] : []),
  ...ignoredRules.map((rule): Pair => [`rule ${rule}`, { ignoredRule: rule }]),
  ...ignoredWords.map((word): Pair => [`word ${word}`, { ignoredWord: word }]),
  ...Object.entries(thresholds).flatMap(([rule, adjusted]) =>
    Object.entries(adjusted).map(([name, value]): Pair => [`threshold ${rule} ${name}`, { rule, name, value }]),
  ),
];

function join(pairs: readonly Pair[]): DraftOptions {
  const parts = pairs.map(([, value]) => value).filter(isPlain);
  const thresholds: Record<string, Record<string, unknown>> = {};
  for (const { rule, name, value } of parts)
    if (typeof rule === 'string' && typeof name === 'string') thresholds[rule] = { ...thresholds[rule], [name]: value };
  return toDraftOptions({
    ignoredRules: parts.map(({ ignoredRule }) => ignoredRule),
    ignoredWords: parts.map(({ ignoredWord }) => ignoredWord),
    thresholds,
    browserSpelling: parts.some(({ browserSpelling }) => browserSpelling === true),
  });
}

export const DRAFT_OPTIONS: ItemDefinition<DraftOptions> = {
  key: 'desk.options',
  migrations: [],
  codec: perEntry({ split, join }),
  exportPolicy: 'exported',
};
