import type { Situation } from '../../core/situation/situation';
import type { RankedTip } from '../../core/tips/arrange-tips';
import type { PageWords } from '../../core/tips/page-signals';
import { startWorker, type WorkerClient } from './worker-client';

/** The tasks of the worker `entrypoints/tips-ranker.ts`. */
export type RankTasks = {
  rank(input: { readonly situation: Situation; readonly page: PageWords }): Promise<readonly RankedTip[]>;
};

let worker: WorkerClient<RankTasks> | undefined;

/**
 * Ranks the tips of the whole guide in a worker, which starts with the first call. Rejects if the worker has died or
 * the guide's table could not be loaded; the next call then starts a new worker.
 */
export async function rankInWorker(situation: Situation, page: PageWords): Promise<readonly RankedTip[]> {
  worker ??= startWorker<RankTasks>('/tips-ranker.js');
  const asked = worker;
  try {
    return await asked.call('rank', { situation, page });
  } catch (error) {
    asked.end();
    if (worker === asked) worker = undefined;
    throw error;
  }
}
