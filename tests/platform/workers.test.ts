import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_CONTEXT } from '../../core/draft/context';
import { HANDBOOK_LIMITS } from '../../core/handbook/limits';
import { StorageError } from '../../core/storage/storage-error';
import { ImportCancelled, startImport } from '../../platform/handbook/import-client';
import type { ImportTasks } from '../../platform/handbook/import-worker';
import { type CheckTasks, loadRules, startDraftChecker } from '../../platform/workers/draft-checker';
import { fakeWorkers } from './support/fake-worker';

afterEach(() => vi.unstubAllGlobals());

const never = () => new Promise<never>(() => {});

describe('the checker of drafts', () => {
  const checking = (check: CheckTasks['check']) => {
    const lists: string[] = [];
    const workers = fakeWorkers(
      (): CheckTasks => ({
        rules: () => [],
        setHouse: (given) => {
          lists.push(...given.lists.map(({ source }) => source));
        },
        check,
      }),
    );
    return { workers, lists };
  };

  it('checks with the word lists that were set before', async () => {
    const { lists } = checking(() => []);
    const checker = startDraftChecker();
    checker.useHouse({ lists: [{ section: 'eigen-stil-1', source: 'Hausstil', asOf: '2026-11-28', words: [] }] });
    expect(await checker.check('Text', FIRST_CONTEXT, {})).toEqual([]);
    expect(lists).toEqual(['Hausstil']);
  });

  it('gets ready while nothing is asked, and gives way to the first text', async () => {
    const checked: string[] = [];
    checking(({ text }) => {
      checked.push(text);
      return [];
    });
    const checker = startDraftChecker();
    const ready = checker.warmUp(FIRST_CONTEXT);
    await checker.check('Text', FIRST_CONTEXT, {});
    await ready;
    expect(checked).toHaveLength(2);
    expect(checked.at(-1)).toBe('Text');

    const patient = startDraftChecker();
    await patient.warmUp(FIRST_CONTEXT);
    expect(checked.length).toBeGreaterThan(4);
  });

  it('that dies while it gets ready owes nothing', async () => {
    const { workers } = checking(() => []);
    const checker = startDraftChecker();
    const ready = checker.warmUp(FIRST_CONTEXT);
    checker.rules.catch(() => {}); // Whoever asks for them hears of it.
    workers[0]?.die('no such file');
    await expect(ready).resolves.toBeUndefined();
  });

  it('dead, it rejects the check under way, the one that waits, and its rules', async () => {
    const { workers } = checking(() => []);
    const checker = startDraftChecker();
    const owed = [checker.rules, checker.check('a', FIRST_CONTEXT, {}), checker.check('ab', FIRST_CONTEXT, {})];
    checker.useHouse({ lists: [] });
    workers[0]?.die('no such file');
    for (const promise of owed) await expect(promise).rejects.toThrow('no such file');
  });

  it('asked for its rules only, it is ended with the answer', async () => {
    const { workers } = checking(() => []);
    expect(await loadRules()).toEqual([]);
    expect(workers.map(({ alive }) => alive)).toEqual([false]);
  });
});

describe('the importer of handbook chapters', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const NOTHING = { chapters: [], problems: [], hints: [] };
  const files = ['a.md', 'slow.md', 'b.md'].map((name) => new File(['# A'], name));

  /** Reads file after file; one whose name says so is never done. */
  const read: ImportTasks['read'] = async ({ files: given }, report) => {
    for (const [at, { name }] of given.entries()) {
      report(at);
      if (name.startsWith('slow')) await never();
    }
    return given.map(({ name }) => ({ file: name, ...NOTHING }));
  };
  const ask = (given: readonly File[]) => ({
    ...{ files: given, guideSections: [], asOf: '2026-11-28' },
    owners: { packs: [], chapters: [] },
  });
  const NOTHING_KEPT = { take: [], keep: [], houses: {} };
  const importing = (tasks: Partial<ImportTasks> = {}) => {
    const workers = fakeWorkers((): ImportTasks => ({ read, compile: never, save: never, ...tasks }));
    const user = new AbortController();
    const progress: number[] = [];
    return { workers, user, progress, worker: startImport(({ share }) => progress.push(share), user.signal) };
  };

  it('leaves out a file that takes too long, and a new worker reads the others', async () => {
    const { worker, workers, progress } = importing();
    const reports = worker.read(ask(files));
    await vi.waitFor(() => expect(progress).toHaveLength(2));
    vi.advanceTimersByTime(HANDBOOK_LIMITS.readMs);
    expect((await reports).map(({ file, problems }) => [file, problems.length])).toEqual([
      ['a.md', 0],
      ['slow.md', 1],
      ['b.md', 0],
    ]);
    expect(workers.map(({ alive }) => alive)).toEqual([false, true]);
  });

  it('gives up after three such files: the rest is not tried', async () => {
    const { worker, workers, progress } = importing();
    const slow = ['slow-1.md', 'slow-2.md', 'slow-3.md', 'slow-4.md', 'b.md'].map((name) => new File([], name));
    const reports = worker.read(ask(slow));
    for (const tried of [1, 2, 3]) {
      await vi.waitFor(() => expect(progress).toHaveLength(tried));
      vi.advanceTimersByTime(HANDBOOK_LIMITS.readMs);
    }
    expect((await reports).filter(({ problems }) => problems.length > 0)).toHaveLength(5);
    expect(workers).toHaveLength(4);
  });

  it.each(['compile', 'save'] as const)('a worker that gives no sign of life is ended: %s', async (task) => {
    const { worker, workers } = importing();
    const done = task === 'compile' ? worker.compile(NOTHING_KEPT) : worker.save('name');
    vi.advanceTimersByTime(HANDBOOK_LIMITS.indexMs);
    await expect(done).rejects.toThrow(StorageError);
    expect(workers[0]?.alive).toBe(false);
  });

  it('goes on as long as there are signs of life', async () => {
    let more = () => {};
    const { worker, progress } = importing({
      compile: async (_, report) => {
        for (let done = 0; done < 3; done++) {
          report({ done, all: 3 });
          await new Promise<void>((resolve) => {
            more = resolve;
          });
        }
        return ['linkedin/feed'];
      },
    });
    const situations = worker.compile(NOTHING_KEPT);
    for (const heard of [1, 2, 3]) {
      await vi.waitFor(() => expect(progress).toHaveLength(heard));
      vi.advanceTimersByTime(0.6 * HANDBOOK_LIMITS.indexMs);
      more();
    }
    expect(await situations).toEqual(['linkedin/feed']);
  });

  it('says when there is no room, and rejects what a dead worker owes', async () => {
    const full = importing({
      save: () => Promise.reject(new DOMException('the quota has been exceeded', 'QuotaExceededError')),
    });
    await expect(full.worker.save('name')).rejects.toMatchObject({ name: 'StorageError', problem: 'full' });
    const dead = importing();
    const owed = dead.worker.read(ask(files));
    dead.workers[0]?.die('out of memory');
    await expect(owed).rejects.toMatchObject({ name: 'StorageError', problem: 'refused' });
  });

  it('stops at once when the user stops it, before it began and later', async () => {
    const { worker, workers, user } = importing();
    const reports = worker.read(ask(files));
    user.abort();
    await expect(reports).rejects.toThrow(ImportCancelled);
    await expect(worker.compile(NOTHING_KEPT)).rejects.toThrow(ImportCancelled);
    expect(workers.map(({ alive }) => alive)).toEqual([false]);
    const late = startImport(() => {}, user.signal);
    await expect(late.read(ask(files))).rejects.toThrow(ImportCancelled);
  });
});
