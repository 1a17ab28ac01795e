import type { HouseWordList } from '../../core/draft/house-words';
import type { ChapterFile } from '../../core/guide/compiled-guide';
import type { Section, SectionId } from '../../core/guide/guide';
import type { HandbookChapter } from '../../core/handbook/handbook-chapter';
import { parseHandbookId } from '../../core/handbook/handbook-id';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { reportError } from '../browser/error-log';
import { handbookSummary } from './handbook-summary';

/**
 * The contents of handbook chapters, for the surfaces. The database is opened only where the summary names something in
 * it, and its code is loaded only then. Nothing here rejects: what cannot be read is missing, and the settings say why.
 * A list of words to avoid is the exception: a check that lacks it would look like one that finds nothing, so that it
 * says "unreadable".
 */
const records = () => import('./handbook-records');

/** A chapter; `undefined` where there is none of this name. */
export async function loadHandbookChapter(slug: string): Promise<HandbookChapter | undefined> {
  const entry = (await handbookSummary.read()).chapters.find((one) => one.slug === slug);
  if (!entry) return undefined;
  try {
    const { handbookChapters } = await records();
    return (await handbookChapters.get(entry.record))?.chapter;
  } catch (error) {
    reportError('read-handbook.loadHandbookChapter', error);
    return undefined;
  }
}

/** A section as the cards unfold it. Rejects where there is none. */
export async function loadHandbookSection(id: SectionId): Promise<{ section: Section; facts: ChapterFile['facts'] }> {
  const chapter = await loadHandbookChapter(parseHandbookId(id)?.slug ?? '');
  const section = chapter?.sections.find((entry) => entry.id === id);
  if (!section) throw new Error('No handbook chapter has this section');
  return { section, facts: {} };
}

/**
 * The word lists of handbook chapters: those of the chapters that the summary names, so that a house's view gives its
 * own. `unreadable` where it names some and the browser gives no database (a private window of Firefox) or what lay
 * there is damaged.
 */
export async function loadHouseWords({
  compiled,
  chapters,
}: HandbookSummary): Promise<readonly HouseWordList[] | 'unreadable'> {
  if (compiled === '' || !chapters.some(({ words }) => words > 0)) return [];
  try {
    const { handbookWordLists } = await records();
    const here = new Set(chapters.map(({ slug }) => slug));
    const lists = await handbookWordLists.get(compiled);
    return lists?.filter(({ section }) => here.has(parseHandbookId(section)?.slug ?? '')) ?? 'unreadable';
  } catch (error) {
    reportError('read-handbook.loadHouseWords', error);
    return 'unreadable';
  }
}

/** The titles of own sections by id; ids of anything else are left out. */
export async function loadHandbookTitles(ids: readonly SectionId[]): Promise<ReadonlyMap<SectionId, string>> {
  const slugs = new Set(ids.flatMap((id) => parseHandbookId(id)?.slug ?? []));
  const chapters = await Promise.all([...slugs].map(loadHandbookChapter));
  const sections = chapters.flatMap((chapter) => chapter?.sections ?? []);
  return new Map(sections.filter(({ id }) => ids.includes(id)).map(({ id, title }) => [id, title]));
}
