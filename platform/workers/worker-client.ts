import { reportError } from '../browser/error-log';
import { openWorker } from './open-worker';
import type { Call, Failure, Reply, Tasks } from './protocol';

type Input<F> = F extends (input: infer I, ...rest: never[]) => unknown ? I : never;
type Output<F> = F extends (...input: never[]) => infer O ? Awaited<O> : never;
type Progress<F> = F extends (input: never, report: (progress: infer P) => void) => unknown ? P : never;

/** A task has failed in a worker, or the worker has stopped. Has the name and message of the error in the worker. */
export class WorkerError extends Error {
  override readonly name: string;

  constructor({ name, message }: Failure) {
    super(message);
    this.name = name;
  }
}

/** The page's side of a worker. No promise stays pending: if the worker dies, all open calls are rejected. */
export interface WorkerClient<T extends Tasks> {
  /** Runs a task. Rejects with a `WorkerError`, or with the reason given to `end`. */
  call<K extends keyof T & string>(
    task: K,
    input: Input<T[K]>,
    progress?: (now: Progress<T[K]>) => void,
  ): Promise<Output<T[K]>>;
  /** Terminates the worker at once. Open and later calls are rejected with `reason`. */
  end(reason?: Error): void;
}

interface Pending {
  readonly task: string;
  resolve(output: never): void;
  reject(reason: Error): void;
  progress?(now: never): void;
}

/**
 * Starts a worker whose script answers with `serveTasks`. All workers use this protocol. Not comlink 4.4: if a worker
 * dies, its promises stay pending for ever (see its issue 601), and it would add 1.9 kB gzip to the popup.
 */
export function startWorker<T extends Tasks>(script: string): WorkerClient<T> {
  const worker = openWorker(script);
  const pending = new Map<number, Pending>();
  let calls = 0;
  let ended: Error | undefined;
  const end = (reason: Error) => {
    ended ??= reason;
    worker.terminate();
    for (const { reject } of pending.values()) reject(ended);
    pending.clear();
  };
  const reported = (where: string, failure: Failure) => {
    const error = new WorkerError(failure);
    reportError(where, error);
    return error;
  };
  const stopped = (why: string) => ({ name: 'WorkerError', message: `${script} ${why}` });
  worker.onmessage = ({ data }: MessageEvent<Reply<never, never>>) => {
    const call = pending.get(data.id);
    if ('progress' in data) return call?.progress?.(data.progress);
    pending.delete(data.id);
    if ('failure' in data) call?.reject(reported(`${script} ${call.task}`, data.failure));
    else call?.resolve(data.output);
  };
  worker.onerror = ({ message }) => end(reported(script, stopped(`has stopped: ${message}`)));
  worker.onmessageerror = () => end(reported(script, stopped('has sent what cannot be read')));
  return {
    call: (task, input, progress) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        const call: Call = { id: ++calls, task, input };
        worker.postMessage(call);
        pending.set(call.id, { task, resolve, reject, ...(progress ? { progress } : {}) });
      }),
    end: (reason = new WorkerError(stopped('was ended'))) => end(reason),
  };
}
