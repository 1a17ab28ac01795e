import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STORED_NAMES } from '../../components/your-data/stored-names';
import { ITEMS, RECORDS } from '../../core/registry/registry';
import { ROOT } from '../../tools/root';
import { codeSpans, heldRows, PRIVACY, WORKS_COUNCIL } from './sheet-text';
import { read, STORES, TIMELESS } from './sheet-words';

// What the sheets for a firm say of what is stored: every store, every time, and no number about anybody.

it('no store is missing on the sheets for data protection and for the works council', () => {
  for (const sheet of [PRIVACY, WORKS_COUNCIL]) {
    const named = codeSpans(
      heldRows(sheet?.text ?? '')
        .map(([first]) => first)
        .join('\n'),
    );
    const missing = STORES.filter((store) => !named.includes(store));
    expect(missing.filter((store) => sheet !== WORKS_COUNCIL || !TIMELESS.includes(store))).toEqual([]);
  }
  const said = codeSpans(WORKS_COUNCIL?.text ?? '');
  expect(TIMELESS.filter((store) => !said.includes(store))).toEqual([]);
});

it('and none that the settings list is unknown to this test', () => {
  // What sync has put into the browser's account has a name of its own there.
  expect(Object.keys(STORED_NAMES).filter((name) => name !== 'sync' && !STORES.includes(name))).toEqual([]);
});

describe('the times on the works council’s sheet', () => {
  const timeOf = (store: string) =>
    heldRows(WORKS_COUNCIL?.text ?? '').find(
      (cells) => cells.length === 4 && codeSpans(cells[0] ?? '').includes(store),
    )?.[1] ?? '';

  it('are said to be of each entry where each entry has one', () => {
    const perEntry = [
      ...ITEMS.filter(({ codec }) => codec.perEntry).map(({ key }) => key),
      ...RECORDS.map(({ kind }) => kind),
    ];
    expect(perEntry.filter((store) => !timeOf(store).includes('je Eintrag'))).toEqual([]);
  });

  it('are all there: whatever is stored with a time in it says so', () => {
    const timed = readdirSync(join(ROOT, 'tests/fixtures/stored')).filter((store) => hasTime(newestOf(store)));
    expect(timed.length).toBeGreaterThanOrEqual(4);
    expect(timed.filter((store) => !timeOf(store).includes('sowie'))).toEqual([]);
  });
});

/** Numbers that are stored, by the name they are stored under, and what they count. Times are another matter, see below. */
const NUMBERS: Readonly<Record<string, string>> = {
  start: 'a place in a text',
  end: 'a place in a text',
  occurrence: 'which of several same words is meant',
  edition: 'which issue of a team pack was written last',
  value: 'a threshold of the check, as somebody has set it',
  down: 'how far a section was read, as its place on the page',
  days: 'on how many days a section was shown as a tip',
  sections: 'how many a chapter has',
  tips: 'how many a chapter has',
  words: 'how many a chapter has',
  templates: 'how many a chapter has',
  checklistItems: 'how many a chapter has',
  chapter: 'which chapter of the guide was dismissed',
  leftOut: 'how many entries the account had no room for',
  scope: 'a part of the damaged example of the quarantine, which keeps whatever it finds',
};

it('no number is stored that scores or measures the work of somebody: no points, no duration, nothing to compare people by', () => {
  const names = readdirSync(join(ROOT, 'tests/fixtures/stored')).flatMap((store) => numbersIn(newestOf(store)));
  expect(names).toContain('days');
  expect([...new Set(names)].filter((name) => !(name in NUMBERS))).toEqual([]);
});

/** Under which names a value holds numbers that are no times. */
function numbersIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'number') return isTime(value) || TIMES.includes(name) ? [] : [name];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, Array.isArray(value) ? name : key));
}

/** Under these a time stands, whatever the example has there. */
const TIMES = ['changed', 'at', 'until', 'found'];
const isTime = (value: number) => value > 946_684_800_000;

/** The newest example of what is stored under a name. */
function newestOf(store: string): unknown {
  const newest = readdirSync(join(ROOT, 'tests/fixtures/stored', store))
    .filter((file) => /^v\d+\.json$/.test(file))
    .sort()
    .at(-1);
  return JSON.parse(read(`tests/fixtures/stored/${store}/${newest}`)).data;
}

/** Days that are no person's: until when a figure is shown, when a pack was issued, as of when a text is. */
const DAYS_OF_TEXTS = ['reviewBy', 'issued', 'asOf'];

/** Whether a value holds milliseconds of this century or a day, besides the time of a change that every entry has. */
function hasTime(value: unknown): boolean {
  if (typeof value === 'string') return /^20\d\d-\d\d-\d\d$/.test(value);
  if (typeof value === 'number') return isTime(value);
  if (typeof value !== 'object' || value === null) return false;
  const isEntry = 'changed' in value && ('value' in value || 'deleted' in value);
  return Object.entries(value).some(
    ([key, part]) => !(isEntry && key === 'changed') && !DAYS_OF_TEXTS.includes(key) && hasTime(part),
  );
}
