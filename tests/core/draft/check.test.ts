import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import type { DraftContext } from '../../../core/draft/context';
import { applyFix } from '../../../core/draft/fixes';
import { FOLDS, foldFor, LENGTH_LIMITS, limitFor } from '../../../core/draft/limits';
import {
  exampleDrafts,
  labelledDrafts,
  measureChecks,
  ownDrafts,
  precisionOf,
  recallOf,
} from '../../../tools/eval/drafts';

const POST: DraftContext = {
  network: 'linkedin',
  kind: 'post',
  account: 'own-company',
  country: 'DE',
  audience: 'unchosen',
};
const rulesOf = (text: string, options = {}) => checkDraft(text, POST, options).map(({ rule }) => rule);

describe('options', () => {
  const text = 'Mit ganzheitlichen Lösungen heben wir Synergien. #neuewege';

  it('silence rules and passages', () => {
    expect(rulesOf(text)).toEqual(['empty-phrase', 'hashtag-case']);
    expect(rulesOf(text, { ignoredRules: ['empty-phrase'] })).toEqual(['hashtag-case']);
    expect(rulesOf(text, { ignoredWords: ['synergien', '#NeueWege'] })).toEqual(['empty-phrase']);
  });

  it('move thresholds', () => {
    const words = 'Wir öffnen am Montag um zehn wieder die Werkstatt.';
    expect(rulesOf(words)).toEqual([]);
    expect(rulesOf(words, { thresholds: { 'long-sentence': { words: 5 } } })).toEqual(['long-sentence']);
    expect(rulesOf('#Eins #Zwei', { thresholds: { 'hashtag-count': { most: 1 } } })).toEqual(['hashtag-count']);
  });
});

describe('fixes', () => {
  const fixed = (text: string) =>
    checkDraft(text, POST).reduce((draft, { fix }) => (fix ? applyFix(draft, fix) : draft), text);

  it.each([
    ['𝗙𝗲𝘁𝘁 𝗴𝗲𝗱𝗿𝘂𝗰𝗸𝘁 ist es nicht.', 'Fett gedruckt ist es nicht.'],
    ['𝗳𝘂̈𝗿 alle', 'für alle'],
    ['ᴛʜᴇʀᴀᴘɪᴇ', 'therapie'],
    ['#tagderoffenentür', '#TagDerOffenenTür'],
    ['eins\n\n\n\nzwei', 'eins\n\nzwei'],
    ['eins\u200b\n\u200b\nzwei', 'eins\n\nzwei'],
  ])('%j becomes %j', (text, right) => {
    expect(fixed(text)).toBe(right);
  });
});

it('findings carry grade, authority, section and place', () => {
  const [finding] = checkDraft('Unser Versand ist klimaneutral.', { ...POST, network: 'facebook' });
  expect(finding).toMatchObject({
    rule: 'green-claim',
    grade: 'pflicht',
    section: '16.11',
    ruling: expect.stringContaining('Ausgleich'),
    whole: false,
    start: 18,
    end: 30,
  });
});

describe('limits', () => {
  it('name each field once, with a source and a date', () => {
    for (const { network, kinds, source, asOf } of LENGTH_LIMITS) {
      for (const kind of kinds)
        expect(LENGTH_LIMITS.filter((row) => row.network === network && row.kinds.includes(kind))).toHaveLength(1);
      expect(source).not.toBe('');
      expect(asOf).toMatch(/^\d{4}/);
    }
    expect(limitFor('x', 'post')?.most).toBe(280);
    expect(limitFor('kununu', 'post')).toBeUndefined();
  });

  it('count on Bluesky bytes too: a post of families fits by what one sees, not by what is sent', () => {
    const tooLong = (text: string) =>
      checkDraft(text, { ...POST, network: 'bluesky' }).filter(({ rule }) => rule === 'too-long');
    expect(tooLong('👩‍👩‍👧'.repeat(166))).toEqual([]);
    expect(tooLong('👩‍👩‍👧'.repeat(167)).map(({ reason }) => reason)).toEqual([
      'Hier fasst ein Beitrag höchstens 3.000 Byte, der Text zählt 3.006 und damit 6 zu viel. Viele Byte brauchen Emojis.',
    ]);
    expect(tooLong('a'.repeat(301))[0]?.reason).toContain('300 Zeichen');
  });

  it('say where a fold is only about right', () => {
    expect(foldFor('linkedin', 'post')).toMatchObject({ mobile: 140, desktop: 210, approximate: true });
    expect(foldFor('facebook', 'post')).toBeUndefined();
    expect(FOLDS.every(({ approximate }) => approximate)).toBe(true);
  });
});

describe.each([
  ['the rules’ own examples', exampleDrafts()],
  ['the project’s own drafts', ownDrafts()],
  ['the labelled drafts, where they are at hand', labelledDrafts() ?? []],
])('on %s', (_, drafts) => {
  it('is right often enough, and silent where there is nothing to say', () => {
    const rates = measureChecks(drafts);
    expect(precisionOf(rates.all)).toBeGreaterThanOrEqual(0.95);
    expect(recallOf(rates.all)).toBeGreaterThanOrEqual(0.9);
    const { pflicht } = Object.fromEntries(rates.byGrade);
    expect(pflicht && precisionOf(pflicht)).toBeGreaterThanOrEqual(0.97);
    expect([rates.nearMissesHit, rates.cleanHit]).toEqual([0, 0]);
  });
});
