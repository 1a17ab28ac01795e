import { beforeEach, expect, it, vi } from 'vitest';

const asked: string[] = [];
const chapters: object[] = [];
let broken = false;
const whole = { find: () => [], corrected: () => 'by the index', suggest: () => ({ words: [], chapters: [] }) };

vi.mock('../../platform/handbook/handbook-summary', () => ({
  handbookSummary: { read: async () => ({ compiled: 'x', chapters }) },
}));
vi.mock('../../platform/browser/guide-files', () => ({
  loadBeginnings: async () => {
    if (broken) throw new Error('no such file');
    return { s: [], st: [{ section: '10.1', title: 'Stelle', excerpt: [] }] };
  },
}));
vi.mock('../../platform/handbook/search-engine', () => ({
  loadSearch: async (query: string) => {
    asked.push(query);
    return whole;
  },
}));

/** A popup that has just opened: nothing is loaded. */
const opened = async () => {
  vi.resetModules();
  return (await import('../../platform/handbook/search-beginnings')).loadFieldSearch;
};

beforeEach(() => {
  asked.length = 0;
  chapters.length = 0;
  broken = false;
});

it('two letters are answered before the index is there, which comes behind', async () => {
  const load = await opened();
  const engine = await load('st');
  expect([engine.find('st').map(({ section }) => section), engine.corrected('st')]).toEqual([['10.1'], undefined]);
  await vi.waitFor(() => expect(asked).toEqual(['st']));
  expect(await load('ste')).toBe(whole);
  expect(await load('st')).toBe(whole);
});

it('one letter that begins nothing yet finds nothing', async () => {
  expect((await (await opened())('s')).find('s')).toEqual([]);
});

it.each(['stelle', 'xx', '13'])('"%s" is answered by the index', async (query) => {
  expect(await (await opened())(query)).toBe(whole);
});

it('with handbook chapters the index answers, for they may be among the hits', async () => {
  chapters.push({ slug: 'leitlinie' });
  expect(await (await opened())('st')).toBe(whole);
});

it('without the file the index answers', async () => {
  broken = true;
  expect(await (await opened())('st')).toBe(whole);
});
