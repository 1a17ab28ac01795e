import type { HouseWord } from '../draft/house-words';
import {
  type Answer,
  type Block,
  COUNTRIES,
  type Day,
  GRADES,
  type Inline,
  JURISDICTIONS,
  type Section,
  type Tip,
} from '../guide/guide';
import { isWebAddress } from '../guide-compiler/parse-inline';
import type { RecordDefinition } from '../storage/item-definition';
import { HANDBOOK_CHAPTER_KIND, type HandbookChapter } from './handbook-chapter';
import { isHandbookId } from './handbook-id';
import { HANDBOOK_LIMITS } from './limits';
import { toStoredChecklist } from './stored-checklist';
import { toStoredSituation } from './stored-situation';
import { toStoredTemplate } from './stored-template';
import { list, matching, oneOf, record, text, Unreadable } from './strictly';

/** A stored handbook chapter: its source and what was read from it. */
export interface StoredChapter {
  /** The file's name. */
  readonly file: string;
  /** Its Markdown, for export; one file may hold several chapters. */
  readonly source: string;
  /** Day of the import. */
  readonly asOf: Day;
  readonly chapter: HandbookChapter;
}

/** Maximal nesting of running text; no file can have a deeper one. */
const DEEPEST = 2 * HANDBOOK_LIMITS.inlineNesting + 4;

/**
 * Reads a stored chapter. It may come from a backup that somebody else has made: anything that this version could not
 * have stored makes the whole record unreadable (`undefined`). Never throws.
 */
export function toStoredChapter(value: unknown): StoredChapter | undefined {
  try {
    const { file, source, asOf, chapter } = record(value);
    return { file: text(file), source: text(source), asOf: text(asOf), chapter: toChapter(record(chapter)) };
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Handbook chapters, each under the name that the summary gives its record. */
export const HANDBOOK_CHAPTERS: RecordDefinition<StoredChapter> = {
  kind: HANDBOOK_CHAPTER_KIND,
  migrations: [],
  parse: toStoredChapter,
  exportPolicy: 'exported',
};

const toChapter = ({
  slug,
  title,
  summary,
  format,
  sections,
  words,
  templates,
  checklist,
}: Record<string, unknown>): HandbookChapter => ({
  slug: matching(/^[a-z0-9-]{1,80}$/, slug),
  title: text(title),
  summary: text(summary),
  format: oneOf(['guide', 'plain'] as const, format),
  sections: list(sections).map((section) => toSection(record(section))),
  words: list(words).map((word) => toWord(record(word))),
  templates: list(templates).map((template) => toStoredTemplate(record(template))),
  ...(checklist === undefined ? {} : { checklist: toStoredChecklist(record(checklist)) }),
});

const toSection = ({ id, title, answers, passage, tips, situations, ...words }: Record<string, unknown>): Section => ({
  id: handbookId(id),
  title: text(title),
  answers: list(answers).map((answer) => toAnswer(record(answer))),
  passage: list(passage).map((block) => toBlock(record(block))),
  tips: list(tips).map((tip) => toTip(record(tip))),
  situations: list(situations).map((at) => toStoredSituation(record(at))),
  searchWords: list(words.searchWords).map(text),
  searchWordsEnglish: list(words.searchWordsEnglish).map(text),
  templates: list(words.templates).map(text),
});

const toAnswer = ({ country, children }: Record<string, unknown>): Answer => ({
  ...(country === undefined ? {} : { country: oneOf(COUNTRIES, country) }),
  children: inlines(children),
});

function toTip({ example, ...tip }: Record<string, unknown>): Tip {
  const { before, after } = example === undefined ? {} : record(example);
  return {
    id: handbookId(tip.id),
    title: inlines(tip.title),
    action: inlines(tip.action),
    reason: inlines(tip.reason),
    ...(example === undefined ? {} : { example: { before: text(before), after: text(after) } }),
    exception: inlines(tip.exception),
    grade: oneOf(GRADES, tip.grade),
    countries: list(tip.countries).map((country) => oneOf(JURISDICTIONS, country)),
    ...(tip.norm === undefined ? {} : { norm: text(tip.norm) }),
    countryNotes: Object.fromEntries(
      Object.entries(record(tip.countryNotes)).map(([country, note]) => [oneOf(COUNTRIES, country), inlines(note)]),
    ),
    facts: [],
    asOf: text(tip.asOf),
    reviewBy: text(tip.reviewBy),
  };
}

function toBlock({ type, children, ordered, items, country, example }: Record<string, unknown>): Block {
  return oneOf(['paragraph', 'list'] as const, type) === 'paragraph'
    ? {
        type: 'paragraph',
        ...(country === undefined ? {} : { country: oneOf(COUNTRIES, country) }),
        ...(example === true ? { example } : {}),
        children: inlines(children),
      }
    : { type: 'list', ordered: ordered === true, items: list(items).map((item) => inlines(item)) };
}

const inlines = (value: unknown, depth = 0): Inline[] => list(value).map((node) => toInline(record(node), depth));

function toInline(node: Record<string, unknown>, depth: number): Inline {
  if (depth > DEEPEST) throw new Unreadable();
  const type = oneOf(['text', 'strong', 'emphasis', 'section-link', 'web-link'] as const, node.type);
  if (type === 'text') return { type, value: text(node.value) };
  const children = inlines(node.children, depth + 1);
  if (type === 'section-link')
    return { type, section: matching(/^(?:\d+\.\d+|eigen-[a-z0-9-]+)$/, node.section), children };
  if (type !== 'web-link') return { type, children };
  if (!isWebAddress(text(node.url))) throw new Unreadable();
  return { type, url: text(node.url), children };
}

const toWord = ({ avoid, prefer, reason }: Record<string, unknown>): HouseWord => ({
  avoid: list(avoid).map(text),
  ...(prefer === undefined ? {} : { prefer: text(prefer) }),
  ...(reason === undefined ? {} : { reason: text(reason) }),
});

const handbookId = (value: unknown): string => {
  const id = matching(/^eigen-[a-z0-9-]+$/, value);
  if (!isHandbookId(id)) throw new Unreadable();
  return id;
};
