import { describe, expect, it } from 'vitest';
import type { Change } from '../../../core/guide/compiled-guide';
import { newsOn, WAIT_DAYS } from '../../../core/tips/news';
import { mayHaveNews, type NewsMemory } from '../../../core/tips/news-memory';

const change = (since: string, sections: readonly string[], country = 'DE'): Change => ({
  since,
  sections,
  country,
  statement: `Seit ${since} gilt etwas für ${sections.join(' und ')}.`,
  source: 'Bundesgesetzblatt',
  kind: 'gesetz',
});
const OLD = change('2025-01-01', ['10.3']);
const LABEL = change('2026-09-27', ['16.11']);
const PAY = change('2026-12-01', ['10.3', '16.7']);
const TODAY = '2026-11-29';

const on = (sections: readonly string[], more: Partial<Parameters<typeof newsOn>[2]> = {}) =>
  ({ version: '2', today: TODAY, country: 'DE', sections, ...more }) as const;
/** What somebody remembers who came with these changes. */
const cameWith = (...changes: Change[]): NewsMemory => newsOn(changes, undefined, on([], { version: '1' })).memory;

describe('what is new since the last visit', () => {
  it('is nothing for somebody who has just come', () => {
    const { news, memory } = newsOn([OLD, PAY], undefined, on(['10.3']));
    expect(news).toBeUndefined();
    expect(newsOn([OLD, PAY], memory, on(['10.3'])).news).toBeUndefined();
  });

  it('is told with its day on a page where it matters', () => {
    expect(newsOn([OLD, PAY], cameWith(OLD), on(['6.1', '16.7'])).news).toEqual({
      since: '2026-12-01',
      section: '16.7',
      more: 0,
    });
  });

  it('is told once', () => {
    const { memory } = newsOn([OLD, PAY], cameWith(OLD), on(['10.3']));
    expect(newsOn([OLD, PAY], memory, on(['10.3'])).news).toBeUndefined();
    expect(mayHaveNews(memory, '2', TODAY)).toBe(false);
  });

  it('waits for its page, but not for ever', () => {
    const { news, memory } = newsOn([OLD, PAY], cameWith(OLD), on(['6.1']));
    expect(news).toBeUndefined();
    expect(mayHaveNews(memory, '2', TODAY)).toBe(true);
    expect(newsOn([OLD, PAY], memory, on(['10.3'])).news?.section).toBe('10.3');
    expect(mayHaveNews(memory, '2', '2028-01-01')).toBe(false);
    expect(memory.waitUntil).toBe('2027-01-28');
    expect(WAIT_DAYS).toBe(60);
  });

  it('names the change of the section that helps most there, and says how many more there are', () => {
    const { news, memory } = newsOn([OLD, LABEL, PAY], cameWith(OLD), on(['16.11', '10.3']));
    expect(news).toEqual({ since: '2026-09-27', section: '16.11', more: 1 });
    expect(mayHaveNews(memory, '2', TODAY)).toBe(false);
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
