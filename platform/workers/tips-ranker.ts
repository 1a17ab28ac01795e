import type { CardRow } from '../../core/guide/compiled-guide';
import type { SectionId } from '../../core/guide/guide';
import type { Situation } from '../../core/situation/situation';
import type { RankedTip } from '../../core/tips/arrange-tips';
import type { PageWords } from '../../core/tips/page-signals';
import { startWorker, type WorkerClient } from './worker-client';

/** The tasks of the worker `entrypoints/tips-ranker.ts`. */
export type RankTasks = {
  rank(input: { readonly situation: Situation; readonly page: PageWords }): Promise<readonly RankedTip[]>;
  rows(sections: readonly SectionId[]): Promise<readonly CardRow[]>;
};

let worker: WorkerClient<RankTasks> | undefined;

/**
 * Ranks the tips of the whole guide in a worker, which starts with the first call. Rejects if the worker has died or
 * the guide's table could not be loaded; the next call then starts a new worker.
 */
export const rankInWorker = (situation: Situation, page: PageWords): Promise<readonly RankedTip[]> =>
  asking((ranker) => ranker.call('rank', { situation, page }));

/** What cards of these sections show, from the whole table; what the guide does not have is left out. Rejects like `rankInWorker`. */
export const rowsInWorker = (sections: readonly SectionId[]): Promise<readonly CardRow[]> =>
  asking((ranker) => ranker.call('rows', sections));

async function asking<T>(ask: (ranker: WorkerClient<RankTasks>) => Promise<T>): Promise<T> {
  worker ??= startWorker<RankTasks>('/tips-ranker.js');
  const asked = worker;
  try {
    return await ask(asked);
  } catch (error) {
    asked.end();
    if (worker === asked) worker = undefined;
    throw error;
  }
}
