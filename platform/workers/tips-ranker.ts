import type { Situation } from '../../core/situation/situation';
import type { RankedTip } from '../../core/tips/arrange-tips';
import type { PageWords } from '../../core/tips/page-signals';
import { reportError } from '../browser/error-log';

/** What the worker is asked and what it answers. */
export interface RankQuestion {
  readonly number: number;
  readonly situation: Situation;
  readonly page: PageWords;
}
export interface RankAnswer {
  readonly number: number;
  readonly tips: readonly RankedTip[];
}

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, (tips: readonly RankedTip[]) => void>();

/**
 * Ranks by everything that is known, in a thread of its own that starts with the first question. Never rejects; a
 * worker that dies leaves the first tips as they are.
 */
export function rankInWorker(situation: Situation, page: PageWords): Promise<readonly RankedTip[]> {
  worker ??= startWorker();
  const question: RankQuestion = { number: ++asked, situation, page };
  worker.postMessage(question);
  return new Promise((resolve) => waiting.set(question.number, resolve));
}

function startWorker(): Worker {
  const started = new Worker('/tips-ranker.js');
  started.onmessage = ({ data: { number, tips } }: MessageEvent<RankAnswer>) => {
    waiting.get(number)?.(tips);
    waiting.delete(number);
  };
  started.onerror = ({ message }) => reportError('tips-ranker', new Error(message));
  return started;
}
