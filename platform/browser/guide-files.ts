import {
  type ChapterEntry,
  type ChapterFile,
  GUIDE_FILES,
  type GuideChanges,
  type SearchTexts,
  type TipsTable,
} from '../../core/guide/compiled-guide';
import type { TemplateLink } from '../../core/guide/compiled-templates';
import type { Section, SectionId, Term } from '../../core/guide/guide';
import type { Beginnings } from '../../core/search/beginnings';
import type { NetworkId } from '../../core/situation/vocabulary';
import type { FirstTips } from '../../core/tips/first-tips';
import { type TopicTable, topicsInLines } from '../../core/topic/topic-table';
import { readBundledFile } from './bundled-file';
import { reportError } from './error-log';

/**
 * The tips table of the compiled guide. Each file of the guide is fetched once per page; a failed load is tried again
 * at the next call.
 */
export const loadTipsTable = (): Promise<TipsTable> => once(GUIDE_FILES.tips, (text) => JSON.parse(text));

/** The table of contents: chapters with the titles of their sections. */
export const loadContents = (): Promise<readonly ChapterEntry[]> =>
  once(GUIDE_FILES.contents, (text) => JSON.parse(text));

/** The tips that the popup shows first on a network. */
export const loadFirstTips = (network: NetworkId): Promise<FirstTips> =>
  once(GUIDE_FILES.firstTips(network), (text) => JSON.parse(text));

/** What cards show of every section, for `cardsIn`. */
export const loadCardLines = (): Promise<string> => once(GUIDE_FILES.cards, (text) => text);

/** A chapter with its facts. Rejects if there is no such chapter. */
export const loadChapter = (number: number): Promise<ChapterFile> =>
  once(GUIDE_FILES.chapter(number), (text) => JSON.parse(text));

/** A section of the guide with what belongs to it. */
interface SectionFile extends Pick<ChapterFile, 'facts'> {
  readonly section: Section;
  readonly templates: readonly TemplateLink[] | undefined;
}

/**
 * A section with the facts of its chapter and its templates, from its chapter's file. Rejects if the guide has no such
 * section.
 */
export async function loadSection(id: SectionId): Promise<SectionFile> {
  const { chapter, facts, templates } = await loadChapter(Number(id.split('.')[0]));
  const section = chapter.sections.find((entry) => entry.id === id);
  if (!section) throw new Error(`The guide has no section ${id}`);
  return { section, facts, templates: templates[id] };
}

/** What has changed in law, limits and ranking, the newest first. */
export const loadChanges = (): Promise<GuideChanges> => once(GUIDE_FILES.changes, (text) => JSON.parse(text));

/** The terms of the glossary in alphabetical order. */
export const loadGlossary = (): Promise<Term[]> => once(GUIDE_FILES.glossary, (text) => JSON.parse(text));

/** The search index of the guide as text, for `loadSearchIndex`. */
export const loadIndexText = (): Promise<string> => once(GUIDE_FILES.searchIndex, (text) => text);

/** Titles and texts of the sections, for results and excerpts. */
export const loadSearchTexts = (): Promise<SearchTexts> => once(GUIDE_FILES.searchTexts, (text) => JSON.parse(text));

/** What the search finds for one or two letters, by the first of them. */
export const loadBeginnings = (letter: string): Promise<Beginnings> =>
  once(GUIDE_FILES.beginnings(letter), (text) => JSON.parse(text));

/** What words speak for which section; see `topicsCanHelp`. */
export const loadTopics = (): Promise<TopicTable> => once(GUIDE_FILES.topics, topicsInLines);

const loaded = new Map<string, Promise<unknown>>();

/** Lets go of what was loaded: a popup that has drawn its first frame may need none of it again. */
export const forgetLoaded = (): void => loaded.clear();

/** A file of the extension, fetched once per page; a failed load is reported, and tried again at the next call. */
export function once<T>(path: string, read: (text: string) => T): Promise<T> {
  const running = loaded.get(path) as Promise<T> | undefined;
  if (running) return running;
  const loading = readBundledFile(path).then(read);
  loaded.set(path, loading);
  loading.catch((error) => {
    loaded.delete(path);
    reportError(`guide-files.${path}`, error);
  });
  return loading;
}
