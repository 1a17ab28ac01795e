import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ItemDefinition } from '../../core/storage/item-definition';
import { type Entry, entriesOf, type LwwMap, later, merged } from '../../core/storage/lww-map';
import { listPerEntry } from '../../core/storage/per-entry';
import { mergeWithRemote } from '../../core/storage/sync-exchange';
import { bytesWith, SYNC_LIMITS } from '../../core/storage/sync-parts';

const words: ItemDefinition<string[]> = {
  key: 'words',
  migrations: [],
  codec: listPerEntry(
    (word) => word.slice(0, 6),
    (value) => (typeof value === 'string' ? value : undefined),
  ),
  exportPolicy: 'exported',
  synced: { parts: 16 },
};
const NOW = 1_764_300_000_000;

/** The browser's account: the later write of a key wins completely. */
class Account {
  readonly values = new Map<string, { text: string | undefined; at: number }>();
}

/** A computer with its own storage, which exchanges with the account when it is online. */
class Computer {
  set: LwwMap = {};
  sync = new Map<string, string>();
  private unsent = new Map<string, { text: string | undefined; at: number }>();

  constructor(private readonly definition: ItemDefinition<string[]>) {}

  edit(id: string, entry: Entry): void {
    this.set = { ...this.set, [id]: later(this.set[id], entry) ?? entry };
  }

  /** Returns whether anything was written. */
  syncOnce(at: number): boolean {
    const stored = Object.fromEntries([...this.sync].map(([key, text]) => [key, JSON.parse(text)]));
    const local = { [this.definition.key]: { v: 1, data: this.set, changed: 0 } };
    const { local: here, remote, emptied } = mergeWithRemote([this.definition], local, stored, NOW);
    const next = here[this.definition.key];
    if (next) this.set = next.data as LwwMap;
    for (const [key, part] of Object.entries(remote)) {
      this.sync.set(key, JSON.stringify(part));
      this.unsent.set(key, { text: JSON.stringify(part), at });
    }
    for (const key of emptied) {
      this.sync.delete(key);
      this.unsent.set(key, { text: undefined, at });
    }
    this.checkLimits();
    return next !== undefined || Object.keys(remote).length + emptied.length > 0;
  }

  goOnline(account: Account): void {
    for (const [key, write] of this.unsent)
      if ((account.values.get(key)?.at ?? -1) < write.at) account.values.set(key, write);
    this.unsent.clear();
    for (const [key, { text }] of account.values)
      if (text === undefined) this.sync.delete(key);
      else this.sync.set(key, text);
  }

  bytes(): number {
    return [...this.sync].reduce((sum, [key, text]) => sum + bytesWith(key, JSON.parse(text)), 0);
  }

  private checkLimits(): void {
    for (const [key, text] of this.sync)
      expect(bytesWith(key, JSON.parse(text))).toBeLessThanOrEqual(SYNC_LIMITS.bytesEach);
    expect(this.bytes()).toBeLessThanOrEqual(SYNC_LIMITS.bytesAll);
    expect(this.sync.size).toBeLessThanOrEqual(SYNC_LIMITS.count);
  }
}

const entry = fc.record({ word: fc.constantFrom('Gehalt', 'Anzeig', 'Profil', 'Krisen'), time: fc.nat(40) });
const actions = fc.array(
  fc.oneof(
    {
      arbitrary: fc.record({ who: fc.nat(1), do: fc.constant('edit'), entry, text: fc.string({ maxLength: 4 }) }),
      weight: 4,
    },
    { arbitrary: fc.record({ who: fc.nat(1), do: fc.constant('delete'), entry }), weight: 2 },
    { arbitrary: fc.record({ who: fc.nat(1), do: fc.constantFrom('exchange', 'online') }), weight: 4 },
  ),
  { maxLength: 30 },
);

/** Both exchange and go online in turns until nothing is written any more; returns how many rounds that took. */
function settle(computers: readonly Computer[], account: Account, from: number): number {
  let quiet = 0;
  for (let round = 1; round <= 20; round++) {
    const wrote = computers.map((computer, i) => {
      computer.goOnline(account);
      const did = computer.syncOnce(from + round * 10 + i);
      computer.goOnline(account);
      return did;
    });
    // In the first quiet round one may have sent what the other has not seen yet.
    quiet = wrote.includes(true) ? 0 : quiet + 1;
    if (quiet === 2) return round - 2;
  }
  throw new Error('They write for ever');
}

it('two computers, offline and online as it happens, end with the same, and the later change of each entry wins', () => {
  let most = 0;
  fc.assert(
    fc.property(actions, (list) => {
      const account = new Account();
      const computers = [new Computer(words), new Computer(words)];
      let everything: LwwMap = {};
      list.forEach((action, at) => {
        const computer = computers[action.who];
        if (!computer) return;
        if (action.do === 'exchange') computer.syncOnce(at);
        if (action.do === 'online') computer.goOnline(account);
        if (!('entry' in action)) return;
        const { word, time } = action.entry;
        const changed = NOW - 1000 + time;
        const next: Entry = 'text' in action ? { value: word + action.text, changed } : { deleted: true, changed };
        computer.edit(word, next);
        everything = merged(everything, { [word]: next });
      });
      most = Math.max(most, settle(computers, account, list.length));
      for (const computer of computers) expect(computer.set).toEqual(everything);
    }),
    { numRuns: 1000, seed: 20261128 },
  );
  console.log(`sync: 1,000 pairs of computers agree, after at most ${most} rounds`);
}, 60_000);

it('with more than fits, within the quotas: both stop writing, and each keeps what is its own', () => {
  let fullest = 0;
  const big = fc.array(
    fc.record({ who: fc.nat(1), id: fc.nat(99_999), length: fc.integer({ min: 10, max: 3000 }), time: fc.nat(900) }),
    { minLength: 30, maxLength: 80 },
  );
  fc.assert(
    fc.property(big, (list) => {
      const account = new Account();
      const computers = [new Computer(words), new Computer(words)];
      for (const { who, id, length, time } of list) {
        const word = String(id).padStart(6, '0');
        computers[who]?.edit(word, { value: word + '<ä'.repeat(length / 3), changed: NOW - 1000 + time });
      }
      const own = computers.map(({ set }) => set);
      settle(computers, account, 0);
      own.forEach((set, i) => {
        for (const [id] of entriesOf(set)) expect(computers[i]?.set).toHaveProperty([id]);
      });
      fullest = Math.max(fullest, computers[0]?.bytes() ?? 0);
    }),
    { numRuns: 50, seed: 20261128 },
  );
  expect(fullest, 'the quota was reached').toBeGreaterThan(0.95 * SYNC_LIMITS.bytesAll);
}, 60_000);

it('a part that a later version has written is left alone, and said', () => {
  const theirs = { 'words/0': { v: 2, entries: { Gehalt: { value: { new: 1 }, changed: 5 } } } };
  const mine = { words: { v: 1, data: { Profil: { value: 'Profil', changed: 3 } }, changed: 3 } };
  expect(mergeWithRemote([words], mine, theirs, NOW)).toEqual({
    local: {},
    remote: {},
    emptied: [],
    leftOut: 0,
    newer: ['words'],
  });
});

it('what this version does not understand is neither taken over nor thrown away', () => {
  const theirs = { 'words/1': { v: 1, entries: { Gehalt: { value: 7, changed: 5 } } } };
  const { local, remote, emptied } = mergeWithRemote([words], {}, theirs, NOW);
  expect(local).toEqual({});
  const all = { ...theirs, ...remote };
  for (const key of emptied) delete (all as Record<string, unknown>)[key];
  expect(JSON.stringify(all)).toContain('"value":7');
});

it('merging does not depend on the order, and twice is as once', () => {
  const sets = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.oneof(
      fc.record({ value: fc.nat(3), changed: fc.nat(3) }),
      fc.record({ deleted: fc.constant(true as const), changed: fc.nat(3) }),
    ),
  );
  fc.assert(
    fc.property(sets, sets, sets, (a, b, c) => {
      expect(merged(a, b)).toEqual(merged(b, a));
      expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
      expect(merged(a, a)).toEqual(a);
    }),
  );
});
