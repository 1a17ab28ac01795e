import type { Day } from '../guide/guide';
import { atomic } from '../storage/atomic';
import type { ItemDefinition } from '../storage/item-definition';

/** What the reader knows of changes in law, limits and ranking, and what the last update brought. */
export interface NewsMemory {
  /** The extension's version whose changes are known. */
  readonly version: string;
  /** The keys of all its changes, see `changeKey`: what a later version has beyond them is new. */
  readonly known: readonly string[];
  readonly news?: UpdateNews;
}

/** What came with an update. Who has just come has none. */
export interface UpdateNews {
  /** The day on which the update was noticed. */
  readonly since: Day;
  readonly keys: readonly string[];
  /** The days on which the popup named it. */
  readonly shown: readonly Day[];
  /** The list was opened, or the line was closed: it is not named again. */
  readonly closed?: true;
}

/** Days that the changes of an update count as new. */
export const NEW_DAYS = 30;

/**
 * On so many days they are named: what was passed over so often is not wanted, as with tips (`PASSED_OVER`). Once a
 * day.
 */
export const MOST_SHOWN = 3;

/** Whether what an update brought still counts as new. */
export const isNew = ({ since }: UpdateNews, today: Day): boolean =>
  Date.parse(today) - Date.parse(since) < NEW_DAYS * 86_400_000;

/** Whether there may be something to tell: the list of changes is loaded for that only. */
export function mayHaveNews(memory: NewsMemory | undefined, version: string, today: Day): boolean {
  const news = memory?.news;
  if (memory?.version !== version) return true;
  return !!news && !news.closed && news.shown.length < MOST_SHOWN && !news.shown.includes(today) && isNew(news, today);
}

/** Reads it from stored data; `undefined` if it is unusable. Never throws. */
function toNewsMemory(value: unknown): NewsMemory | undefined {
  const { version, known, news } = recordOf(value);
  if (typeof version !== 'string' || !Array.isArray(known)) return undefined;
  const update = toUpdateNews(news);
  return { version, known: known.filter(isText), ...(update ? { news: update } : {}) };
}

function toUpdateNews(value: unknown): UpdateNews | undefined {
  const { since, keys, shown, closed } = recordOf(value);
  if (typeof since !== 'string' || !Array.isArray(keys) || !Array.isArray(shown)) return undefined;
  return { since, keys: keys.filter(isText), shown: shown.filter(isText), ...(closed === true ? { closed } : {}) };
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const isText = (value: unknown): value is string => typeof value === 'string';

export const NEWS: ItemDefinition<NewsMemory | undefined> = {
  key: 'guide.news',
  migrations: [],
  codec: atomic(toNewsMemory),
  exportPolicy: 'exported',
};
