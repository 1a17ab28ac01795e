import type { Span } from '../text/span';
import type { CheckOptions } from './check-options';
import type { DraftContext } from './context';
import { type Draft, draftOf } from './draft';
import { type Edit, FINDING_GRADES, type Finding } from './finding';
import { NO_HOUSE_WORDS } from './house-words';
import type { Hit, Rule } from './rule';
import { RULES } from './rules';
import { type NormalText, normalTextOf } from './text/normal-form';

export type { CheckOptions };

/**
 * Checks a draft: text and context to findings, sorted by place, then grade. Offsets are UTF-16 units of the text as
 * it was given, whatever its line endings and normal form. Pure; never throws; the order of the rules decides nothing.
 */
export function checkDraft(
  text: string,
  context: DraftContext,
  options: CheckOptions = {},
  rules: readonly Rule[] = RULES,
): Finding[] {
  const normal = normalTextOf(text);
  const draft = draftOf(normal.text, context);
  const ignored = new Set(options.ignoredWords?.map(folded));
  const found: Finding[] = [];
  for (const rule of rules) {
    if (options.ignoredRules?.includes(rule.id)) continue;
    for (const hit of rule.find(draft, thresholdsOf(rule, options), options.houseWords ?? NO_HOUSE_WORDS)) {
      if (hit.span && ignored.has(folded(draft.at(hit.span)))) continue;
      found.push(findingOf(rule, hit, draft, normal));
    }
  }
  return found.sort(byPositionThenGrade);
}

const folded = (words: string) => words.normalize('NFC').trim().toLowerCase();

function thresholdsOf(rule: Rule, { thresholds }: CheckOptions): Readonly<Record<string, number>> {
  const own = thresholds?.[rule.id] ?? {};
  return Object.fromEntries(Object.entries(rule.thresholds).map(([name, { value }]) => [name, own[name] ?? value]));
}

function findingOf(rule: Rule, hit: Hit, { text }: Draft, { back }: NormalText): Finding {
  const { span, reason, marks, fix, authority = rule.authority, section = rule.section } = hit;
  const { start, end } = back<Span>(span ?? { start: 0, end: text.length });
  return {
    rule: rule.id,
    grade: rule.grade,
    start,
    end,
    whole: span === undefined,
    reason,
    marks: (marks ?? []).map((mark) => back(mark)),
    ...(fix ? { fix: fix.map((edit) => back(edit)) } : {}),
    authority,
    section,
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

/** The text after a fix; edits that overlap an earlier one are left out. */
export function applyFix(text: string, fix: readonly Edit[]): string {
  let result = '';
  let read = 0;
  for (const { start, end, replacement } of [...fix].sort((a, b) => a.start - b.start)) {
    if (start < read) continue;
    result += text.slice(read, start) + replacement;
    read = end;
  }
  return result + text.slice(read);
}
