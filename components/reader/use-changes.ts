import { useEffect, useState } from 'preact/hooks';
import type { Change, GuideChanges } from '../../core/guide/compiled-guide';
import type { Day } from '../../core/guide/guide';
import { closed, newChanges, noticed } from '../../core/tips/news';
import type { NewsMemory } from '../../core/tips/news-memory';
import type { Stored } from '../shared/stored';

export interface ChangeSources {
  readonly load: () => Promise<GuideChanges>;
  readonly newsMemory: Stored<NewsMemory | undefined>;
  /** The extension's version: with each one the guide may have changed. */
  readonly version: string;
}

interface LoadedChanges extends GuideChanges {
  /** What the last update brought, and the day on which it was noticed. */
  readonly fresh: readonly Change[];
  readonly since: string;
}

const NOTHING: LoadedChanges = { asOf: '', changes: [], since: '', fresh: [] };

/** The list, and what of it is new to the reader. Who sees it needs no line about it any more. */
export function useChanges({ load, newsMemory, version }: ChangeSources, today: Day): LoadedChanges {
  const [state, setState] = useState(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    const now = { version, today };
    const read = newsMemory.read().catch(() => undefined); // The store has reported it: nothing is marked then.
    Promise.all([load(), read]).then(
      ([{ asOf, changes }, before]) => {
        const memory = noticed(changes, before, now);
        setState({ asOf, changes, since: memory.news?.since ?? '', fresh: newChanges(changes, memory, today) });
        // If this is not stored the line comes once more, which does no harm.
        newsMemory.update((known) => closed(noticed(changes, known, now))).catch(() => {}); // The store has reported it.
      },
      () => {}, // The loader has reported it.
    );
  }, []);
  return state;
}
