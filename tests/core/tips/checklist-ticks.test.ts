import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadItem, saveItem } from '../../../core/storage/load-item';
import { TICK_SHEETS, TICKER_LENGTH, type TickSheet, ticksOf, toTickSheet } from '../../../core/tips/checklist-ticks';
import { MOST_SHEETS, tickerOf, withSheet, withTicker, withTicks } from '../../../core/tips/tick-off';

const DAY = '2026-11-28';
const KEY = { checklist: 'job-ad', urlPattern: 'a' } as const;

const sheet = (urlPattern: string, ...ticked: string[]): TickSheet => ({ checklist: 'job-ad', urlPattern, ticked });

it('each page and each list has its own ticks', () => {
  const sheets = [sheet('a', '10.2-a'), sheet('b', '10.2-b'), { ...sheet('a', '6.1-a'), checklist: 'post' as const }];
  expect(ticksOf(sheets, { checklist: 'job-ad', urlPattern: 'a' }, DAY)).toEqual(['10.2-a']);
  expect(ticksOf(sheets, { checklist: 'post', urlPattern: 'a' }, DAY)).toEqual(['6.1-a']);
  expect(ticksOf(sheets, { checklist: 'post', urlPattern: 'c' }, DAY)).toEqual([]);
});

it('a changed sheet takes the place of the old one and is the newest; an empty one is not kept', () => {
  expect(withSheet([sheet('a', '1.1-a'), sheet('b', '1.1-a')], sheet('a', '1.1-b'))).toEqual([
    sheet('b', '1.1-a'),
    sheet('a', '1.1-b'),
  ]);
  expect(withSheet([sheet('a', '1.1-a')], sheet('a'))).toEqual([]);
});

it('never more than fifty pages: the one touched longest ago goes', () => {
  let sheets: TickSheet[] = [];
  for (let i = 0; i < MOST_SHEETS; i++) sheets = withSheet(sheets, sheet(`page ${i}`, '1.1-a'));
  sheets = withSheet(sheets, sheet('page 0', '1.1-b'));
  sheets = withSheet(sheets, sheet('one more', '1.1-a'));
  expect(sheets).toHaveLength(MOST_SHEETS);
  expect(sheets[0]?.urlPattern).toBe('page 2');
  expect(sheets.at(-1)?.urlPattern).toBe('one more');
});

it('an own list has its own ticks for each page, beside those of the guide’s', () => {
  const own: TickSheet = { checklist: 'eigen-checkliste-freigabe', urlPattern: 'a', ticked: ['bild'] };
  const sheets = withSheet([sheet('a', '10.2-a')], own);
  expect(ticksOf(sheets, own, DAY)).toEqual(['bild']);
  expect(ticksOf(sheets, { ...own, urlPattern: 'b' }, DAY)).toEqual([]);
  expect(toTickSheet(JSON.parse(JSON.stringify(own)))).toEqual(own);
});

describe('a list on which all is ticked', () => {
  const lines = ['1.1-a', '1.1-b'];
  const ticking = (sheets: readonly TickSheet[], ticked: readonly string[], today: string) =>
    withTicks(sheets, KEY, ticked, { lines, today });

  it('is done that day and can still be read; the next ad of its kind begins with an empty one', () => {
    const begun = ticking([], ['1.1-a'], '2026-11-26');
    const sheets = ticking(begun, lines, '2026-11-28');
    expect(sheets).toEqual([{ ...sheet('a', ...lines), done: '2026-11-28' }]);
    const ticked = ['2026-11-27', '2026-11-28', '2026-11-29', '2027-01-01'].map((day) => ticksOf(sheets, KEY, day));
    expect(ticked).toEqual([lines, lines, [], []]);
    expect(ticking(sheets, [...ticksOf(sheets, KEY, '2026-12-07'), '1.1-b'], '2026-12-07')).toEqual([
      sheet('a', '1.1-b'),
    ]);
  });

  it('is not done any more once a tick is taken off, and one without lines never is', () => {
    const sheets = ticking(ticking([], lines, DAY), ['1.1-b'], DAY);
    expect(sheets).toEqual([sheet('a', '1.1-b')]);
    expect(ticksOf(sheets, KEY, '2026-12-07')).toEqual(['1.1-b']);
    expect(withTicks([], KEY, ['1.1-a'], { lines: [], today: DAY })).toEqual([sheet('a', '1.1-a')]);
  });

  it('what was ticked is there again on any later day unless all was, and then on none', () => {
    const all = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(fc.subarray(all), fc.subarray(['x', 'y']), fc.integer({ min: 1, max: 400 }), (some, gone, days) => {
        const ticked = [...some, ...gone];
        const sheets = withTicks([], KEY, ticked, { lines: all, today: DAY });
        const later = new Date(Date.parse(DAY) + days * 86_400_000).toISOString().slice(0, 10);
        expect(ticksOf(sheets, KEY, DAY)).toEqual(ticked);
        expect(ticksOf(sheets, KEY, later)).toEqual(some.length === all.length ? [] : ticked);
      }),
    );
  });
});

describe('who ticks', () => {
  it('stands on each sheet, and is offered on others as it was written last', () => {
    const sheets = withTicker([sheet('b', '1.1-a'), sheet('a', '1.1-a')], { ...KEY, urlPattern: 'b' }, 'Mara');
    expect(tickerOf(sheets, KEY)).toBe('Mara');
    const both = withTicker(sheets, KEY, 'Jo');
    expect([tickerOf(both, KEY), tickerOf(both, { ...KEY, urlPattern: 'b' })]).toEqual(['Jo', 'Mara']);
    expect(tickerOf(withTicker(both, KEY, ''), KEY)).toBe('');
    expect(tickerOf([], KEY)).toBe('');
  });

  it('stays with new ticks, and goes with the last', () => {
    const named = withTicker([sheet('a', '1.1-a')], KEY, 'Mara');
    const round = { lines: ['1.1-a', '1.1-b'], today: DAY };
    expect(withTicks(named, KEY, ['1.1-b'], round)).toEqual([{ ...sheet('a', '1.1-b'), by: 'Mara' }]);
    expect(withTicks(named, KEY, [], round)).toEqual([]);
    expect(withTicker([], KEY, 'Mara')).toEqual([]);
  });

  it('changes nothing of when a list was done, and has an end', () => {
    const [done] = withTicker([{ ...sheet('a', '1.1-a'), done: DAY }], KEY, 'x'.repeat(TICKER_LENGTH + 1));
    expect(done).toEqual({ ...sheet('a', '1.1-a'), done: DAY, by: 'x'.repeat(TICKER_LENGTH) });
  });
});

it('sheets without day and name are read as they are, and written with both', () => {
  const v1 = { v: 1, data: { 'job-ad a': { value: sheet('a', '1.1-a'), changed: 1 } }, changed: 1 };
  const before = loadItem(TICK_SHEETS, v1);
  expect(before).toMatchObject({ value: [sheet('a', '1.1-a')], quarantined: [] });
  const changed = { ...sheet('a', '1.1-a', '1.1-b'), done: DAY, by: 'Mara' };
  const saved = saveItem(TICK_SHEETS, withSheet(before.value, changed), before, 2);
  expect(saved.v).toBe(1);
  expect(loadItem(TICK_SHEETS, saved)).toMatchObject({ value: [changed], quarantined: [] });
});

it('reads back what was stored and nothing else', () => {
  for (const stored of [sheet('a', '1.1-a'), sheet(''), { ...sheet('a', '1.1-a'), done: DAY, by: 'Mara' }])
    expect(toTickSheet(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  expect(toTickSheet({ ...sheet('b'), ticked: [1, '1.1-a'] })).toEqual(sheet('b', '1.1-a'));
  expect(toTickSheet({ ...sheet('b', '1.1-a'), done: 'gestern', by: 7 })).toEqual(sheet('b', '1.1-a'));
  for (const odd of [{ ...sheet('a'), checklist: 'gone' }, null, 3]) expect(toTickSheet(odd)).toBeUndefined();
  fc.assert(fc.property(fc.anything(), (value) => void toTickSheet(value)));
});
