import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Autosave, autosave } from '../../components/shared/autosave';

/** A store that answers when it is told to, and everything that it was asked. */
function slowStore() {
  const stored = new Map<string, string>();
  const begun: { readonly id: string; readonly value: string; end(refused: boolean): void }[] = [];
  const told: string[] = [];
  const kept: Autosave<string> = autosave<string>({
    write: (id, value) =>
      new Promise((resolve, reject) => {
        begun.push({
          id,
          value,
          end: (refused) => {
            if (refused) return reject(new Error('refused'));
            stored.set(id, value);
            resolve();
          },
        });
      }),
    saved: (id) => told.push(`saved ${id}`),
    failed: (id) => told.push(`failed ${id}`),
  });
  return { kept, stored, begun, told };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('stores what was typed last, once, when somebody pauses or goes on', async () => {
  const { kept, begun, told, stored } = slowStore();
  for (const value of ['W', 'Wi', 'Wir']) kept.changed('a', value);
  await vi.advanceTimersByTimeAsync(250);
  expect(begun.map(({ value }) => value)).toEqual(['Wir']);
  begun[0]?.end(false);
  await settled();
  expect([told, [...stored], kept.unsaved('a')]).toEqual([['saved a'], [['a', 'Wir']], undefined]);
});

it('begins no second write while the first is under way, however long it takes', async () => {
  const { kept, begun } = slowStore();
  kept.changed('a', '1');
  await vi.advanceTimersByTimeAsync(250);
  kept.changed('a', '2');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun).toHaveLength(1);
  begun[0]?.end(false);
  await vi.advanceTimersByTimeAsync(250);
  expect(begun.map(({ value }) => value)).toEqual(['1', '2']);
});

it('keeps what the browser refuses, says so once, and stores it with the next try', async () => {
  const { kept, begun, told, stored } = slowStore();
  kept.changed('a', 'Satz');
  kept.flush();
  begun[0]?.end(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([begun.length, told, kept.unsaved('a')]).toEqual([1, ['failed a'], 'Satz']);
  kept.flush();
  begun[1]?.end(false);
  await settled();
  expect([stored.get('a'), told]).toEqual(['Satz', ['failed a', 'saved a']]);
});

type Step = readonly ['type' | 'forget', string] | readonly ['wait' | 'flush' | 'take' | 'refuse'];
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constant('type' as const), fc.constantFrom('a', 'b')) },
    fc.tuple(fc.constant('forget' as const), fc.constantFrom('a', 'b')),
    fc.tuple(fc.constantFrom('wait' as const, 'flush' as const, 'take' as const, 'refuse' as const)),
  ) as fc.Arbitrary<Step>,
  { maxLength: 40 },
);

it('loses nothing that was typed, in whatever order writes end and fail', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { kept, stored, begun, told } = slowStore();
      const typed = new Map<string, string>();
      let open = 0;
      for (const [at, [what, id]] of all.entries()) {
        if (what === 'type') {
          typed.set(id, String(at));
          kept.changed(id, String(at));
        } else if (what === 'forget') {
          typed.delete(id);
          kept.forget(id);
        } else if (what === 'wait') await vi.advanceTimersByTimeAsync(250);
        else if (what === 'flush') kept.flush();
        else if (open < begun.length) begun[open++]?.end(what === 'refuse');
        await settled();
        for (const [each, value] of typed)
          expect(stored.get(each) === value || kept.unsaved(each) === value, `${each} is stored or kept`).toBe(true);
      }
      for (; open < begun.length; open++) begun[open]?.end(false);
      await settled();
      kept.flush();
      for (; open < begun.length; open++) begun[open]?.end(false);
      await settled();
      for (const [each, value] of typed) {
        expect(stored.get(each)).toBe(value);
        expect(kept.unsaved(each)).toBeUndefined();
        expect(told.findLast((line) => line.endsWith(each))).toBe(`saved ${each}`);
      }
    }),
    { numRuns: 500, seed: 20261128 },
  );
});
