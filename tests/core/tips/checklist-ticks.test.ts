import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_SHEETS, type TickSheet, ticksOf, toTickSheet, withSheet } from '../../../core/tips/checklist-ticks';

const sheet = (urlPattern: string, ...ticked: string[]): TickSheet => ({ checklist: 'job-ad', urlPattern, ticked });

it('each page and each list has its own ticks', () => {
  const sheets = [sheet('a', '10.2-a'), sheet('b', '10.2-b'), { ...sheet('a', '6.1-a'), checklist: 'post' as const }];
  expect(ticksOf(sheets, { checklist: 'job-ad', urlPattern: 'a' })).toEqual(['10.2-a']);
  expect(ticksOf(sheets, { checklist: 'post', urlPattern: 'a' })).toEqual(['6.1-a']);
  expect(ticksOf(sheets, { checklist: 'post', urlPattern: 'c' })).toEqual([]);
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
  expect(ticksOf(sheets, own)).toEqual(['bild']);
  expect(ticksOf(sheets, { ...own, urlPattern: 'b' })).toEqual([]);
  expect(toTickSheet(JSON.parse(JSON.stringify(own)))).toEqual(own);
});

it('reads back what was stored and nothing else', () => {
  for (const stored of [sheet('a', '1.1-a'), sheet('')])
    expect(toTickSheet(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  expect(toTickSheet({ ...sheet('b'), ticked: [1, '1.1-a'] })).toEqual(sheet('b', '1.1-a'));
  for (const odd of [{ ...sheet('a'), checklist: 'gone' }, null, 3]) expect(toTickSheet(odd)).toBeUndefined();
  fc.assert(fc.property(fc.anything(), (value) => void toTickSheet(value)));
});
