import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackExtras } from '../../core/handbook/pack-contents';
import type { TeamPack } from '../../core/handbook/team-pack';
import { ADLER, ADLER_PACK, BIBER, BIBER_PACK, housePack } from '../../tools/browser/chromium/house-packs';
import { FakeLocks } from './support/fake-locks';

const { storage } = await vi.hoisted(async () => ({
  storage: new (await import('./support/fake-storage')).FakeStorage(),
}));
vi.mock('../../platform/browser/browser', () => ({ browser: { storage } }));
vi.mock('../../platform/browser/guide-files', () => ({
  loadTipsTable: async () => ({
    chapters: [{ sections: ['11.6', '10.7', '16.7', '14.9'].map((id) => ({ id })) }],
  }),
}));
// The worker's tasks in this thread: what they do is the same.
vi.mock('../../platform/handbook/import-client', async () => {
  const { importTasks } = await import('../../platform/handbook/import-worker');
  return {
    startImport: () => {
      const tasks = importTasks();
      return {
        read: (input: Parameters<typeof tasks.read>[0]) => tasks.read(input, () => {}),
        compile: (input: Parameters<typeof tasks.compile>[0]) => tasks.compile(input, () => {}),
        save: tasks.save,
        end: () => {},
      };
    },
  };
});
vi.stubGlobal('navigator', { locks: new FakeLocks() });

const { exportPack, openPackFile, undoPack } = await import('../../platform/handbook/team-packs');
const { readHandbookFiles } = await import('../../platform/handbook/save-handbook');
const { handbookSummary } = await import('../../platform/handbook/handbook-summary');
const { storedData } = await import('../../platform/storage/stored-data');
const { preferences } = await import('../../platform/storage/preferences');
const { draftOptions } = await import('../../platform/storage/drafts');

const TODAY = '2026-11-28';
const never = new AbortController().signal;

/** Reads a pack's file, as the settings do; not applied yet. */
async function open(text: string) {
  const opened = await openPackFile(new File([text], 'haus.json'), TODAY, () => {}, never);
  if ('problems' in opened) throw new Error(JSON.stringify(opened.problems));
  return opened;
}
const take = async (text: string) => (await open(text)).apply();

/** Reads a file of the user's own. */
async function takeFile(name: string, text: string): Promise<void> {
  const read = await readHandbookFiles([new File([text], name)], TODAY, () => {}, never);
  expect(read.reports.flatMap(({ problems }) => problems)).toEqual([]);
  const entries = read.reports.flatMap(({ chapters }) => chapters);
  await read.take(() => [{ entries, origin: { type: 'file', name }, house: false }]);
}

const NOTHING_ELSE: PackExtras = { files: false, settings: false };
const written = async ({ id, name }: { readonly id: string; readonly name: string }, extras = NOTHING_ELSE) =>
  (await exportPack({ id, name, issued: TODAY, houseRule: true }, extras)).text;
const read = (text: string): TeamPack => JSON.parse(text);

beforeEach(() => storedData.deleteAll());
afterEach(() => vi.restoreAllMocks());

describe('a house of several, saved as a file,', () => {
  beforeEach(async () => {
    await take(ADLER_PACK);
    await take(BIBER_PACK);
    await takeFile('notiz.md', '# Notiz zu einem Dritten\n\n## Preis\n\nDrei Euro.\n');
  });

  it.each([
    [ADLER, BIBER],
    [BIBER, ADLER],
  ])('is all of $id and nothing of another, and is newer and the same where it comes back', async (mine, other) => {
    const text = await written(mine);
    const given = read(mine === ADLER ? ADLER_PACK : BIBER_PACK);
    expect(read(text)).toMatchObject({
      ...{ id: mine.id, name: mine.name, edition: 2, pages: given.pages, voice: given.voice, houseRule: true },
      ...{ settings: { country: mine.country }, templates: [{}], checklists: [{}] },
    });
    expect(text).toContain(mine.prefer);
    for (const word of [other.name, other.prefer, 'Dritten']) expect(text).not.toContain(word);
    const again = await open(text);
    expect(again.standing).toBe('newer');
    expect(again.changes).toEqual([]);
    await again.apply();
    expect((await handbookSummary.read()).packs.map(({ id }) => id).sort()).toEqual(['adler', 'biber']);
    expect(read(await written(mine)).edition).toBe(3);
  });

  it('takes the user’s own files along where they are wanted, and the browser’s settings where it has none', async () => {
    await preferences.update((now) => ({ ...now, country: 'DE' }));
    await draftOptions.update((now) => ({ ...now, ignoredRules: ['shouting'] }));
    const text = await written(ADLER, { files: true, settings: true });
    expect(text).toContain('Dritten');
    expect(read(text).settings).toEqual({ country: 'AT', ignoredRules: ['shouting'], thresholds: {} });
  });

  it('goes out of a new pack, which is made of the user’s own files', async () => {
    const text = await written({ id: 'neu', name: 'Neu' }, { files: true, settings: false });
    expect(read(text)).toMatchObject({ edition: 1, chapters: [{}], settings: {} });
    for (const part of ['pages', 'voice', 'templates', 'checklists']) expect(read(text)).not.toHaveProperty(part);
    expect(text).not.toMatch(/Adler|Biber/);
  });
});

describe('the only pack, saved as a file,', () => {
  it('has what it has set for the browser, as the user has it now', async () => {
    await take(ADLER_PACK);
    await preferences.update((now) => ({ ...now, country: 'CH' }));
    const text = await written(ADLER);
    expect(read(text)).toMatchObject({ id: 'adler', pages: read(ADLER_PACK).pages, settings: { country: 'CH' } });
    const again = await open(text);
    expect([again.standing, again.changes]).toEqual(['newer', []]);
  });

  it('that its author has not applied is counted up with each file', async () => {
    await takeFile('leitlinie.md', '# Leitlinie\n\n## Anrede\n\nWir siezen.\n');
    const neu = { id: 'neu', name: 'Neu' };
    const editions = [];
    for (let turn = 0; turn < 3; turn++)
      editions.push(read(await written(neu, { files: true, settings: false })).edition);
    expect(editions).toEqual([1, 2, 3]);
    expect(read(await written({ id: 'anders', name: 'Anders' })).edition).toBe(1);
    // One that has come back from a colleague with more editions goes on after that.
    await take(housePack({ ...ADLER, ...neu, pages: [], edition: 7 }));
    expect(read(await written(neu)).edition).toBe(8);
  });
});

describe('what the first pack has set for the whole browser', () => {
  const own = { country: 'DE', ignoredRules: ['shouting'] } as const;
  const now = async () => ({
    country: (await preferences.read()).country,
    ignoredRules: (await draftOptions.read()).ignoredRules,
  });
  const houses = async () =>
    Object.fromEntries((await handbookSummary.read()).packs.map(({ id, house }) => [id, house.settings]));
  const withRules = (edition: number, settings: object) =>
    JSON.stringify({ ...JSON.parse(ADLER_PACK), edition, settings });
  const NO_COUNTRY = JSON.stringify({ ...JSON.parse(BIBER_PACK), settings: {} });

  beforeEach(async () => {
    await preferences.update((before) => ({ ...before, country: own.country }));
    await draftOptions.update((before) => ({ ...before, ignoredRules: own.ignoredRules }));
    await take(withRules(1, { country: 'AT', ignoredRules: ['emoji-heavy'] }));
    expect(await now()).toEqual({ country: 'AT', ignoredRules: ['emoji-heavy'] });
  });

  it('is its house’s alone with the second one: the browser is as it was, which is told before', async () => {
    const second = await open(NO_COUNTRY);
    expect(second.changes).toContainEqual({ type: 'country-back', from: 'AT', to: 'DE' });
    const applied = await second.apply();
    expect(await now()).toEqual(own);
    expect(await houses()).toEqual({ adler: { country: 'AT', ignoredRules: ['emoji-heavy'] }, biber: {} });
    await undoPack(applied);
    expect(await now()).toEqual({ country: 'AT', ignoredRules: ['emoji-heavy'] });
  });

  it('stays where the user has chosen something else since', async () => {
    await preferences.update((before) => ({ ...before, country: 'CH' }));
    await take(NO_COUNTRY);
    expect((await now()).country).toBe('CH');
  });

  it('is known as the pack’s also after its newer editions, and given back when one sets it no more', async () => {
    await take(withRules(2, { country: 'AT', ignoredRules: ['emoji-heavy', 'long-sentence'] }));
    const less = await open(withRules(3, {}));
    expect(less.changes).toEqual([
      { type: 'country-removed', from: 'AT', to: 'DE' },
      { type: 'rules-removed', rules: ['emoji-heavy', 'long-sentence'] },
    ]);
    await less.apply();
    expect(await now()).toEqual(own);
  });
});
