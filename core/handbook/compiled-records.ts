import type { HouseWordList } from '../draft/house-words';
import type { TipsRow } from '../guide/compiled-guide';
import type { RecordDefinition } from '../storage/item-definition';
import { isPlain } from '../storage/plain-data';
import type { HandbookSearchData, HandbookTemplates } from './compile-handbook';
import { HANDBOOK_CHAPTER_KIND } from './handbook-chapter';

/** Data that only this extension writes and can rebuild; a guard rejects anything of another shape. */
const derived = <T>(kind: string, is: (data: unknown) => data is T): RecordDefinition<T> => ({
  kind,
  migrations: [],
  parse: (data) => (is(data) ? data : undefined),
  exportPolicy: { derivedFrom: HANDBOOK_CHAPTER_KIND },
});

const isList = (data: unknown): data is unknown[] => Array.isArray(data);

/** Rows of a situation, under `<compiled>/linkedin/composer`. */
export const HANDBOOK_TIPS = derived(
  'handbook-tips',
  (data): data is readonly TipsRow[] =>
    isList(data) && data.every((row) => isPlain(row) && typeof row.section === 'string' && isList(row.tips)),
);

/** The search over all handbook chapters, under `<compiled>`. */
export const HANDBOOK_SEARCH = derived(
  'handbook-search',
  (data): data is HandbookSearchData => isPlain(data) && typeof data.index === 'string' && isPlain(data.texts),
);

/** All word lists, under `<compiled>`. */
export const HANDBOOK_WORDS = derived(
  'handbook-words',
  (data): data is readonly HouseWordList[] =>
    isList(data) && data.every((list) => isPlain(list) && typeof list.source === 'string' && isList(list.words)),
);

/** The documents to copy of a house, under `<compiled>/<house>`; those of the user's files under `<compiled>/`. */
export const HANDBOOK_TEMPLATES = derived(
  'handbook-templates',
  (data): data is HandbookTemplates =>
    isPlain(data) && isList(data.templates) && typeof data.index === 'string' && isPlain(data.texts),
);
