import type { TipsRow } from '../guide/compiled-guide';
import type { RecordDefinition } from '../stored/definition';
import { isPlain } from '../stored/lost';

/** The kind of record that everything compiled is made from. */
export const OWN_CHAPTER_KIND = 'own-chapter';

/** What only this extension writes and can make again; a guard keeps out what is not of its shape. */
export const derived = <T>(kind: string, is: (data: unknown) => data is T): RecordDefinition<T> => ({
  kind,
  steps: [],
  parse: (data) => (is(data) ? data : undefined),
  travels: { derivedFrom: OWN_CHAPTER_KIND },
});

export const isList = (data: unknown): data is unknown[] => Array.isArray(data);

/** Rows of a situation, under `<compiled>/linkedin/composer`. */
export const OWN_TIPS = derived(
  'own-tips',
  (data): data is readonly TipsRow[] =>
    isList(data) && data.every((row) => isPlain(row) && typeof row.section === 'string' && isList(row.tips)),
);
