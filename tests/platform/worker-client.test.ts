import { afterEach, describe, expect, it, vi } from 'vitest';
import { latestOnly } from '../../platform/workers/latest-only';
import { startWorker, WorkerError } from '../../platform/workers/worker-client';
import { fakeWorkers } from './support/fake-worker';

afterEach(() => vi.unstubAllGlobals());

type TestTasks = {
  double(number: number): number;
  afterwards(name: string): Promise<string>;
  count(to: number, report: (now: number) => void): string;
  fail(input: null): never;
  takeFunction(input: () => void): void;
  giveFunction(input: null): () => void;
  never(input: null): Promise<never>;
};

function start() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const tasks: TestTasks = {
    double: (number) => number * 2,
    afterwards: async (name) => {
      await opened;
      return name;
    },
    count: (to, report) => {
      for (let now = 1; now <= to; now++) report(now);
      return 'done';
    },
    fail: () => {
      throw new Error('no such chapter');
    },
    takeFunction: () => {},
    giveFunction: () => () => {},
    never: () => new Promise(() => {}),
  };
  const workers = fakeWorkers(() => tasks);
  return { client: startWorker<TestTasks>('/test.js'), workers, open };
}

describe('a worker and its client', () => {
  it('each answer reaches its own call, in whatever order they come', async () => {
    const { client, open } = start();
    const late = client.call('afterwards', 'first asked');
    expect(await client.call('double', 21)).toBe(42);
    open();
    expect(await late).toBe('first asked');
  });

  it('reports reach the call that they belong to, before its answer', async () => {
    const { client } = start();
    const heard: number[] = [];
    expect(await client.call('count', 3, (now) => heard.push(now))).toBe('done');
    expect(heard).toEqual([1, 2, 3]);
  });

  it('a task that throws rejects its own call, and the worker goes on', async () => {
    const { client } = start();
    await expect(client.call('fail', null)).rejects.toThrow('no such chapter');
    await expect(client.call('giveFunction', null)).rejects.toThrow(WorkerError);
    expect(await client.call('double', 1)).toBe(2);
  });

  it('a task that the worker does not know is rejected', async () => {
    fakeWorkers(() => ({}));
    await expect(startWorker<TestTasks>('/test.js').call('double', 1)).rejects.toThrow('There is no task "double"');
  });

  it('a worker that dies rejects all that is under way, and whatever is asked later', async () => {
    const { client, workers } = start();
    const open = [client.call('never', null), client.call('never', null)];
    workers[0]?.die('out of memory');
    for (const call of open) await expect(call).rejects.toThrow('/test.js has stopped: out of memory');
    await expect(client.call('double', 1)).rejects.toThrow('/test.js has stopped: out of memory');
  });

  it('an answer that cannot be read ends the worker, for nobody knows whose it was', async () => {
    const { client, workers } = start();
    const call = client.call('never', null);
    workers[0]?.onmessageerror?.();
    await expect(call).rejects.toThrow(WorkerError);
    expect(workers[0]?.alive).toBe(false);
  });

  it('ended by the page, it rejects with the reason given', async () => {
    const { client, workers } = start();
    const call = client.call('never', null);
    client.end(new RangeError('the user has gone on'));
    await expect(call).rejects.toThrow(RangeError);
    expect(workers[0]?.alive).toBe(false);
  });

  it('what cannot be sent rejects at once', async () => {
    const { client } = start();
    await expect(client.call('takeFunction', () => {})).rejects.toThrow('could not be cloned');
  });
});

describe('questions at every key', () => {
  const ask = () => {
    const asked: { question: string; answer(text: string): void; fail(reason: Error): void }[] = [];
    const latest = latestOnly(
      (question: string) =>
        new Promise<string>((answer, fail) => {
          asked.push({ question, answer, fail });
        }),
    );
    return { asked, latest };
  };

  it('one is under way and one waits: of several meanwhile only the last is asked', async () => {
    const { asked, latest } = ask();
    const answers = [latest('a'), latest('ab'), latest('abc')];
    expect(asked.map(({ question }) => question)).toEqual(['a']);
    expect(await answers[1]).toBeUndefined();
    asked[0]?.answer('A');
    expect(await answers[0]).toBe('A');
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]?.answer('ABC');
    expect(await answers[2]).toBe('ABC');
  });

  it('after a failure the one that waits is asked all the same', async () => {
    const { asked, latest } = ask();
    const answers = [latest('a'), latest('ab')];
    asked[0]?.fail(new Error('dead'));
    await expect(answers[0]).rejects.toThrow('dead');
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]?.answer('AB');
    expect(await answers[1]).toBe('AB');
  });
});
