import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TipsRow } from '../core/guide/compiled-guide';
import type { OwnSummary } from '../core/own/own-summary';
import { ownSituations } from '../core/own/own-tips';
import type { Situation } from '../core/situation/situation';
import { type Stored, useStored } from './stored';

/** Where the rows of own chapters come from. */
export interface OwnRowSource {
  readonly summary: Stored<OwnSummary>;
  /** The rows of situations that the summary names; the only place where the database is asked. Never rejects. */
  load(summary: OwnSummary, situations: readonly string[]): Promise<readonly TipsRow[]>;
}

/** What there is of own chapters for a page. */
export interface OwnRows {
  readonly summary: OwnSummary;
  readonly rows: readonly TipsRow[];
}

const NONE: readonly TipsRow[] = [];

/**
 * The own rows for a situation. `undefined` until they are known: tips that may have to give way are not shown before, so that
 * nothing moves. Without own chapters that is one small thing read from storage.
 */
export function useOwnRows(
  { summary: item, load }: OwnRowSource,
  situation: Situation | undefined,
): OwnRows | undefined {
  const [summary] = useStored(item);
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly rows: readonly TipsRow[] }>();
  const wanted = summary ? ownSituations(situation, summary) : [];
  const key = wanted.length === 0 ? '' : `${summary?.compiled} ${wanted.join(' ')}`;
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
