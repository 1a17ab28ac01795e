import type { HouseWordList } from '../draft/house-words';
import type { TipHead, TipsRow } from '../guide/compiled-guide';
import type { TemplateTexts } from '../guide/compiled-templates';
import type { Day, Section } from '../guide/guide';
import { inlineText, passageText, sectionText } from '../guide/plain-text';
import { shorten } from '../guide/shorten';
import type { Template } from '../guide/template';
import { compileTemplateSearch } from '../guide-compiler/compile-templates';
import { searchDocument } from '../guide-compiler/search-document';
import { buildSearchIndex } from '../search/search-index';
import type { NetworkId } from '../situation/vocabulary';
import { sentencesOf } from '../text/sentences';
import type { TopicTable } from '../topic/topic-table';
import type { HandbookChapter } from './handbook-chapter';
import { handbookChapterId } from './handbook-id';

/** Rows kept per situation and house: five can be shown, the rest replaces dismissed ones. */
const ROWS_PER_SITUATION = 12;
/** Characters of the passage on a folded card, as in the guide's own table. */
const EXCERPT_LENGTH = 240;
/** Characters of a first sentence that still makes a heading; else the section's title is one. */
const LONGEST_HEADING = 90;

/** What a hit in an own section shows, and by what the search page narrows it. */
export interface HandbookSearchText {
  readonly title: string;
  readonly text: string;
  readonly slug: string;
  /** The chapter's title. */
  readonly source: string;
  readonly networks: readonly NetworkId[];
}

/** The search over all handbook chapters. */
export interface HandbookSearchData {
  /** See `SearchIndex.serialize`. */
  readonly index: string;
  readonly texts: Readonly<Record<string, HandbookSearchText>>;
}

/** Everything that is made of handbook chapters so that nothing is parsed or indexed when it is needed. */
export interface CompiledHandbook {
  /** Situation -> its rows; a page asks for the few situations that it may be. */
  readonly tips: ReadonlyMap<string, readonly TipsRow[]>;
  readonly search: HandbookSearchData;
  readonly words: readonly HouseWordList[];
  /** House -> its documents to copy and how they are found; `''` = those of the user's files. */
  readonly templates: ReadonlyMap<string, HandbookTemplates>;
}

/** The documents of a house, in full and with the search over them. */
export interface HandbookTemplates {
  readonly templates: readonly Template[];
  /** See `SearchIndex.serialize`. */
  readonly index: string;
  readonly texts: TemplateTexts;
  readonly topics: TopicTable;
}

/** A chapter with the day of its import and the house that it belongs to; absent = none's, it came as a file. */
export interface HousedChapter extends HandbookChapter {
  readonly asOf: Day;
  readonly house?: string | undefined;
}

/**
 * Compiles handbook chapters. Takes seconds for thousands of sections: `progress` gets how many are done, and of how
 * many.
 */
export function compileHandbook(
  chapters: readonly HousedChapter[],
  progress: (done: number, all: number) => void = () => {},
): CompiledHandbook {
  const documents = chapters.flatMap((chapter) => chapter.sections.map((section) => searchDocument(section, chapter)));
  const index = buildSearchIndex(documents, [], (done) => progress(done, documents.length));
  const houses = byHouse(chapters);
  return {
    tips: together(houses.map(([, housed]) => tipsOf(housed))),
    search: { index: index.serialize(), texts: Object.fromEntries(chapters.flatMap(textsOf)) },
    words: chapters
      .filter(({ words }) => words.length > 0)
      .map(({ slug, title, asOf, words }) => ({ source: title, section: handbookChapterId(slug), asOf, words })),
    templates: new Map(
      houses.flatMap(([house, housed]) => {
        const templates = housed.flatMap((chapter) => chapter.templates);
        return templates.length > 0 ? [[house, templatesOf(templates)] as const] : [];
      }),
    ),
  };
}

/** Each house with its chapters: what one has takes no place of another's. */
function byHouse(chapters: readonly HousedChapter[]): [string, HousedChapter[]][] {
  const houses = new Map<string, HousedChapter[]>();
  for (const chapter of chapters) {
    const { house = '' } = chapter;
    houses.set(house, [...(houses.get(house) ?? []), chapter]);
  }
  return [...houses];
}

function together(tables: readonly ReadonlyMap<string, readonly TipsRow[]>[]): Map<string, readonly TipsRow[]> {
  const all = new Map<string, readonly TipsRow[]>();
  for (const table of tables)
    for (const [situation, rows] of table) all.set(situation, [...(all.get(situation) ?? []), ...rows]);
  return all;
}

function templatesOf(templates: readonly Template[]): HandbookTemplates {
  const { index, texts, topics } = compileTemplateSearch({ templates });
  return { templates, index: index.serialize(), texts, topics };
}

/** The chapters take turns, so that each is represented in every situation that it names. */
function tipsOf(chapters: readonly HandbookChapter[]): Map<string, TipsRow[]> {
  const bySituation = new Map<string, TipsRow[][]>();
  for (const chapter of chapters) {
    const ofChapter = new Map<string, TipsRow[]>();
    for (const section of chapter.sections) {
      const keys = new Set(section.situations.map(({ network, kind }) => `${network}/${kind}`));
      for (const key of keys) {
        const rows = ofChapter.get(key) ?? [];
        if (rows.length < ROWS_PER_SITUATION) ofChapter.set(key, [...rows, rowOf(section, chapter)]);
      }
    }
    for (const [key, rows] of ofChapter) bySituation.set(key, [...(bySituation.get(key) ?? []), rows]);
  }
  return new Map([...bySituation].map(([key, lists]) => [key, inTurns(lists, ROWS_PER_SITUATION)]));
}

function inTurns<T>(lists: readonly (readonly T[])[], most: number): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1)))
    .flat()
    .slice(0, most);
}

/** A section in the table of tips. */
export function rowOf(
  { id, title, situations, tips, answers, passage }: Section,
  { slug, title: source }: HandbookChapter,
): TipsRow {
  const text = passageText(passage.slice(0, 1));
  return {
    section: id,
    title,
    situations,
    tips: tips.length > 0 ? tips.map(headOf) : [plainHead(id, title, text)],
    answer: shorten((answers[0] ? inlineText(answers[0].children) : text).replace(/\s+/g, ' '), EXCERPT_LENGTH),
    handbook: { slug, source, graded: tips.length > 0 },
  };
}

const headOf = ({ id, title, reason, grade, countries }: Section['tips'][number]): TipHead => ({
  id,
  title: inlineText(title),
  reason: inlineText(reason),
  grade,
  countries,
});

/** The first sentence is used where a text has no tip. */
function plainHead(id: string, title: string, text: string): TipHead {
  const [first] = sentencesOf(text);
  const sentence = first ? text.slice(first.start, first.end).replace(/\s+/g, ' ').trim() : '';
  return {
    id: `${id}-a`,
    title: sentence && sentence.length <= LONGEST_HEADING ? sentence : title,
    grade: 'erfahrung',
    countries: [],
  };
}

const textsOf = ({ slug, title: source, sections }: HandbookChapter): [string, HandbookSearchText][] =>
  sections.map(({ id, title, answers, passage, situations }) => {
    const networks = situations.flatMap(({ network }) => (network === '*' ? [] : network));
    return [id, { title, text: sectionText({ answers, passage }), slug, source, networks: [...new Set(networks)] }];
  });
