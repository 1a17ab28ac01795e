import type { ChapterEntry, TipHead } from '../guide/compiled-guide';
import type { Day } from '../guide/guide';
import type { Mark } from './annotation';
import { chapterOf, comparePlaces, isTipPlace, type PlaceId } from './annotation-target';

/** Everything that is marked at one section or tip. */
export interface MarkedPlace {
  readonly place: PlaceId;
  readonly isTip: boolean;
  readonly title: string;
  /** From the day after, numbers in the title are not shown. */
  readonly reviewBy?: Day;
  /** The guide of today has the place; of an handbook chapter, that the chapter is there. */
  readonly exists: boolean;
  readonly marks: readonly Mark[];
}

/** The marked places of a chapter, in its order. */
export interface MarkedChapter {
  readonly id: string;
  /** Empty where the chapter is not known. */
  readonly title: string;
  readonly places: readonly MarkedPlace[];
}

/** What the guide calls its parts today. */
export interface PlaceNames {
  readonly chapters: readonly ChapterEntry[];
  readonly tips: readonly TipHead[];
  /** Titles of handbook chapters, by `chapterOf` their places. */
  readonly handbook: ReadonlyMap<string, string>;
}

/** Marks in the order of the guide, chapter by chapter. Titles are today's, or those of the time when it was marked. */
export function groupMarks(marks: readonly Mark[], names: PlaceNames): MarkedChapter[] {
  const places = new Map<PlaceId, Mark[]>();
  for (const mark of marks) places.set(mark.place, [...(places.get(mark.place) ?? []), mark]);
  const chapters = new Map<string, MarkedPlace[]>();
  for (const [place, its] of [...places].sort(([a], [b]) => comparePlaces(a, b))) {
    const chapter = chapterOf(place);
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), { place, marks: its, ...nameOf(place, its, names) }]);
  }
  return [...chapters].map(([id, its]) => ({
    id,
    title: names.handbook.get(id) ?? names.chapters.find(({ number }) => String(number) === id)?.title ?? '',
    places: its,
  }));
}

function nameOf(
  place: PlaceId,
  marks: readonly Mark[],
  { chapters, tips, handbook }: PlaceNames,
): Omit<MarkedPlace, 'place' | 'marks'> {
  const isTip = isTipPlace(place);
  const tip = tips.find(({ id }) => id === place);
  const section = chapters.flatMap(({ sections }) => sections).find(({ id }) => id === place);
  const reviewBy = isTip ? (tip ?? marks[0])?.reviewBy : undefined;
  return {
    isTip,
    title: (tip ?? section ?? marks[0])?.title ?? '',
    ...(reviewBy ? { reviewBy } : {}),
    exists: tip !== undefined || section !== undefined || handbook.has(chapterOf(place)),
  };
}
