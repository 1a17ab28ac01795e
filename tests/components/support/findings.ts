import { FIRST_CONTEXT } from '../../../core/draft/context';
import type { Finding } from '../../../core/draft/finding';
import type { CheckedDraft } from '../../../core/ports/page-check';

/** What a rule found in a text at these words; without words it is about the whole text. */
export function findingIn(text: string, words: string | undefined, more: Partial<Finding> = {}): Finding {
  const start = words === undefined ? 0 : text.indexOf(words);
  return {
    rule: 'agg-wording',
    grade: 'pflicht',
    start,
    end: words === undefined ? text.length : start + words.length,
    whole: words === undefined,
    reason: 'Das kann wegen des Alters benachteiligen.',
    marks: [],
    grouped: false,
    replacements: [],
    ruling: 'In Deutschland gilt das AGG.',
    authority: { text: 'AGG § 11', asOf: '2025-12' },
    section: '10.4',
    folded: false,
    ...more,
  };
}

/** A post on LinkedIn that has been checked. */
export const checkedDraft = (text: string, findings: readonly Finding[]): CheckedDraft => ({
  text,
  context: { ...FIRST_CONTEXT, network: 'linkedin' },
  findings,
  ruleNames: { 'agg-wording': 'Benachteiligung', 'too-long': 'Zu lang', shouting: 'Laut' },
});
