import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { DraftComment } from '../../core/approval/comment';
import { newApproval } from '../../core/approval/stored-approval';
import { FIRST_CONTEXT } from '../../core/draft/context';
import { newDraft } from '../../core/draft/stored-draft';
import type { HandbookPack } from '../../core/handbook/handbook-summary';
import type { Backup } from '../../core/registry/backup';
import { withDismissal, withoutDismissal } from '../../core/tips/dismissals';
import { sized } from '../../tools/endurance';
import { edits, HOUSES } from './support/edits';
import { FakeLocks } from './support/fake-locks';
import type { Fault } from './support/fake-storage';
import { Life, served } from './support/life';
import { after, type Edit, type Model, NOTHING, ordered, seen } from './support/model';

const { storage } = await vi.hoisted(async () => ({
  storage: new (await import('./support/fake-storage')).FakeStorage(),
}));
// It writes too, and would use up the faults.
vi.mock('../../platform/browser/error-log', () => ({ reportError: () => {} }));
vi.mock('../../platform/browser/browser', () => ({ browser: { storage } }));
vi.mock('../../platform/storage/database', async (original) => {
  const real = await original<typeof import('../../platform/storage/database')>();
  return {
    ...real,
    database: () => served(real.database),
    writeTogether: (...[work, durability]: Parameters<typeof real.writeTogether>) =>
      served(async () => {
        const fault = storage.nextFault();
        if (fault === 'quota') throw new DOMException('full', 'QuotaExceededError');
        await real.writeTogether(async (writing) => {
          await work(writing);
          if (fault && fault !== 'late-exception') throw new DOMException('broken', 'UnknownError');
        }, durability);
        if (fault) throw new DOMException('broken', 'UnknownError');
      }),
  };
});
vi.stubGlobal('navigator', { locks: new FakeLocks() });

/** Popup and settings: each has its own copy of the modules, as two pages have. */
async function surface() {
  vi.resetModules();
  const { dismissals } = await import('../../platform/storage/dismissals');
  const { readMarks } = await import('../../platform/storage/annotations');
  const { preferences } = await import('../../platform/storage/preferences');
  const { drafts, approvals } = await import('../../platform/storage/drafts');
  const { handbookSummary } = await import('../../platform/handbook/handbook-summary');
  const { backup } = await import('../../platform/storage/backup');
  const { storedData } = await import('../../platform/storage/stored-data');
  return {
    readMarks,
    dismissals,
    preferences,
    drafts,
    approvals,
    handbookSummary,
    backup,
    deleteEverything: storedData.deleteAll,
  };
}
type Surface = Awaited<ReturnType<typeof surface>>;
const surfaces = [await surface(), await surface()] as const;

/** A comment by passage: it says what the model keeps of it. */
const commentSaying = (text: string): DraftComment => ({
  ...{ id: 'c', by: 'Mara', at: 0, quote: text, span: { start: 0, end: text.length } },
  text,
});

/**
 * Some of the records are no drafts but the comments that go with one: the other kind that is written while somebody
 * types.
 */
const isApproval = (id: string) => id.startsWith('approval ');

/** Does an edit of the model for real. */
function perform(on: Surface, edit: Edit, file: Backup | undefined): Promise<unknown> {
  switch (edit.do) {
    case 'set':
    case 'unset': {
      const isSet = edit.do === 'set';
      if (edit.key === 'preferences')
        return on.preferences.update((now) => ({
          ...now,
          theme: edit.do === 'set' && edit.value === 'dark' ? 'dark' : 'light',
        }));
      if (edit.key === 'tips.read')
        return on.readMarks.update((list) => [...list.filter((id) => id !== edit.id), ...(isSet ? [edit.id] : [])]);
      if (edit.key === HOUSES)
        return on.handbookSummary.update((now) => ({
          ...now,
          packs: [
            ...now.packs.filter(({ id }) => `pack ${id}` !== edit.id),
            ...(edit.do === 'set' ? [edit.value as HandbookPack] : []),
          ],
        }));
      const scope = { type: 'section', section: edit.id.replace('section ', '') } as const;
      return on.dismissals.update((list) => (isSet ? withDismissal(list, { scope }) : withoutDismissal(list, scope)));
    }
    case 'keep draft':
      return isApproval(edit.id)
        ? on.approvals.put(edit.id, { ...newApproval(edit.id, edit.value, ''), comments: [commentSaying(edit.value)] })
        : on.drafts.put(edit.id, newDraft(edit.id, FIRST_CONTEXT, 0, edit.value));
    case 'drop draft':
      return (isApproval(edit.id) ? on.approvals : on.drafts).remove(edit.id);
    case 'import':
      return file ? on.backup.import(file, edit.mode) : Promise.resolve();
    case 'undo':
      return on.backup.undo();
    case 'delete everything':
      return on.deleteEverything();
  }
}

/** The contents of a backup, in the shape of the model. */
function contentsOf({ items, records }: Backup): Pick<Model, 'items' | 'drafts'> {
  const things = (data: unknown) =>
    Object.fromEntries(
      Object.entries(data as Record<string, { value: unknown; changed: number }>).map(([id, { value, changed }]) => [
        id,
        { value, time: changed },
      ]),
    );
  return {
    items: Object.fromEntries(Object.entries(items).map(([key, { data }]) => [key, things(data)])),
    drafts: Object.fromEntries(
      Object.entries({ ...records.draft, ...records.approval }).map(([id, { data, changed }]) => {
        const { text, comments } = data as { text?: string; comments?: readonly DraftComment[] };
        return [id, { value: text ?? comments?.[0]?.text, time: changed }];
      }),
    ),
  };
}

/** What goes wrong: the surface dies after `dies` answers of the browser, and some writes fail. */
const accidents = fc.record({
  dies: fc.option(fc.nat(16), { nil: undefined, freq: 3 }),
  faults: fc.array(fc.option(fc.constantFrom<Fault>('quota', 'exception', 'late-exception')), {
    maxLength: 4,
  }),
});
const moves = fc.array(
  fc.record({
    edit: edits,
    surface: fc.constantFrom(0 as const, 1 as const),
    accident: fc.option(accidents, { nil: undefined, freq: 2 }),
    /** The same surface or the other does this at the same time. */
    meanwhile: fc.option(edits, { nil: undefined, freq: 3 }),
    restart: fc.boolean(),
    export: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

const SESSIONS = sized({ share: 150, whole: 1000 });
const tally = { edits: 0, confirmed: 0, refused: 0, died: 0, restarts: 0 };

it('whatever dies or fails: what was confirmed is there afterwards, and nothing is half there', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_764_300_000_000 });
  await fc.assert(
    fc.asyncProperty(moves, async (list) => {
      await new Life().run(surfaces[0].deleteEverything);
      /** All states that are possible, given that unconfirmed edits may have been done or not. */
      let possible: Model[] = [NOTHING];
      const files: Backup[] = [];

      /** Reads everything after a restart in which nothing goes wrong. */
      const look = async () => {
        tally.restarts++;
        const file = await new Life().run(surfaces[1].backup.export);
        const found = contentsOf(file);
        const [read, aside, { theme }, { packs }, drafts, approvals] = await new Life().run(() =>
          Promise.all([
            surfaces[0].readMarks.read(),
            surfaces[0].dismissals.read(),
            surfaces[0].preferences.read(),
            surfaces[0].handbookSummary.read(),
            surfaces[0].drafts.list(),
            surfaces[0].approvals.list(),
          ]),
        );
        expect(
          seen({
            items: {
              'tips.read': Object.fromEntries(read.map((id) => [id, { value: id, time: 0 }])),
              'tips.dismissals': Object.fromEntries(
                aside.map((entry) => [
                  `section ${entry.scope.type === 'section' && entry.scope.section}`,
                  { value: entry, time: 0 },
                ]),
              ),
              preferences: theme === 'auto' ? {} : { theme: { value: theme, time: 0 } },
              [HOUSES]: Object.fromEntries(packs.map((pack) => [`pack ${pack.id}`, { value: pack, time: 0 }])),
            },
            drafts: Object.fromEntries([
              ...drafts.map(({ id, value }) => [id, { value: value.text, time: 0 }]),
              ...approvals.map(({ id, value }) => [id, { value: value.comments[0]?.text, time: 0 }]),
            ]),
          }),
          'what is shown is what is exported',
        ).toBe(seen(found));
        const fitting = possible.filter((model) => ordered(liveOf(model)) === ordered(found));
        if (fitting.length === 0)
          expect.fail(`There is ${ordered(found)}\nPossible ${possible.map((one) => ordered(liveOf(one))).join('\n')}`);
        possible = fitting;
        return file;
      };

      for (const { edit, surface, accident, meanwhile, restart, export: exporting } of list) {
        vi.setSystemTime(Date.now() + 1000);
        const faults = [...(accident?.faults ?? [])];
        storage.nextFault = () => faults.shift() ?? undefined;
        const life = new Life(accident?.dies);
        const doing = [edit, ...(meanwhile ? [meanwhile] : [])].map((what, i) => {
          const file =
            what.do === 'import' && typeof what.file === 'number' ? files[what.file % (files.length || 1)] : undefined;
          const known: Edit =
            what.do !== 'import'
              ? what
              : { do: 'import', mode: what.mode, file: file ? contentsOf(file) : { items: {}, drafts: {} } };
          const isIdle = what.do === 'import' && !file;
          const whose = i === 0 ? life : new Life();
          const on = surfaces[i === 0 ? surface : ((1 - surface) as 0 | 1)];
          const dead = new Promise<'died'>((resolve) => whose.onDeath(() => resolve('died')));
          const end = Promise.race([
            dead,
            whose
              .run(() => perform(on, known, file))
              .then(
                () => 'confirmed' as const,
                () => 'refused' as const,
              ),
          ]);
          return { known, isIdle, end };
        });
        const ends = await Promise.all(doing.map(({ end }) => end));
        life.die();
        storage.nextFault = () => undefined;
        for (const end of ends) tally[end]++;
        tally.edits += ends.length;

        const done = doing.map(({ known, isIdle }, i) => ({ known, isSure: ends[i] === 'confirmed', isIdle }));
        const orders = done.length === 2 ? [done, [...done].reverse()] : [done];
        possible = unique(
          orders.flatMap((order) =>
            order
              .filter(({ isIdle }) => !isIdle)
              .reduce<Model[]>(
                (models, { known, isSure }) => [
                  ...(isSure ? [] : models),
                  ...models.map((model) => after(model, known, Date.now())),
                ],
                possible,
              ),
          ),
        );
        if (exporting || possible.length > 30) files.push(await look());
        else if (restart) await look();
      }
      await look();
    }),
    { numRuns: SESSIONS, seed: 20261128, endOnFailure: false },
  );
  console.log(
    `storage: ${Object.entries(tally)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
  );
  expect(Math.min(...Object.values(tally)), 'everything has happened').toBeGreaterThan(SESSIONS / 10);
});

/** What an export contains of a model. */
const liveOf = ({ items, drafts }: Model): Pick<Model, 'items' | 'drafts'> => ({
  items: Object.fromEntries(
    Object.entries(items).map(([key, things]) => [
      key,
      Object.fromEntries(Object.entries(things).filter(([, { value }]) => value !== null)),
    ]),
  ),
  drafts,
});

/** Compared exactly: an undo that empties an item differs from one that leaves it alone. */
const unique = (models: readonly Model[]): Model[] => [
  ...new Map(models.map((one) => [JSON.stringify(one), one])).values(),
];
