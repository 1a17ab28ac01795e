import { type CheckOptions, checkDraft } from '../../core/draft/check';
import { isAccount, isCountry, isDraftKind } from '../../core/draft/context';
import { type Finding, type FindingGrade, isRuleId, RULE_IDS, type RuleId } from '../../core/draft/finding';
import { RULES } from '../../core/draft/rules';
import { RULE_EXAMPLES } from '../../core/draft/rules/examples';
import { isNetworkId } from '../../core/situation/vocabulary';
import { labelledLines, ownLines } from './labels';

/** Right findings, false ones and labels without a finding. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface CheckRates {
  readonly drafts: number;
  readonly all: Counts;
  readonly byRule: ReadonlyMap<RuleId, Counts>;
  readonly byGrade: ReadonlyMap<FindingGrade, Counts>;
  /** Near-misses in the labels, and how many of them got a finding that no label asks for. */
  readonly nearMisses: number;
  readonly nearMissesHit: number;
  /** Drafts without a label, and how many of them got a finding. */
  readonly clean: number;
  readonly cleanHit: number;
  readonly misses: readonly string[];
}

interface Label {
  readonly rule: string;
  readonly span: string;
}

export interface LabelledDraft {
  readonly id: string;
  readonly network: string;
  readonly kind: string;
  readonly account: string;
  readonly country: string;
  readonly text: string;
  readonly findings: readonly Label[];
  readonly near_misses: readonly Label[];
  readonly options?: CheckOptions | undefined;
}

export const precisionOf = ({ right, wrong }: Counts): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recallOf = ({ right, missed }: Counts): number => (right + missed === 0 ? 1 : right / (right + missed));

/** The labelled drafts, `undefined` where they are not at hand. */
export const labelledDrafts = (): readonly LabelledDraft[] | undefined =>
  labelledLines('drafts.jsonl')?.map((line) => JSON.parse(line) as LabelledDraft);

/** The project's own drafts. */
export const ownDrafts = (): readonly LabelledDraft[] =>
  ownLines('drafts.jsonl').map((line) => JSON.parse(line) as LabelledDraft);

/** The rules' own examples as labelled drafts. */
export const exampleDrafts = (): readonly LabelledDraft[] =>
  RULE_EXAMPLES.flatMap(({ rule, context, options, examples }) =>
    examples.map(({ text, span, also = [], ...example }, i) => ({
      kind: 'post',
      account: 'own-company',
      country: 'DE',
      ...context,
      ...example.context,
      network: { network: 'linkedin', ...context, ...example.context }.network ?? 'none',
      id: `${rule} ${i}`,
      text,
      options,
      findings: [{ rule, span }, ...also.map((other) => ({ rule: other, span: '' }))],
      near_misses: [],
    })),
  );

/** What the checker says about labelled drafts. */
export function measureChecks(drafts: readonly LabelledDraft[]): CheckRates {
  const misses: string[] = [];
  const byRule = new Map<RuleId, Counts>(RULE_IDS.map((id) => [id, { right: 0, wrong: 0, missed: 0 }]));
  let nearMissesHit = 0;
  let cleanHit = 0;
  for (const draft of drafts) {
    const found = checkLabelled(draft);
    const open = [...draft.findings];
    for (const finding of found) {
      const counts = byRule.get(finding.rule);
      const at = open.findIndex((label) => isSame(label, finding, draft.text));
      // A second finding at the place of one label is right too: it says the same.
      const again = at < 0 && draft.findings.some((label) => isSame(label, finding, draft.text));
      if (at >= 0) open.splice(at, 1);
      if (counts && at >= 0) counts.right++;
      if (counts && at < 0 && !again) counts.wrong++;
      if (at < 0)
        misses.push(`${draft.id} ${again ? 'TWICE' : 'WRONG'} ${finding.rule} „${spanOf(finding, draft.text)}“`);
    }
    for (const { rule, span } of open) {
      const counts = isRuleId(rule) ? byRule.get(rule) : undefined;
      if (counts) counts.missed++;
      misses.push(`${draft.id} MISSED ${rule} „${span}“`);
    }
    const hit = draft.near_misses.filter((near) =>
      found.some(
        (finding) => isSame(near, finding, draft.text) && !draft.findings.some((l) => isSame(l, finding, draft.text)),
      ),
    );
    nearMissesHit += hit.length;
    for (const { rule, span } of hit) misses.push(`${draft.id} NEAR-MISS ${rule} „${span}“`);
    if (draft.findings.length === 0 && found.length > 0) cleanHit++;
  }
  return {
    drafts: drafts.length,
    all: sum([...byRule.values()]),
    byRule,
    byGrade: new Map(
      [...new Set(RULES.map(({ grade }) => grade))].map((grade) => [
        grade,
        sum(RULES.filter((rule) => rule.grade === grade).flatMap(({ id }) => byRule.get(id) ?? [])),
      ]),
    ),
    nearMisses: drafts.reduce((count, draft) => count + draft.near_misses.length, 0),
    nearMissesHit,
    clean: drafts.filter(({ findings }) => findings.length === 0).length,
    cleanHit,
    misses,
  };
}

function checkLabelled({ network, kind, account, country, text, id, options }: LabelledDraft): Finding[] {
  if (!isDraftKind(kind) || !isAccount(account) || !isCountry(country)) throw new Error(`${id}: unknown context`);
  return checkDraft(text, { network: isNetworkId(network) ? network : undefined, kind, account, country }, options);
}

/** The same rule, and places that overlap; an empty span is the whole text. */
function isSame(label: Label, finding: Finding, text: string): boolean {
  if (label.rule !== finding.rule) return false;
  if (label.span === '' || finding.whole) return true;
  for (let at = text.indexOf(label.span); at >= 0; at = text.indexOf(label.span, at + 1)) {
    if (at < finding.end && finding.start < at + label.span.length) return true;
  }
  return false;
}

const spanOf = ({ whole, start, end }: Finding, text: string) => (whole ? '' : text.slice(start, end));

const sum = (counts: readonly Counts[]): Counts =>
  counts.reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }), {
    right: 0,
    wrong: 0,
    missed: 0,
  });
