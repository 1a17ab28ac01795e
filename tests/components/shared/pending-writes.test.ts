import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pendingWrites } from '../../../components/shared/pending-writes';

/** A store that answers when a test says so, and everything that it was asked. */
function slowStore() {
  const stored = new Map<string, string>();
  const begun: { readonly id: string; readonly value: string; end(refused: boolean): void }[] = [];
  const reported: string[] = [];
  const typed = pendingWrites<string>({
    write: (id, value) =>
      new Promise<void>((resolve, reject) => {
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
    stored: (id) => reported.push(`stored ${id}`),
    refused: (id) => reported.push(`refused ${id}`),
  });
  const type = (id: string, value: string) => {
    typed.put(id, value);
    typed.soon();
  };
  return { typed, type, stored, begun, reported };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('stores what was typed last, once, when somebody pauses or goes on', async () => {
  const { typed, type, begun, reported, stored } = slowStore();
  for (const value of ['W', 'Wi', 'Wir']) type('a', value);
  await vi.advanceTimersByTimeAsync(250);
  expect(begun.map(({ value }) => value)).toEqual(['Wir']);
  begun[0]?.end(false);
  await settled();
  expect([reported, [...stored], typed.get('a')]).toEqual([['stored a'], [['a', 'Wir']], undefined]);
});

it('begins no second write while the first is under way, however long it takes', async () => {
  const { type, begun } = slowStore();
  type('a', '1');
  await vi.advanceTimersByTimeAsync(250);
  type('a', '2');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun).toHaveLength(1);
  begun[0]?.end(false);
  await vi.advanceTimersByTimeAsync(250);
  expect(begun.map(({ value }) => value)).toEqual(['1', '2']);
});

it('keeps what the browser refuses, says so once, and stores it with the next try', async () => {
  const { typed, type, begun, reported, stored } = slowStore();
  type('a', 'Satz');
  typed.flush();
  begun[0]?.end(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([begun.length, reported, typed.get('a')]).toEqual([1, ['refused a'], 'Satz']);
  typed.flush();
  begun[1]?.end(false);
  await settled();
  expect([stored.get('a'), reported]).toEqual(['Satz', ['refused a', 'stored a']]);
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
      const { typed, type, stored, begun, reported } = slowStore();
      const wanted = new Map<string, string>();
      let open = 0;
      for (const [at, [what, id]] of all.entries()) {
        if (what === 'type') {
          wanted.set(id, String(at));
          type(id, String(at));
        } else if (what === 'forget') {
          wanted.delete(id);
          typed.forget(id);
        } else if (what === 'wait') await vi.advanceTimersByTimeAsync(250);
        else if (what === 'flush') typed.flush();
        else if (open < begun.length) begun[open++]?.end(what === 'refuse');
        await settled();
        for (const [each, value] of wanted)
          expect(stored.get(each) === value || typed.get(each) === value, `${each} is stored or kept`).toBe(true);
      }
      for (; open < begun.length; open++) begun[open]?.end(false);
      await settled();
      typed.flush();
      for (; open < begun.length; open++) begun[open]?.end(false);
      await settled();
      for (const [each, value] of wanted) {
        expect(stored.get(each)).toBe(value);
        expect(typed.get(each)).toBeUndefined();
        expect(reported.findLast((line) => line.endsWith(each))).toBe(`stored ${each}`);
      }
    }),
    { numRuns: 500, seed: 20261128 },
  );
});
