import type { Change } from '../guide/compiled-guide';
import type { Day, SectionId } from '../guide/guide';
import { concerns, type WorkCountry } from './country';
import { isNew, mayHaveNews, type NewsMemory } from './news-memory';

/** A change in a few letters: its day, and a hash (FNV-1a, 32 bit) of what it says. */
export function changeKey({ since, statement }: Pick<Change, 'since' | 'statement'>): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < statement.length; at++) hash = Math.imul(hash ^ statement.charCodeAt(at), 0x01000193);
  return `${since} ${(hash >>> 0).toString(36)}`;
}

/** Where and when somebody looks at the changes. */
interface Now {
  readonly version: string;
  readonly today: Day;
}

/**
 * What is remembered once this version has been noticed: what it has beyond the one before is new. An update that
 * changes nothing here leaves the news of the one before as they are. Who has just come knows of nothing older.
 */
export function noticed(
  changes: readonly Change[],
  memory: NewsMemory | undefined,
  { version, today }: Now,
): NewsMemory {
  if (memory?.version === version) return memory;
  const known = changes.map(changeKey);
  if (!memory) return { version, known };
  const keys = known.filter((key) => !memory.known.includes(key));
  const news = keys.length > 0 ? { since: today, keys, shown: [] } : memory.news;
  return { version, known, ...(news ? { news } : {}) };
}

/** The list was seen, or the line is not wanted: it is not shown again. What is new stays marked in the list. */
export const closed = (memory: NewsMemory): NewsMemory =>
  memory.news ? { ...memory, news: { ...memory.news, closed: true } } : memory;

/** Of the changes, those that count as new today. */
export const newChanges = (changes: readonly Change[], { news }: NewsMemory, today: Day): Change[] =>
  news && isNew(news, today) ? changes.filter((change) => news.keys.includes(changeKey(change))) : [];

/** The change that matters on a page, and how many there are with it in the reader's country. */
export interface News {
  readonly change: Change;
  readonly count: number;
}

interface NewsQuestion extends Now {
  readonly country: WorkCountry;
  /** What helps on the page, best first. */
  readonly sections: readonly SectionId[];
}

/**
 * What a page says of an update, and what is to be remembered then. It is said where a change matters, once a day, on
 * `MOST_SHOWN` days at most, until the list was opened; where all of it is law of other countries, nowhere.
 */
export function newsOn(
  changes: readonly Change[],
  before: NewsMemory | undefined,
  question: NewsQuestion,
): { readonly news: News | undefined; readonly memory: NewsMemory } {
  const { version, today, country, sections } = question;
  const memory = noticed(changes, before, question);
  if (!memory.news || !mayHaveNews(memory, version, today)) return { news: undefined, memory };
  const fresh = newChanges(changes, memory, today).filter((change) => concerns(change.country, country));
  if (fresh.length === 0) return { news: undefined, memory: closed(memory) };
  const positionOf = (change: Change) => sections.findIndex((section) => change.sections.includes(section));
  const [change] = fresh
    .filter((one) => positionOf(one) >= 0)
    .sort((a, b) => positionOf(a) - positionOf(b) || b.since.localeCompare(a.since));
  if (!change) return { news: undefined, memory };
  return {
    news: { change, count: fresh.length },
    memory: { ...memory, news: { ...memory.news, shown: [...memory.news.shown, today] } },
  };
}
