import type { RuleId } from './finding';
import type { HouseWords } from './house-words';

/** What the user has set: rules and passages to ignore, and thresholds of their own. */
export interface CheckOptions {
  readonly ignoredRules?: readonly RuleId[];
  /** Passages that are right as they are ("Synergien"); compared without regard to case. */
  readonly ignoredWords?: readonly string[];
  /** The user's thresholds, by rule and name; a missing one has its default. */
  readonly thresholds?: Readonly<Partial<Record<RuleId, Readonly<Record<string, number>>>>>;
  /** The house's own lists of words to avoid. */
  readonly houseWords?: HouseWords;
}
