import type { HouseWordList } from '../../core/draft/house-words';
import type { ChapterFile } from '../../core/guide/compiled-guide';
import type { Section, SectionId } from '../../core/guide/guide';
import type { OwnChapter } from '../../core/handbook/handbook-chapter';
import { parseOwnId } from '../../core/handbook/handbook-id';
import { ownSummary } from './handbook-summary';

/**
 * The contents of own chapters, for the surfaces. The database is opened only where the summary names something in it, and its
 * code is loaded only then. Nothing here rejects: what cannot be read is missing, and the settings say why.
 */
const records = () => import('./handbook-records');

/** A chapter; `undefined` where there is none of this name. */
export async function loadOwnChapter(slug: string): Promise<OwnChapter | undefined> {
  const entry = (await ownSummary.read()).chapters.find((one) => one.slug === slug);
  if (!entry) return undefined;
  try {
    const { ownChapters } = await records();
    return (await ownChapters.get(entry.record))?.chapter;
  } catch {
    return undefined;
  }
}

/** A section as the cards unfold it. Rejects where there is none. */
export async function loadOwnSection(id: SectionId): Promise<{ section: Section; facts: ChapterFile['facts'] }> {
  const chapter = await loadOwnChapter(parseOwnId(id)?.slug ?? '');
  const section = chapter?.sections.find((entry) => entry.id === id);
  if (!section) throw new Error(`No own section ${id}`);
  return { section, facts: {} };
}

/** The word lists of own chapters. */
export async function loadHouseWords(): Promise<readonly HouseWordList[]> {
  const { compiled, chapters } = await ownSummary.read();
  if (compiled === '' || !chapters.some(({ words }) => words > 0)) return [];
  try {
    const { ownWordLists } = await records();
    const here = new Set(chapters.map(({ slug }) => slug));
    return ((await ownWordLists.get(compiled)) ?? []).filter(({ section }) =>
      here.has(parseOwnId(section)?.slug ?? ''),
    );
  } catch {
    return [];
  }
}

/** The titles of own sections by id; ids of anything else are left out. */
export async function loadOwnTitles(ids: readonly SectionId[]): Promise<ReadonlyMap<SectionId, string>> {
  const slugs = new Set(ids.flatMap((id) => parseOwnId(id)?.slug ?? []));
  const chapters = await Promise.all([...slugs].map(loadOwnChapter));
  const sections = chapters.flatMap((chapter) => chapter?.sections ?? []);
  return new Map(sections.filter(({ id }) => ids.includes(id)).map(({ id, title }) => [id, title]));
}
