import type { Call, Failure, Reply, Tasks } from './protocol';

/** The part of a worker's global scope that is used. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<Call<never>>) => unknown) | null;
  postMessage(reply: Reply): void;
}

/**
 * Answers the calls of a `WorkerClient`; for the script of a worker. Every call gets a reply. A task that throws, that
 * does not exist, or whose output cannot be sent fails alone; the worker goes on.
 */
export function serveTasks(tasks: Tasks, scope: WorkerScope = self): void {
  scope.onmessage = async ({ data: { id, task, input } }) => {
    try {
      const carryOut = tasks[task];
      if (!carryOut) throw new Error(`There is no task "${task}"`);
      const output = await carryOut(input, (progress) => scope.postMessage({ id, progress }));
      scope.postMessage({ id, output });
    } catch (error) {
      scope.postMessage({ id, failure: failureOf(error) });
    }
  };
}

const failureOf = (error: unknown): Failure =>
  error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) };
