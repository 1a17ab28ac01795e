import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import { FINDING_GRADES, type Finding, RULE_IDS } from '../../../core/draft/finding';
import { RULES } from '../../../core/draft/rules';
import { RULE_EXAMPLES } from '../../../core/draft/rules/examples';
import { casesOf } from '../../../core/draft/rulings';
import { inContext } from './support/checked-examples';

const overlaps = (text: string, span: string, { start, end }: Finding) => {
  const at = text.indexOf(span);
  return span === '' || (at >= 0 && at < end && start < at + span.length);
};

describe('the rules', () => {
  it('are each there once, with examples', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
    expect(RULE_EXAMPLES.map(({ rule }) => rule).sort()).toEqual([...RULE_IDS].sort());
  });

  it.each(RULES)('$id says who, when, where and how much', (rule) => {
    const { id, name, section, thresholds } = rule;
    const rulings = casesOf(rule).flatMap((one) => Object.values(one.rulings).filter((ruling) => ruling !== undefined));
    const missing = [
      !name.trim() && 'name: its German name, as settings show it',
      rulings.length === 0 && 'rulings: what it says in at least one country',
      rulings.some(({ grade }) => !FINDING_GRADES.includes(grade)) && `grade: one of ${FINDING_GRADES.join(', ')}`,
      rulings.some(({ says }) => !/^\p{Lu}.{15,}\.$/u.test(says)) && 'says: what holds in the country, one sentence',
      rulings.some(({ authority }) => authority.text.length < 5) && 'authority.text: who says so',
      rulings.some(({ authority }) => !/^\d{4}(-\d\d){0,2}$/.test(authority.asOf)) &&
        'authority.asOf: as of when, 2026-11 or 2026',
      !/^\d{1,2}\.\d{1,2}$/.test(section) && 'section: the section of the guide that explains it, for example 7.2',
      Object.values(thresholds).some(({ label }) => !label.trim()) && 'a German label for each threshold',
    ].filter(Boolean);
    expect(missing, `to be filled in: core/draft/rules/${id}.ts`).toEqual([]);
  });

  it.each(RULE_EXAMPLES)('$rule has at least six examples and six near-misses', ({ rule, examples, nearMisses }) => {
    const missing = [
      examples.length < 6 && `examples: six texts that the rule speaks about, ${examples.length} are there`,
      nearMisses.length < 6 &&
        `nearMisses: six texts that look alike and are not meant, ${nearMisses.length} are there`,
    ].filter(Boolean);
    expect(missing, `to be filled in: core/draft/rules/${rule}.examples.ts`).toEqual([]);
  });
});

describe.each(RULE_EXAMPLES)('$rule', (rule) => {
  const examples = inContext(rule, rule.examples).map((example) => ({
    ...example,
    findings: checkDraft(example.text, example.context, example.options),
  }));

  it('finds each of its examples, and no other rule speaks about them', () => {
    const wrong = examples.flatMap(({ text, span, grade, also = [], findings }) => {
      const own = findings.filter((finding) => finding.rule === rule.rule);
      const others = findings.filter((finding) => finding.rule !== rule.rule && !also.includes(finding.rule));
      const found = own.map(({ start, end }) => text.slice(start, end)).join(' | ') || 'nothing';
      return [
        ...(own.some((finding) => overlaps(text, span, finding)) ? [] : [`${text} → at "${span}"? Found ${found}`]),
        ...own.flatMap((one) =>
          grade === undefined || one.grade === grade ? [] : [`${text} → ${one.grade}, not ${grade}`],
        ),
        ...others.map((other) => `${text} → ${other.rule}, too: ${text.slice(other.start, other.end)}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('gives a calm reason in Sie form', () => {
    const reasons = new Set(examples.flatMap(({ findings }) => findings.map(({ reason }) => reason)));
    for (const reason of reasons) {
      expect(reason).toMatch(/^[„\p{Lu}].*\.$/su);
      expect(reason.replace(/„[^“]*“/gu, ''), 'quotations aside').not.toMatch(
        /!|(?<!\p{L})(?:du|dich|dein\p{L}*)(?!\p{L})/iu,
      );
    }
  });

  it('says nothing about its near misses', () => {
    const found = inContext(rule, rule.nearMisses).flatMap(({ text, context, options }) =>
      checkDraft(text, context, options)
        .filter((finding) => finding.rule === rule.rule)
        .map(({ start, end }) => `${text} → ${text.slice(start, end)}`),
    );
    expect(found).toEqual([]);
  });
});
