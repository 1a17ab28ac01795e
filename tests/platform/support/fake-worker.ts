import { vi } from 'vitest';
import type { Tasks } from '../../../platform/workers/protocol';
import { serveTasks, type WorkerScope } from '../../../platform/workers/serve-tasks';

/** A worker in this thread: what goes in and out must be of the kind that can be sent, and comes a moment later. */
export class FakeWorker {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  alive = true;
  private readonly scope: WorkerScope = {
    onmessage: null,
    postMessage: (reply) => this.deliver(reply, (event) => this.onmessage?.(event)),
  };

  constructor(tasks: Tasks) {
    serveTasks(tasks, this.scope);
  }

  postMessage(message: unknown): void {
    this.deliver(message, (event) => this.scope.onmessage?.(event));
  }

  private deliver(data: unknown, take: (event: MessageEvent) => unknown): void {
    // Throws as a browser does. What is taken is the original: Node's copy of a file has lost its name.
    structuredClone(data);
    queueMicrotask(() => this.alive && void take(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.alive = false;
  }

  /** Dies as a worker does whose script cannot be loaded, or who is out of memory. */
  die(message: string): void {
    this.terminate();
    this.onerror?.({ message });
  }
}

/**
 * Lets `new Worker` start these tasks, whatever the script. Returns all workers that were started, the oldest first.
 */
export function fakeWorkers(tasks: () => Tasks): FakeWorker[] {
  const started: FakeWorker[] = [];
  vi.stubGlobal(
    'Worker',
    class extends FakeWorker {
      constructor() {
        super(tasks());
        started.push(this);
      }
    },
  );
  return started;
}
