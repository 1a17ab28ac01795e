import { type CheckOptions, checkDraft } from '../../../../core/draft/check';
import { AUDIENCES, type Audience, COUNTRIES, type DraftContext } from '../../../../core/draft/context';
import type { Finding, RuleId } from '../../../../core/draft/finding';
import type { Example, NearMiss, RuleExamples } from '../../../../core/draft/rule';
import { RULE_EXAMPLES } from '../../../../core/draft/rules/examples';
import { ENDURANCE } from '../../../../tools/endurance';

/** Who writes where nothing else is said. */
export const POST: DraftContext = {
  network: undefined,
  kind: 'post',
  account: 'own-company',
  country: 'DE',
  audience: 'unchosen',
};

export type InContext<T> = Omit<T, 'context'> & {
  readonly rule: RuleId;
  readonly context: DraftContext;
  readonly options: CheckOptions | undefined;
};

/** Examples or near misses of a rule, each with the whole context that it is checked in. */
export const inContext = <T extends Example | NearMiss>(
  { rule, context, options }: RuleExamples,
  texts: readonly T[],
): InContext<T>[] =>
  texts.map((text) => ({ ...text, rule, options, context: { ...POST, ...context, ...text.context } }));

/** Every example of every rule. */
export const EXAMPLES: readonly InContext<Example>[] = RULE_EXAMPLES.flatMap((rule) => inContext(rule, rule.examples));

export interface CheckedExample {
  readonly rule: RuleId;
  readonly text: string;
  readonly context: DraftContext;
  readonly options: CheckOptions | undefined;
  readonly findings: readonly Finding[];
}

/**
 * What the rules say about their own examples: each in every country, towards everybody who may be spoken to; without
 * patience in one country each, towards one of them, by turns.
 */
export const checkedExamples: readonly CheckedExample[] = EXAMPLES.flatMap(({ rule, text, context, options }, at) =>
  contexts(at).map(([country, audience]) => {
    const there = { ...context, country, audience };
    return { rule, text, context: there, options, findings: checkDraft(text, there, options) };
  }),
);

function contexts(at: number): readonly (readonly [DraftContext['country'], Audience])[] {
  const all = COUNTRIES.flatMap((country) => AUDIENCES.map((audience) => [country, audience] as const));
  return ENDURANCE ? all : all.filter((_, i) => i === at % all.length);
}
