import type { Guide, SectionId } from '../../core/guide/guide';
import { compileSearchIndex, compileSearchTexts, compileTopics } from '../../core/guide-compiler/compile';
import { findSections } from '../../core/search/guide-search';
import type { Synonyms } from '../../core/search/synonyms';
import { readPage } from '../../core/tips/page-signals';
import { pageTopics } from '../../core/tips/page-topics';
import { DEPTH, type Rates, rankOf, ratesOf } from './ranks';

/** A line of `content/de/fragen/` that was kept out of what is learned, and the section that it was written for. */
interface HeldOut {
  readonly section: SectionId;
  readonly line: string;
}

/**
 * A guide without a share of its lines, and those lines. The section of a line is the only right answer, though others
 * may serve as well: the figures compare versions and say little by themselves.
 */
interface Fold {
  readonly guide: Guide;
  readonly asked: readonly HeldOut[];
  readonly titles: readonly HeldOut[];
}

/** Whether a line belongs to a fold: by its letters, so that a line stays in its fold when others come. */
function isIn(fold: number, of: number, line: string): boolean {
  let sum = 7;
  for (const letter of line) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return (sum >>> 5) % of === fold;
}

/** The folds of a cross-validation; `out` says which lines stay out, for leaving a writer out instead. */
export function foldOf(guide: Guide, out: (line: string) => boolean): Fold {
  const lines = [...guide.questions].flatMap(([section, { asked, titles }]) => ({ section, asked, titles }));
  const held = (of: 'asked' | 'titles'): HeldOut[] =>
    lines.flatMap((entry) => entry[of].filter(out).map((line) => ({ section: entry.section, line })));
  const kept = lines.map(
    ({ section, asked, titles }) =>
      [section, { asked: asked.filter((line) => !out(line)), titles: titles.filter((line) => !out(line)) }] as const,
  );
  return { guide: { ...guide, questions: new Map(kept) }, asked: held('asked'), titles: held('titles') };
}

/** The first `count` folds out of `of`. */
export const foldsOf = (guide: Guide, of: number, count = of): Fold[] =>
  Array.from({ length: count }, (_, fold) => foldOf(guide, (line) => isIn(fold, of, line)));

/**
 * How well the search finds the sections of questions that its topics were not given; `alone` = the index without
 * topics, which knows no question at all.
 */
export function measureHeldOutQuestions(
  folds: readonly Fold[],
  synonyms: Synonyms,
  { alone = false }: { readonly alone?: boolean } = {},
): Rates {
  const [first] = folds;
  if (!first) return ratesOf([]);
  const index = compileSearchIndex(first.guide, synonyms);
  const texts = compileSearchTexts(first.guide);
  return ratesOf(
    folds.flatMap(({ guide, asked }) => {
      const topics = alone ? undefined : compileTopics(guide);
      return asked.map(({ section, line }) =>
        rankOf(
          findSections(index, texts, line, DEPTH, topics).map((found) => found.section),
          (id) => id === section,
        ),
      );
    }),
  );
}

/** How well the topic of a page is found from titles that the model was not given. */
export const measureHeldOutTitles = (folds: readonly Fold[]): Rates =>
  ratesOf(
    folds.flatMap(({ guide, titles }) => {
      const table = compileTopics(guide);
      return titles.map(({ section, line }) =>
        rankOf(
          pageTopics(readPage({ url: '', title: line }).text, table).map((match) => match.section),
          (id) => id === section,
        ),
      );
    }),
  );
