import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import type { DraftContext } from '../../../core/draft/context';
import { FINDING_GRADES, type Finding, RULE_IDS } from '../../../core/draft/finding';
import { RULES } from '../../../core/draft/rules';
import { RULE_EXAMPLES } from '../../../core/draft/rules/examples';
import { casesOf } from '../../../core/draft/rulings';

const POST: DraftContext = {
  network: undefined,
  kind: 'post',
  account: 'own-company',
  country: 'DE',
  audience: 'consumers',
};
const examples = RULE_EXAMPLES.flatMap(({ rule, context, options, examples }) =>
  examples.map((example) => ({ ...example, rule, options, context: { ...POST, ...context, ...example.context } })),
);
const nearMisses = RULE_EXAMPLES.flatMap(({ rule, context, options, nearMisses }) =>
  nearMisses.map((nearMiss) => ({ ...nearMiss, rule, options, context: { ...POST, ...context, ...nearMiss.context } })),
);

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

describe('each example', () => {
  it.each(examples)('$rule: $text', ({ rule, text, span, context, options, also = [] }) => {
    const findings = checkDraft(text, context, options);
    const own = findings.filter((finding) => finding.rule === rule);
    expect(
      own.some((finding) => overlaps(text, span, finding)),
      `Is there ${rule} at "${span}"? Found ${own.map(({ start, end }) => text.slice(start, end)).join(' | ') || 'nothing'}`,
    ).toBe(true);
    const others = findings.filter((finding) => finding.rule !== rule && !also.includes(finding.rule));
    expect(
      others.map((other) => `${other.rule}: ${text.slice(other.start, other.end)}`),
      `Does ${rule}'s example trigger another rule, too?`,
    ).toEqual([]);
  });

  it.each(examples)('$rule gives a calm reason in Sie form: $text', ({ text, context, options }) => {
    for (const { reason } of checkDraft(text, context, options)) {
      expect(reason).toMatch(/^[„\p{Lu}].*\.$/su);
      expect(reason.replace(/„[^“]*“/gu, ''), 'quotations aside').not.toMatch(
        /!|(?<!\p{L})(?:du|dich|dein\p{L}*)(?!\p{L})/iu,
      );
    }
  });
});

describe('each near-miss', () => {
  it.each(nearMisses)('$rule says nothing about: $text', ({ rule, text, context, options }) => {
    const found = checkDraft(text, context, options).filter((finding) => finding.rule === rule);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
