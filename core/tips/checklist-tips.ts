import type { Fact, SectionId, Tip, TipId } from '../guide/guide';
import type { ChecklistId } from './checklists';

/** A list to tick off before something goes out: tips of the guide in the order of the work. */
export interface Checklist {
  readonly id: ChecklistId;
  readonly tips: readonly TipId[];
}

/** Choice and order: editorial, November 2026. They come when a list is opened or its progress counted. */
export const CHECKLISTS: readonly Checklist[] = [
  {
    id: 'job-ad',
    tips: [
      ...['10.8-a', '10.2-a', '10.2-c', '10.1-b', '10.1-a', '10.3-a', '10.3-b'],
      ...['10.4-a', '10.4-c', '10.1-d', '10.7-a', '10.7-b'],
    ],
  },
  {
    id: 'post',
    tips: [
      ...['6.1-a', '6.1-b', '6.3-a', '6.4-a', '6.5-a', '6.5-b', '6.8-a', '6.9-a'],
      ...['7.2-a', '7.3-a', '16.3-b', '6.10-b', '6.10-a'],
    ],
  },
  {
    id: 'company-page',
    tips: ['4.5-a', '4.6-a', '4.6-b', '16.1-b', '4.7-a', '4.2-b', '9.1-a', '9.3-a', '1.4-a', '1.5-a', '4.5-c'],
  },
  {
    id: 'event',
    tips: ['9.7-a', '9.8-a', '9.8-b', '9.8-c', '7.2-a', '18.5-a', '9.7-b', '9.9-b'],
  },
  {
    id: 'review-reply',
    tips: ['15.1-b', '15.4-b', '15.1-a', '10.8-c', '15.1-c', '9.4-b', '15.2-a', '9.4-a'],
  },
  {
    id: 'crisis',
    tips: [
      ...['15.9-a', '15.4-a', '15.6-b', '15.6-a', '15.4-b', '9.3-b', '15.8-a', '15.8-b'],
      ...['8.5-a', '9.4-a', '15.7-a', '15.7-c'],
    ],
  },
  {
    id: 'giveaway',
    tips: ['16.5-a', '16.5-b', '16.3-c', '16.8-a', '16.4-a', '7.2-a', '6.10-b'],
  },
  {
    id: 'cooperation',
    tips: ['17.8-b', '16.4-a', '16.4-b', '16.4-c', '14.3-a', '16.3-c', '12.7-b', '18.5-a', '17.8-c'],
  },
  {
    id: 'profile',
    tips: ['4.1-b', '4.1-c', '4.2-a', '4.2-b', '4.3-a', '4.3-b', '4.4-a', '4.7-a', '4.6-a', '4.8-c'],
  },
  {
    id: 'comment',
    tips: ['8.3-b', '9.2-a', '9.1-b', '9.4-a', '9.4-b', '12.7-b', '8.1-a', '8.5-b'],
  },
];

/** A section whose tips stand in a list, with the facts they rest on. */
export interface ChecklistRow {
  readonly section: SectionId;
  readonly tips: readonly Tip[];
  readonly facts: readonly Fact[];
}

/** One line of a list: the tip and the row it stands in. */
export interface ChecklistItem {
  readonly tip: Tip;
  readonly row: ChecklistRow;
}

/** The sections that a list needs, each once. */
export const sectionsOf = (id: ChecklistId): SectionId[] => [
  ...new Set((CHECKLISTS.find((list) => list.id === id)?.tips ?? []).map((tip) => tip.replace(/-[a-z]$/, ''))),
];

/** The lines of a list, in its order; a tip that the rows do not have (law of another country) is left out. */
export function checklistItems(id: ChecklistId, rows: readonly ChecklistRow[]): ChecklistItem[] {
  const tips = CHECKLISTS.find((list) => list.id === id)?.tips ?? [];
  return tips.flatMap((tipId) => {
    const row = rows.find(({ section }) => tipId.startsWith(`${section}-`));
    const tip = row?.tips.find((entry) => entry.id === tipId);
    return row && tip ? [{ tip, row }] : [];
  });
}
