import { type CheckOptions, checkDraft } from '../../core/draft/check';
import { type Country, isAccount, isAudience, isCountry, isDraftKind } from '../../core/draft/context';
import {
  FINDING_GRADES,
  type Finding,
  type FindingGrade,
  isRuleId,
  RULE_IDS,
  type RuleId,
  rangesOf,
} from '../../core/draft/finding';
import { RULES } from '../../core/draft/rules';
import { RULE_EXAMPLES } from '../../core/draft/rules/examples';
import { heaviestRuling } from '../../core/draft/rulings';
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
  /** Findings, those with a fix or a replacement, and the same of duties. */
  readonly offers: Readonly<Record<'all' | 'allOffered' | 'duties' | 'dutiesOffered', number>>;
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
  readonly audience?: string;
  readonly text: string;
  readonly findings: readonly Label[];
  readonly near_misses: readonly Label[];
  readonly options?: CheckOptions | undefined;
}

export const precisionOf = ({ right, wrong }: Counts): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recallOf = ({ right, missed }: Counts): number => (right + missed === 0 ? 1 : right / (right + missed));

/** The labelled drafts, `undefined` where they are not at hand. */
export const labelledDrafts = (): readonly LabelledDraft[] | undefined => labelledLines('drafts.jsonl')?.map(draftOf);

/** A line of `drafts.jsonl`. */
export function draftOf(line: string): LabelledDraft {
  const draft: LabelledDraft = JSON.parse(line);
  return draft;
}

/** The project's own drafts. */
export const ownDrafts = (): readonly LabelledDraft[] => ownLines('drafts.jsonl').map(draftOf);

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
  const byGrade = new Map<FindingGrade, Counts>(
    FINDING_GRADES.map((grade) => [grade, { right: 0, wrong: 0, missed: 0 }]),
  );
  const offers = { all: 0, allOffered: 0, duties: 0, dutiesOffered: 0 };
  // Rules that came after the labels are no part of what the labels say.
  const labelled = new Set(drafts.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  let nearMissesHit = 0;
  let cleanHit = 0;
  for (const draft of drafts) {
    const whole = checkLabelled(draft);
    for (const { grade, fix, replacements, wordings = [] } of whole) {
      // A wording to copy has its gap too; it only stands where the writer puts it.
      const isOffered = fix !== undefined || replacements.length + wordings.length > 0;
      offers.all++;
      if (isOffered) offers.allOffered++;
      if (grade !== 'pflicht') continue;
      offers.duties++;
      if (isOffered) offers.dutiesOffered++;
    }
    const found = whole
      .filter(({ rule }) => labelled.has(rule))
      .flatMap((finding) => rangesOf(finding).map((range) => ({ ...finding, ...range })));
    const open = [...draft.findings];
    for (const finding of found) {
      const counts = byRule.get(finding.rule);
      const at = open.findIndex((label) => isSame(label, finding, draft.text));
      // A second finding at the place of one label is right too: it says the same.
      const again = at < 0 && draft.findings.some((label) => isSame(label, finding, draft.text));
      if (at >= 0) open.splice(at, 1);
      const ofGrade = byGrade.get(finding.grade);
      for (const one of [counts, ofGrade]) {
        if (one && at >= 0) one.right++;
        if (one && at < 0 && !again) one.wrong++;
      }
      if (at < 0)
        misses.push(`${draft.id} ${again ? 'TWICE' : 'WRONG'} ${finding.rule} „${spanOf(finding, draft.text)}“`);
    }
    for (const { rule, span } of open) {
      const counts = isRuleId(rule) ? byRule.get(rule) : undefined;
      if (counts) counts.missed++;
      const grade = isRuleId(rule) && isCountry(draft.country) ? gradeOf(rule, draft.country) : undefined;
      const ofGrade = grade && byGrade.get(grade);
      if (ofGrade) ofGrade.missed++;
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
    byGrade,
    offers,
    nearMisses: drafts.reduce((count, draft) => count + draft.near_misses.length, 0),
    nearMissesHit,
    clean: drafts.filter(({ findings }) => findings.length === 0).length,
    cleanHit,
    misses,
  };
}

/** The weight that a label without a finding would have had. */
function gradeOf(id: RuleId, country: Country): FindingGrade | undefined {
  const rule = RULES.find((one) => one.id === id);
  return rule && heaviestRuling(rule, country)?.grade;
}

function checkLabelled({
  network,
  kind,
  account,
  country,
  audience = 'unchosen',
  text,
  id,
  options,
}: LabelledDraft): Finding[] {
  if (!isDraftKind(kind) || !isAccount(account) || !isCountry(country) || !isAudience(audience))
    throw new Error(`${id}: unknown context`);
  return checkDraft(
    text,
    { network: isNetworkId(network) ? network : undefined, kind, account, country, audience },
    options,
  );
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
