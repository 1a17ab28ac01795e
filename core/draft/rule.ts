import type { Span } from '../text/span';
import type { CheckOptions } from './check-options';
import type { Country, DraftContext, DraftKind } from './context';
import type { Draft } from './draft';
import type { Authority, Edit, FindingGrade, RuleId } from './finding';
import type { HouseWords } from './house-words';

/** A number that a rule depends on and that the user may change. */
export interface Threshold {
  /** The German label beside the number. */
  readonly label: string;
  readonly value: number;
}

/** What a rule says in one country: the grade there, the reason in one sentence, and the authority. */
export interface Ruling {
  readonly grade: FindingGrade;
  /** One German sentence: the law or practice of this country. */
  readonly says: string;
  readonly authority: Authority;
}

/** The rulings of all countries; `undefined` where the rule has nothing to say. */
export type Rulings = Readonly<Record<Country, Ruling | undefined>>;

/** One of several things that a rule can find, with rulings of its own. */
export interface RuleCase {
  /** The German name, for the table of rules. */
  readonly name: string;
  readonly rulings: Rulings;
}

/** What a rule found: a range with its reason; without a span it is about the whole text. */
export interface Hit {
  readonly span?: Span;
  /** One calm German sentence in Sie form. */
  readonly reason: string;
  readonly marks?: readonly Span[];
  readonly fix?: readonly Edit[];
  readonly replacements?: readonly Edit[];
  /** Wordings to copy, where none of them fits into the sentence as it is. */
  readonly wordings?: readonly string[];
  /** The case of the rule; absent = the main one. */
  readonly case?: string;
  /** Set by the check where it merges several hits. */
  readonly grouped?: boolean;
  /** The authority and the section that explains it, where they differ from the rule's. */
  readonly authority?: Authority;
  readonly section?: string;
}

/** A rule of the draft checker. `T` names its thresholds. */
export interface Rule<T extends string = string> {
  readonly id: RuleId;
  /** The German name of the rule, as settings show it. */
  readonly name: string;
  /** What it says in each country. */
  readonly rulings: Rulings;
  /** Further cases by name, with rulings of their own. */
  readonly cases?: Readonly<Record<string, RuleCase>>;
  /** The kinds of draft that it applies to; absent = all. */
  readonly kinds?: readonly DraftKind[];
  /** Several hits become one finding with this reason; `{words}` stands for the passages. */
  readonly grouped?: string;
  readonly section: string;
  readonly thresholds: Readonly<Record<T, Threshold>>;
  /** Pure: the same draft and thresholds give the same hits. Never throws. */
  find(draft: Draft, thresholds: Readonly<Record<T, number>>, house: HouseWords): readonly Hit[];
}

/** What is shown of a rule: everything except its code. */
export type RuleInfo = Omit<Rule, 'find'>;

/** A text in which a rule finds something. */
export interface Example {
  readonly text: string;
  readonly context?: Partial<DraftContext>;
  /** The part of the text that the finding must overlap; `''` = the whole text. */
  readonly span: string;
  /** The grade, where the case decides it. */
  readonly grade?: FindingGrade;
  /** Other rules that rightly find something in the same text. */
  readonly also?: readonly RuleId[];
}

/** A text that looks like the rule's case and is not: the rule must find nothing in it. */
export interface NearMiss {
  readonly text: string;
  readonly context?: Partial<DraftContext>;
}

/** The examples of one rule. They are kept beside the rule and not shipped. */
export interface RuleExamples {
  readonly rule: RuleId;
  /** The context of examples and near misses that name none. */
  readonly context?: Partial<DraftContext>;
  /** What the user has set, for all of them. */
  readonly options?: CheckOptions;
  readonly examples: readonly Example[];
  readonly nearMisses: readonly NearMiss[];
}
