import type { ChapterEntry, TipHead } from '../guide/compiled-guide';
import type { Day } from '../guide/guide';
import type { Annotation } from './annotation';
import { chapterOf, comparePlaces, isTipPlace, type PlaceId } from './annotation-target';

/** Everything that is marked at one section or tip. */
export interface AnnotatedTarget {
  readonly place: PlaceId;
  readonly isTip: boolean;
  readonly title: string;
  /** From the day after, numbers in the title are not shown. */
  readonly reviewBy?: Day;
  /** The guide of today has the place; of an handbook chapter, that the chapter is there. */
  readonly exists: boolean;
  readonly annotations: readonly Annotation[];
}

/** The marked places of a chapter, in its order. */
export interface AnnotatedChapter {
  readonly id: string;
  /** Empty where the chapter is not known. */
  readonly title: string;
  readonly places: readonly AnnotatedTarget[];
}

/** What the guide calls its parts today. */
export interface PlaceNames {
  readonly chapters: readonly ChapterEntry[];
  readonly tips: readonly TipHead[];
  /** Titles of handbook chapters, by `chapterOf` their places. */
  readonly handbook: ReadonlyMap<string, string>;
}

/** Marks in the order of the guide, chapter by chapter. Titles are today's, or those of the time when it was marked. */
export function groupAnnotations(annotations: readonly Annotation[], names: PlaceNames): AnnotatedChapter[] {
  const places = new Map<PlaceId, Annotation[]>();
  for (const annotation of annotations)
    places.set(annotation.place, [...(places.get(annotation.place) ?? []), annotation]);
  const chapters = new Map<string, AnnotatedTarget[]>();
  for (const [place, its] of [...places].sort(([a], [b]) => comparePlaces(a, b))) {
    const chapter = chapterOf(place);
    chapters.set(chapter, [
      ...(chapters.get(chapter) ?? []),
      { place, annotations: its, ...nameOf(place, its, names) },
    ]);
  }
  return [...chapters].map(([id, its]) => ({
    id,
    title: names.handbook.get(id) ?? names.chapters.find(({ number }) => String(number) === id)?.title ?? '',
    places: its,
  }));
}

function nameOf(
  place: PlaceId,
  annotations: readonly Annotation[],
  { chapters, tips, handbook }: PlaceNames,
): Omit<AnnotatedTarget, 'place' | 'annotations'> {
  const isTip = isTipPlace(place);
  const tip = tips.find(({ id }) => id === place);
  const section = chapters.flatMap(({ sections }) => sections).find(({ id }) => id === place);
  const reviewBy = isTip ? (tip ?? annotations[0])?.reviewBy : undefined;
  return {
    isTip,
    title: (tip ?? section ?? annotations[0])?.title ?? '',
    ...(reviewBy ? { reviewBy } : {}),
    exists: tip !== undefined || section !== undefined || handbook.has(chapterOf(place)),
  };
}
