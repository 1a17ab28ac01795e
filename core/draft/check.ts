import type { Span } from '../text/span';
import type { CheckOptions } from './check-options';
import { asksAudience, type DraftContext } from './context';
import { type Draft, draftOf } from './draft';
import { FINDING_GRADES, type Finding } from './finding';
import { foldStyle } from './fold-style';
import { NO_HOUSE_WORDS } from './house-words';
import type { Hit, Rule } from './rule';
import { RULES } from './rules';
import { casesOf } from './rulings';
import { type NormalText, normalTextOf } from './text/normal-form';

export type { CheckOptions };

/**
 * Checks a draft: text and context to findings, sorted by position, then grade. Offsets are UTF-16 units of the text
 * as given, whatever its line endings and normal form. Pure; never throws; the order of the rules does not matter.
 */
export function checkDraft(
  text: string,
  context: DraftContext,
  options: CheckOptions = {},
  rules: readonly Rule[] = RULES,
): Finding[] {
  const normal = normalTextOf(text);
  const draft = draftOf(normal.text, asksAudience(context.kind) ? context : { ...context, audience: 'unchosen' }, text);
  const ignored = new Set(options.ignoredWords?.map(folded));
  const found: Finding[] = [];
  for (const rule of rules) {
    if (options.ignoredRules?.includes(rule.id) || rule.kinds?.includes(context.kind) === false) continue;
    if (!casesOf(rule).some(({ rulings }) => rulings[context.country])) continue;
    const hits = rule
      .find(draft, thresholdsOf(rule, options), options.houseWords ?? NO_HOUSE_WORDS)
      .filter(({ span }) => !span || !ignored.has(folded(draft.at(span))));
    found.push(...grouped(rule, hits, draft).flatMap((hit) => findingOf(rule, hit, draft, normal) ?? []));
  }
  return foldStyle(found.sort(byPositionThenGrade));
}

const folded = (words: string) => words.normalize('NFC').trim().toLowerCase();

function thresholdsOf(rule: Rule, { thresholds }: CheckOptions): Readonly<Record<string, number>> {
  const adjusted = thresholds?.[rule.id] ?? {};
  return Object.fromEntries(
    Object.entries(rule.thresholds).map(([name, { value }]) => [name, adjusted[name] ?? value]),
  );
}

/** Several hits of a rule that groups them are one finding: at the first hit, with the others as marks. */
function grouped({ grouped: reason }: Rule, hits: readonly Hit[], draft: Draft): readonly Hit[] {
  const [first] = hits;
  if (reason === undefined || !first || hits.length === 1) return hits;
  const words = [...new Set(hits.flatMap(({ span }) => (span ? [`„${draft.at(span)}“`] : [])))];
  const named = words.length > NAMED ? [...words.slice(0, NAMED), `${words.length - NAMED} mehr`] : words;
  return [
    {
      ...first,
      grouped: true,
      reason: reason.replace('{words}', () => named.join(', ')),
      marks: hits.slice(1).flatMap(({ span }) => span ?? []),
      replacements: hits.flatMap(({ replacements = [] }) => replacements),
    },
  ];
}

/** How many passages the reason of a grouped finding quotes. */
const NAMED = 4;

/** `undefined` where the rule is silent in the country. */
function findingOf(rule: Rule, hit: Hit, { typed, context }: Draft, { back }: NormalText): Finding | undefined {
  const { rulings } = (hit.case === undefined ? undefined : rule.cases?.[hit.case]) ?? rule;
  const ruling = rulings[context.country];
  if (!ruling) return undefined;
  const { span, reason, marks, fix, replacements, authority = ruling.authority, section = rule.section } = hit;
  const { start, end }: Span = span ? back(span) : { start: 0, end: typed.length };
  return {
    rule: rule.id,
    grade: ruling.grade,
    start,
    end,
    whole: span === undefined,
    reason,
    marks: (marks ?? []).map((mark) => back(mark)),
    grouped: hit.grouped ?? false,
    ...(fix ? { fix: fix.map((edit) => back(edit)) } : {}),
    replacements: (replacements ?? []).map((edit) => back(edit)),
    ...(hit.wordings ? { wordings: hit.wordings } : {}),
    ruling: ruling.says,
    authority,
    section,
    folded: false,
  };
}

function byPositionThenGrade(a: Finding, b: Finding): number {
  return (
    a.start - b.start ||
    FINDING_GRADES.indexOf(a.grade) - FINDING_GRADES.indexOf(b.grade) ||
    a.end - b.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
