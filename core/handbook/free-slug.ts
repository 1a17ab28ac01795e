import type { HandbookSummary } from './handbook-summary';
import { hasHouses } from './has-houses';
import { slugOf } from './slug';

/** Characters that the name of a house takes in a slug: with a slug behind it, it stays below what is stored. */
const HOUSE_PART = 24;
/** What comes before the slug of a file that a house has too. */
const OF_FILES = 'eigene';

/** What decides whose slug is whose. */
export type SlugOwners = Pick<HandbookSummary, 'packs'> & {
  readonly chapters: readonly Pick<HandbookSummary['chapters'][number], 'slug' | 'origin'>[];
};

/**
 * Gives each chapter of a pack (`undefined` = of files) a slug that no other house has: two clients may both have a
 * „Leitlinie“, and neither takes the other's place. A chapter that had its slug keeps it, so that addresses and notes
 * stay right. With one pack a file takes the place of a chapter of the same slug, and a pack that of a file.
 */
export function freeSlugs(owners: SlugOwners, pack: string | undefined): (slug: string) => string {
  const packOf = ({ origin }: SlugOwners['chapters'][number]) => (origin.type === 'pack' ? origin.pack : undefined);
  const mine = new Set(owners.chapters.filter((entry) => packOf(entry) === pack).map(({ slug }) => slug));
  const others = pack === undefined && !hasHouses(owners) ? [] : owners.chapters;
  const isOther = (entry: SlugOwners['chapters'][number]) => packOf(entry) !== undefined && packOf(entry) !== pack;
  const taken = new Set(others.filter(isOther).map(({ slug }) => slug));
  return (slug) => {
    const named = housedSlug(pack ?? OF_FILES, slug);
    if (!taken.has(slug) && !mine.has(named)) return slug;
    for (let letters = ''; ; letters += 'z') if (!taken.has(named + letters)) return named + letters;
  };
}

/** `muster-gmbh` and `leitlinie` -> `muster-gmbh-leitlinie`; no piece behind the first consists of digits only. */
const housedSlug = (house: string, slug: string): string =>
  slugOf(house).slice(0, HOUSE_PART).replace(/-+$/, '') + (/^\d+(?:-|$)/.test(slug) ? '' : '-') + slug;
