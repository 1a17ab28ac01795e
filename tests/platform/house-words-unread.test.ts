import { expect, it, vi } from 'vitest';
import { type HandbookSummary, NO_OWN } from '../../core/handbook/handbook-summary';
import { FakeLocks } from './support/fake-locks';
import { FakeStorage } from './support/fake-storage';

/** No IndexedDB: a private window of Firefox refuses it, Node has none. */
vi.mock('../../platform/browser/browser', () => ({ browser: { storage: new FakeStorage() } }));
vi.stubGlobal('navigator', { locks: new FakeLocks() });
const { loadHouseWords } = await import('../../platform/handbook/read-handbook');
const { styleOf } = await import('../../platform/handbook/house-style');

const CHAPTER: HandbookSummary['chapters'][number] = {
  ...{
    slug: 'wortliste',
    record: 'wortliste@1',
    title: 'Wortliste',
    summary: '',
    format: 'plain',
    sections: 0,
    tips: 0,
  },
  ...{ words: 2, templates: 0, checklistItems: 0, house: true, origin: { type: 'pack', pack: 'seeblick' } },
};
const summary = (words: number): HandbookSummary => ({
  ...NO_OWN,
  chapters: [{ ...CHAPTER, words }],
  compiled: '6-abc',
  covers: ['wortliste@1'],
});
const speaking = (words: number) => ({ summary: summary(words), settings: {}, tied: [] });

it('words of a house that the browser does not give are unreadable, and a check is told so', async () => {
  expect(await loadHouseWords(summary(2))).toBe('unreadable');
  expect(await styleOf(speaking(2))).toEqual({ lists: [], voice: undefined, wordsUnread: true });
});

it('a house that avoids no words lacks none, and the browser is not asked', async () => {
  expect(await loadHouseWords(summary(0))).toEqual([]);
  expect(await styleOf(speaking(0))).toEqual({ lists: [], voice: undefined });
});
