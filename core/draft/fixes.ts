import type { Edit, Finding, RuleId } from './finding';

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

/** The fixes of all findings of one rule as one: "alle dieser Art beheben". Empty where none has a safe fix. */
export const fixOfAll = (findings: readonly Finding[], rule: RuleId): readonly Edit[] =>
  findings.filter((finding) => finding.rule === rule).flatMap(({ fix }) => fix ?? []);
