import type { Call, Failure, Reply, Tasks } from './protocol';

/** The worker's end of the line, as far as it is used. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<Call<never>>) => unknown) | null;
  postMessage(reply: Reply): void;
}

/**
 * Answers the calls of a `WorkerClient`, for the script of a worker. Every call gets an answer: a task that throws, that is
 * not known, or whose output cannot be sent, fails by itself and ends nothing else.
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
