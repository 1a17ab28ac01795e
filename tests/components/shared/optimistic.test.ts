import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, optimistic } from '../../../components/shared/optimistic';

/** A list in a store that answers when a test says so, and what a view shows of it. */
function listIn(stored: readonly string[], first?: readonly string[]) {
  const store = { value: stored };
  const shows: string[] = [];
  let notice: { readonly retry: () => void; readonly text: () => string } | undefined;
  const reads: (() => void)[] = [];
  const writes: { readonly change: Change<readonly string[]>; end(refused: boolean): void }[] = [];
  const view = optimistic<readonly string[]>({
    first,
    read: () => new Promise((resolve) => reads.push(() => resolve(store.value))),
    show: (list) => shows.push(list.join(' ')),
    report: (refused) => {
      notice = refused;
    },
  });
  const make = (change: Change<readonly string[]>, text = '') =>
    view.make({
      change,
      text,
      write: () =>
        new Promise<void>((resolve, reject) => {
          writes.push({
            change,
            end: (refused) => {
              if (refused) return reject(new Error('refused'));
              store.value = change(store.value);
              resolve();
            },
          });
        }),
    });
  const add = (word: string) => make((list) => [...list, word], word);
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return {
    view,
    store,
    shows,
    reads,
    writes,
    add,
    make,
    notice: () => notice,
    /** Lets the oldest question or write come to its end. */
    answer: async () => {
      reads.shift()?.();
      await turn();
    },
    end: async (refused = false) => {
      writes.shift()?.end(refused);
      await turn();
    },
    turn,
  };
}

describe('a change', () => {
  it('shows at once, and stays when it is stored', async () => {
    const list = listIn(['a'], ['a']);
    list.add('b');
    expect(list.shows).toEqual(['a b']);
    await list.end();
    await list.answer();
    expect([list.view.shown(), list.notice()]).toEqual([['a', 'b'], undefined]);
  });

  it('shows as soon as anything is known, and is stored before that', async () => {
    const list = listIn(['a']);
    list.view.ask();
    list.add('b');
    expect([list.shows, list.writes.length]).toEqual([[], 1]);
    await list.answer();
    expect(list.view.shown()).toBeUndefined();
    await list.end();
    await list.answer();
    expect(list.shows.at(-1)).toBe('a b');
  });

  it('is not taken back for a moment by what was read before it', async () => {
    const list = listIn(['a'], ['a']);
    list.view.ask();
    list.add('b');
    await list.answer();
    list.view.ask();
    expect(list.reads, 'nothing is read while it is being written').toEqual([]);
    await list.end();
    expect([...new Set(list.shows)]).toEqual(['a b']);
  });

  it('that is refused stays on screen, is reported with its text, and goes with another try', async () => {
    const list = listIn(['a'], ['a']);
    list.add('b');
    list.add('c');
    await list.end(true);
    await list.end();
    await list.answer();
    expect(list.view.shown()).toEqual(['a', 'c', 'b']);
    expect([list.store.value, list.notice()?.text()]).toEqual([['a', 'c'], 'b']);
    list.notice()?.retry();
    await list.end();
    await list.answer();
    expect([list.store.value, list.view.shown(), list.notice()]).toEqual([['a', 'c', 'b'], ['a', 'c', 'b'], undefined]);
  });

  it('goes with the next change where it was refused', async () => {
    const list = listIn(['a'], ['a']);
    list.add('b');
    await list.end(true);
    list.add('c');
    await list.end();
    await list.end();
    await list.answer();
    expect([list.store.value, list.notice()]).toEqual([['a', 'b', 'c'], undefined]);
  });
});

describe('what another surface changes', () => {
  it('is read, and of two answers the last one counts', async () => {
    const list = listIn(['a'], ['a']);
    list.view.ask();
    const [older] = list.reads;
    list.store.value = ['b'];
    list.view.ask();
    list.reads.at(-1)?.();
    await list.turn();
    list.store.value = ['c'];
    older?.();
    await list.turn();
    expect(list.view.shown()).toEqual(['b']);
  });

  it('is learned, and is newer than what is being read', async () => {
    const list = listIn(['a']);
    list.view.ask();
    list.view.learn((now) => [...now, 'b']);
    expect(list.shows).toEqual([]);
    await list.answer();
    expect(list.shows).toEqual(['a b']);
  });

  it('is not shown by a view that is gone, but what it was writing is reported', async () => {
    const list = listIn(['a'], ['a']);
    list.add('b');
    list.view.stop();
    await list.end(true);
    await list.answer();
    expect([list.shows, list.notice()?.text()]).toEqual([['a b'], 'b']);
  });
});

type Step = 'add' | 'store' | 'refuse' | 'answer' | 'elsewhere' | 'retry';
const steps = fc.array(fc.constantFrom<Step>('add', 'store', 'refuse', 'answer', 'elsewhere', 'retry'), {
  maxLength: 30,
});

it('whatever the order of answers, refusals and changes elsewhere: every change stays on screen, and ends in the store once', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const list = listIn(['0'], ['0']);
      const made = new Set(['0']);
      const shown = () => list.view.shown() ?? [];
      for (const [i, step] of all.entries()) {
        const word = String(i + 1);
        if (step === 'add') {
          made.add(word);
          list.add(word);
          expect(shown()).toContain(word);
        } else if (step === 'elsewhere') {
          list.store.value = [...list.store.value, word];
          list.view.ask();
        } else if (step === 'retry') list.notice()?.retry();
        else if (step === 'answer') await list.answer();
        else await list.end(step === 'refuse');
        expect(shown()).toEqual(expect.arrayContaining([...made]));
        expect(new Set(shown()).size, 'none twice').toBe(shown().length);
      }
      for (let turn = 0; turn < 100 && list.reads.length + list.writes.length > 0; turn++) {
        await list.end();
        await list.answer();
      }
      list.notice()?.retry();
      for (let turn = 0; turn < 100 && list.reads.length + list.writes.length > 0; turn++) {
        await list.end();
        await list.answer();
      }
      expect(list.notice()).toBeUndefined();
      expect(shown()).toEqual(list.store.value);
      expect(new Set(shown()).size).toBe(shown().length);
      expect(shown()).toEqual(expect.arrayContaining([...made]));
    }),
    { numRuns: 500, seed: 20261128 },
  );
});
