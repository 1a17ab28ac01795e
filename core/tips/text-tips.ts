import { type CheckedText, groupFindings } from '../draft/group-findings';
import type { CardRow } from '../guide/compiled-guide';
import type { SectionId } from '../guide/guide';
import type { RankedTip, TextReason } from './arrange-tips';
import { subjectsOf } from './text-subjects';

/** A section that a text calls for. */
export interface TextSign {
  readonly section: SectionId;
  readonly reason: TextReason;
}

/** Handbook chapters have words for their sections, the guide numbers. */
const GUIDE_SECTION = /^\d+\.\d+$/;

/** Longer passages make no reason that is read at a glance. */
const LONGEST_PASSAGE = 32;
/** What a text calls for by what was found in it, and by its subject: together no more than is shown at once. */
const MOST_FOUND = 3;
const MOST_SUBJECTS = 1;

/**
 * The sections that a checked text calls for: the heaviest finding first, its subject behind duties and before the
 * rest.
 */
export function textSigns(checked: CheckedText): TextSign[] {
  const found = groupFindings(checked.text, checked.findings).map(({ rule, grade, findings, words }) => ({
    section: findings[0].section,
    grade,
    reason: {
      type: 'finding' as const,
      rule,
      words: words.find((word) => word.length <= LONGEST_PASSAGE),
      count: findings.reduce((sum, { marks }) => sum + Math.max(1, marks.length), 0),
    },
  }));
  const first = found.filter((sign, at) => found.findIndex(({ section }) => section === sign.section) === at);
  const ofGuide = first.filter(({ section }) => GUIDE_SECTION.test(section)).slice(0, MOST_FOUND);
  const subjects = subjectsOf(checked.text)
    .filter(({ section }) => !ofGuide.some((sign) => sign.section === section))
    .slice(0, MOST_SUBJECTS)
    .map(({ section, name }): TextSign => ({ section, reason: { type: 'subject', name } }));
  const duties = ofGuide.filter(({ grade }) => grade === 'pflicht');
  const others = ofGuide.filter(({ grade }) => grade !== 'pflicht');
  return [...duties, ...subjects, ...others].map(({ section, reason }) => ({ section, reason }));
}

/** The tips of these sections, with the text's own reasons. */
export const textTips = (signs: readonly TextSign[], rows: readonly CardRow[]): RankedTip[] =>
  signs.flatMap(({ section, reason }, at) => {
    const row = rows.find((one) => one.section === section);
    return row ? [{ row, reason, score: signs.length - at }] : [];
  });
