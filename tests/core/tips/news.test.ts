import { describe, expect, it } from 'vitest';
import { authorityOf } from '../../../core/guide/authority';
import type { Change } from '../../../core/guide/compiled-guide';
import { loadItem, saveItem } from '../../../core/storage/load-item';
import { closed, newChanges, newsOn, noticed } from '../../../core/tips/news';
import { mayHaveNews, NEW_DAYS, NEWS, type NewsMemory } from '../../../core/tips/news-memory';
import { changeOf } from '../../support/changes';

const change = (since: string, sections: readonly string[], country = 'DE'): Change =>
  changeOf({ since, sections, country });
const OLD = change('2025-01-01', ['10.3']);
const LABEL = change('2026-09-27', ['16.11']);
const PAY = change('2026-12-01', ['10.3', '16.7']);
const TODAY = '2026-11-29';
const LATER = '2026-11-30';

const on = (sections: readonly string[], more: Partial<Parameters<typeof newsOn>[2]> = {}) =>
  ({ version: '2', today: TODAY, country: 'DE', sections, ...more }) as const;
/** What somebody remembers who came with these changes. */
const cameWith = (...changes: Change[]): NewsMemory => newsOn(changes, undefined, on([], { version: '1' })).memory;
/** What is remembered after a page with these sections, on some days one after another. */
const seenOn = (days: readonly string[], changes: readonly Change[], sections: readonly string[]) =>
  days.reduce((memory, today) => newsOn(changes, memory, on(sections, { today })).memory, cameWith(OLD));

describe('what a page says of an update', () => {
  it('is nothing for somebody who has just come', () => {
    const { news, memory } = newsOn([OLD, PAY], undefined, on(['10.3']));
    expect(news).toBeUndefined();
    expect(newsOn([OLD, PAY], memory, on(['10.3'], { today: LATER })).news).toBeUndefined();
  });

  it('is the change of the section that helps most there, and how many there are in all', () => {
    const { news } = newsOn([OLD, LABEL, PAY], cameWith(OLD), on(['6.1', '16.11', '10.3']));
    expect(news).toEqual({ change: LABEL, count: 2 });
  });

  it('is said once a day, on three days at most', () => {
    const days = ['2026-11-29', '2026-11-29', '2026-11-30', '2026-12-05', '2026-12-06'];
    const said = days.map((today, i) => {
      const memory = seenOn(days.slice(0, i), [OLD, PAY], ['10.3']);
      return newsOn([OLD, PAY], memory, on(['10.3'], { today })).news !== undefined;
    });
    expect(said).toEqual([true, false, true, true, false]);
  });

  it('is not said again once the list was seen or the line closed', () => {
    const memory = closed(seenOn([TODAY], [OLD, PAY], ['10.3']));
    expect(mayHaveNews(memory, '2', LATER)).toBe(false);
    expect(newsOn([OLD, PAY], memory, on(['10.3'], { today: LATER })).news).toBeUndefined();
  });

  it('waits for a page where it matters, for as long as it is new', () => {
    const { news, memory } = newsOn([OLD, PAY], cameWith(OLD), on(['6.1']));
    expect(news).toBeUndefined();
    expect(mayHaveNews(memory, '2', TODAY)).toBe(true);
    expect(newsOn([OLD, PAY], memory, on(['10.3'])).news?.change).toBe(PAY);
    expect(NEW_DAYS).toBe(30);
    expect([mayHaveNews(memory, '2', '2026-12-28'), mayHaveNews(memory, '2', '2026-12-29')]).toEqual([true, false]);
  });

  it('leaves out law of another country, which does not wait either', () => {
    const { news, memory } = newsOn([change('2026-12-01', ['10.3'], 'AT')], cameWith(), on(['10.3']));
    expect(news).toBeUndefined();
    expect(mayHaveNews(memory, '2', TODAY)).toBe(false);
  });

  it('is not even looked for where the version is the one of the last visit', () => {
    expect(mayHaveNews(cameWith(OLD), '1', TODAY)).toBe(false);
    expect(mayHaveNews(cameWith(OLD), '2', TODAY)).toBe(true);
    expect(mayHaveNews(undefined, '1', TODAY)).toBe(true);
  });
});

describe('what the list marks as new', () => {
  const marked = (changes: readonly Change[], memory: NewsMemory, today = TODAY) => newChanges(changes, memory, today);

  it('is what the last update brought, also after it was seen, until it is no longer new', () => {
    const memory = closed(noticed([OLD, LABEL, PAY], cameWith(OLD), on([])));
    expect(marked([OLD, LABEL, PAY], memory)).toEqual([LABEL, PAY]);
    expect(marked([OLD, LABEL, PAY], memory, '2026-12-29')).toEqual([]);
  });

  it('gives way to what a later version brings, and stays where that brings nothing', () => {
    const before = noticed([OLD, LABEL], cameWith(OLD), on([]));
    expect(marked([OLD, LABEL, PAY], noticed([OLD, LABEL, PAY], before, on([], { version: '3' })))).toEqual([PAY]);
    expect(marked([OLD, LABEL], noticed([OLD, LABEL], before, on([], { version: '3' })))).toEqual([LABEL]);
  });

  it('is stored whole', () => {
    const memory = closed(seenOn([TODAY], [OLD, PAY], ['10.3']));
    const stored = saveItem(NEWS, memory, loadItem(NEWS, undefined), 1);
    expect(loadItem(NEWS, stored).value).toEqual(memory);
  });
});

it.each([
  ['Deloitte Legal: EUPTD-Update Juni 2026', 'Deloitte Legal'],
  ['EUR-Lex: Richtlinie (EU) 2024/825, Art. 1 Nr. 1', 'Richtlinie (EU) 2024/825'],
  ['EUR-Lex: Verordnung (EU) 2024/1689 (KI-Verordnung), Art. 50 Abs. 4', 'Verordnung (EU) 2024/1689'],
  ['Gesetze im Internet: UWG § 5 Abs. 3 Nr. 4', 'UWG § 5 Abs. 3 Nr. 4'],
  ['Verordnung (EU) 2024/3228; Handelsverband Bayern: Plattform', 'Verordnung (EU) 2024/3228'],
])('who says it: %s', (source, authority) => {
  expect(authorityOf(source)).toBe(authority);
});
