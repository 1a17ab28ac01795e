import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TipsRow } from '../../core/guide/compiled-guide';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { handbookRowsKey, handbookSituations } from '../../core/handbook/handbook-tips';
import type { Situation } from '../../core/situation/situation';
import type { Stored } from '../shared/stored';

/** Where the rows of handbook chapters come from. */
export interface HandbookRowSource {
  readonly summary: Stored<HandbookSummary>;
  /** The rows of situations that the summary names; the only place where the database is asked. Never rejects. */
  load(summary: HandbookSummary, situations: readonly string[]): Promise<readonly TipsRow[]>;
}

/** Rows as they were loaded; `key` says of which chapters and for which situations. */
export interface LoadedHandbookRows {
  readonly key: string;
  readonly rows: readonly TipsRow[];
}

/** What there is of handbook chapters for a page. */
export interface HandbookRows {
  readonly summary: HandbookSummary;
  readonly rows: readonly TipsRow[];
}

const NONE: readonly TipsRow[] = [];

/**
 * The rows of handbook chapters for a situation, of those chapters that hold on the page; `undefined` until they are
 * known. Where there are none, nothing more is read.
 */
export function useHandbookRows(
  summary: HandbookSummary | undefined,
  load: HandbookRowSource['load'],
  situation: Situation | undefined,
  prepared?: LoadedHandbookRows,
): HandbookRows | undefined {
  const [loaded, setLoaded] = useState(prepared);
  const wanted = summary ? handbookSituations(situation, summary) : [];
  const key = summary ? handbookRowsKey(summary, wanted) : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which rows of which summary are wanted.
  useEffect(() => {
    if (!summary || key === '' || loaded?.key === key) return;
    let current = true;
    void load(summary, wanted).then((rows) => current && setLoaded({ key, rows }));
    return () => {
      current = false;
    };
  }, [key]);
  const rows = key === '' ? NONE : loaded?.key === key ? loaded.rows : undefined;
  return useMemo(() => (summary && rows ? { summary, rows } : undefined), [summary, rows]);
}
