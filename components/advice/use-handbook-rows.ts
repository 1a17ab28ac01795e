import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TipsRow } from '../../core/guide/compiled-guide';
import type { OwnSummary } from '../../core/handbook/handbook-summary';
import { ownRowsKey, ownSituations } from '../../core/handbook/handbook-tips';
import type { Situation } from '../../core/situation/situation';
import { type Stored, useStored } from '../shared/stored';

/** Where the rows of own chapters come from. */
export interface OwnRowSource {
  readonly summary: Stored<OwnSummary>;
  /** The rows of situations that the summary names; the only place where the database is asked. Never rejects. */
  load(summary: OwnSummary, situations: readonly string[]): Promise<readonly TipsRow[]>;
}

/** Rows as they were loaded; `key` says of which chapters and for which situations. */
export interface LoadedOwnRows {
  readonly key: string;
  readonly rows: readonly TipsRow[];
}

/** What there is of own chapters for a page. */
export interface OwnRows {
  readonly summary: OwnSummary;
  readonly rows: readonly TipsRow[];
}

const NONE: readonly TipsRow[] = [];

/** The own rows for a situation, `undefined` until they are known. Without own chapters that is one small thing read from storage. */
export function useOwnRows(
  { summary: item, load }: OwnRowSource,
  situation: Situation | undefined,
  prepared?: LoadedOwnRows,
): OwnRows | undefined {
  const [summary] = useStored(item);
  const [loaded, setLoaded] = useState(prepared);
  const wanted = summary ? ownSituations(situation, summary) : [];
  const key = summary ? ownRowsKey(summary, wanted) : '';
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
