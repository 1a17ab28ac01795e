import type { HandbookEntry, HandbookOrigin, HandbookPack, HandbookSummary } from './handbook-summary';
import type { ReadEntry } from './import-report';
import { HANDBOOK_LIMITS } from './limits';

/** What is added to the handbook chapters. */
export interface Addition {
  readonly entries: readonly ReadEntry[];
  readonly origin: HandbookOrigin;
  /** Whether new chapters come before the guide's; one that is replaced keeps what the user has set. */
  readonly house: boolean;
  /** The pack they come from; what an older one of the same id brought and this one does not goes. */
  readonly pack?: HandbookPack;
}

/** The chapters after an addition: of the same slug the new one. */
export function withAddition(summary: HandbookSummary, { entries, origin, house, pack }: Addition): HandbookSummary {
  const slugs = new Set(entries.map(({ slug }) => slug));
  const kept = summary.chapters.filter((entry) => !slugs.has(entry.slug) && !(pack && comesFrom(entry, pack.id)));
  const before = new Map(summary.chapters.map((entry) => [entry.slug, entry]));
  const added = entries.map(
    (entry): HandbookEntry => ({ ...entry, origin, house: before.get(entry.slug)?.house ?? house }),
  );
  const packs = pack ? [...summary.packs.filter(({ id }) => id !== pack.id), pack] : summary.packs;
  return { ...summary, chapters: [...kept, ...added], packs };
}

/** The chapters without one. */
export const withoutChapter = (summary: HandbookSummary, slug: string): HandbookSummary => ({
  ...summary,
  chapters: summary.chapters.filter((entry) => entry.slug !== slug),
});

/** The chapters without those of a pack, and without the pack. */
export const withoutPack = (summary: HandbookSummary, id: string): HandbookSummary => ({
  ...summary,
  chapters: summary.chapters.filter((entry) => !comesFrom(entry, id)),
  packs: summary.packs.filter((pack) => pack.id !== id),
});

/** The chapters with one set before the guide's, or not. */
export const withHouse = (summary: HandbookSummary, slug: string, house: boolean): HandbookSummary => ({
  ...summary,
  chapters: summary.chapters.map((entry) => (entry.slug === slug ? { ...entry, house } : entry)),
});

/** Whether a chapter came with a pack. */
export const comesFrom = ({ origin }: HandbookEntry, pack: string): boolean =>
  origin.type === 'pack' && origin.pack === pack;

/** A limit that all chapters together would go beyond; `undefined` = none. */
export function beyondLimits({
  chapters,
}: HandbookSummary): { readonly limit: 'chapters' | 'allSections' | 'allWords'; readonly most: number } | undefined {
  const sum = (of: (entry: HandbookEntry) => number) => chapters.reduce((total, entry) => total + of(entry), 0);
  const totals = {
    chapters: chapters.length,
    allSections: sum(({ sections }) => sections),
    allWords: sum(({ words }) => words),
  };
  const limit = (['chapters', 'allSections', 'allWords'] as const).find((name) => totals[name] > HANDBOOK_LIMITS[name]);
  return limit && { limit, most: HANDBOOK_LIMITS[limit] };
}
