import type { LabelledDraft } from './drafts';

/** Labels that a later decision has overtaken: what is no longer said, and what is said now. Each with its reason. */
interface Correction {
  readonly why: string;
  readonly drop?: readonly string[];
  readonly add?: readonly { readonly rule: string; readonly span: string }[];
  readonly dropNearMisses?: readonly string[];
}

/** By the name of the draft. The labels themselves live beside the repository and are not ours to change. */
const CORRECTIONS: Readonly<Record<string, Correction>> = {};

/** A labelled draft as it holds today. */
export function corrected(draft: LabelledDraft): LabelledDraft {
  const correction = CORRECTIONS[draft.id];
  if (!correction) return draft;
  const { drop = [], add = [], dropNearMisses = [] } = correction;
  return {
    ...draft,
    findings: [...draft.findings.filter(({ rule }) => !drop.includes(rule)), ...add],
    near_misses: draft.near_misses.filter(({ rule }) => !dropNearMisses.includes(rule)),
  };
}
