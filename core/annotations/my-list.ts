import type { ChapterEntry, TipHead } from '../guide/compiled-guide';
import type { Day } from '../guide/guide';
import type { Annotation } from './annotation';
import { chapterOf, compareTargets, isTipTarget, type TargetId } from './annotation-target';

/** Everything that is marked at one section or tip. */
export interface AnnotatedTarget {
  readonly target: TargetId;
  readonly isTip: boolean;
  readonly title: string;
  /** From the day after, numbers in the title are not shown. */
  readonly reviewBy?: Day;
  /** The guide of today has the target; of a handbook chapter, that the chapter is there. */
  readonly exists: boolean;
  readonly annotations: readonly Annotation[];
}

/** The marked places of a chapter, in its order. */
export interface AnnotatedChapter {
  readonly id: string;
  /** Empty where the chapter is not known. */
  readonly title: string;
  readonly targets: readonly AnnotatedTarget[];
}

/** What the guide calls its parts today. */
export interface TargetNames {
  readonly chapters: readonly ChapterEntry[];
  readonly tips: readonly TipHead[];
  /** Titles of handbook chapters, by `chapterOf` their places. */
  readonly handbook: ReadonlyMap<string, string>;
}

/** Marks in the order of the guide, chapter by chapter. Titles are today's, or those of the time when it was marked. */
export function groupAnnotations(annotations: readonly Annotation[], names: TargetNames): AnnotatedChapter[] {
  const targets = new Map<TargetId, Annotation[]>();
  for (const annotation of annotations)
    targets.set(annotation.target, [...(targets.get(annotation.target) ?? []), annotation]);
  const chapters = new Map<string, AnnotatedTarget[]>();
  for (const [target, its] of [...targets].sort(([a], [b]) => compareTargets(a, b))) {
    const chapter = chapterOf(target);
    chapters.set(chapter, [
      ...(chapters.get(chapter) ?? []),
      { target, annotations: its, ...nameOf(target, its, names) },
    ]);
  }
  return [...chapters].map(([id, its]) => ({
    id,
    title: names.handbook.get(id) ?? names.chapters.find(({ number }) => String(number) === id)?.title ?? '',
    targets: its,
  }));
}

function nameOf(
  target: TargetId,
  annotations: readonly Annotation[],
  { chapters, tips, handbook }: TargetNames,
): Omit<AnnotatedTarget, 'target' | 'annotations'> {
  const isTip = isTipTarget(target);
  const tip = tips.find(({ id }) => id === target);
  const section = chapters.flatMap(({ sections }) => sections).find(({ id }) => id === target);
  const reviewBy = isTip ? (tip ?? annotations[0])?.reviewBy : undefined;
  return {
    isTip,
    title: (tip ?? section ?? annotations[0])?.title ?? '',
    ...(reviewBy ? { reviewBy } : {}),
    exists: tip !== undefined || section !== undefined || handbook.has(chapterOf(target)),
  };
}
