import { act } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { NewsLine } from '../../../components/advice/news-line';
import type { GuideChanges } from '../../../core/guide/compiled-guide';
import { changeKey, closed } from '../../../core/tips/news';
import type { NewsMemory } from '../../../core/tips/news-memory';
import { changeOf } from '../../support/changes';
import { draw, settled, t } from '../support/draw';
import { type StoredSomewhere, storedSomewhere } from '../support/stored-somewhere';
import { tipOf } from '../support/tips';

const PAY = changeOf({
  id: 'law-103',
  status: 'frist',
  title: 'Entgelttransparenz: nicht fristgerecht umgesetzt',
  source: 'Deloitte Legal: EUPTD-Update Juni 2026',
});
const OTHER = changeOf({ since: '2026-07-01', sections: ['1.1'] });
const LIST: GuideChanges = { asOf: '2026-11-28', changes: [PAY, OTHER] };
const BEFORE: NewsMemory = { version: '1', known: [] };

async function open(memory: StoredSomewhere<NewsMemory | undefined>, load = async () => LIST) {
  const view = draw(
    <div>
      <NewsLine newsMemory={memory} loadChanges={load} version="2" tips={[tipOf('6.1'), tipOf('10.3')]} country="DE" />
      <a href="#next">Leitfaden</a>
    </div>,
  );
  await answered(memory);
  return view;
}

/** The store has answered whatever was asked of it, and what was asked because of that. */
async function answered(memory: StoredSomewhere<NewsMemory | undefined>) {
  for (let round = 0; round < 3; round++) {
    await act(() => memory.answerAll());
    await settled();
  }
}

describe('the line about what is new', () => {
  it('says what has changed, what its day is and who says so, and leads to that entry and to all that is new', async () => {
    const memory = storedSomewhere<NewsMemory | undefined>(BEFORE);
    const view = await open(memory);
    expect(view.texts('.news-line p')).toEqual([
      `${t('newsNew')} ${PAY.title}`,
      `${t('change_frist', '07.06.2026')} (Deloitte Legal)`,
    ]);
    const links = [...view.the('.news-line').querySelectorAll('a')];
    expect(links.map((a) => [a.textContent, a.getAttribute('href')])).toEqual([
      [PAY.title, '/reader.html#neu-law-103'],
      [t('newsAll', 2), '/reader.html#neu'],
    ]);
    expect(memory.value?.known).toEqual([changeKey(PAY), changeKey(OTHER)]);
    expect(memory.value?.news?.shown).toHaveLength(1);
  });

  it('says nothing a second time that day, and nothing to somebody who has just come', async () => {
    const memory = storedSomewhere<NewsMemory | undefined>(BEFORE);
    await open(memory);
    expect((await open(memory)).find('.news-line')).toBeNull();
    expect((await open(storedSomewhere<NewsMemory | undefined>(undefined))).find('.news-line')).toBeNull();
  });

  it('is closed by its button, which hands the keyboard on', async () => {
    const memory = storedSomewhere<NewsMemory | undefined>(BEFORE);
    const view = await open(memory);
    const button = view.the('.news-close');
    expect(button.getAttribute('aria-label')).toBe(t('newsClose'));
    act(() => button.click());
    expect(document.activeElement?.textContent).toBe('Leitfaden');
    await answered(memory);
    expect([view.find('.news-line'), memory.value?.news?.closed]).toEqual([null, true]);
  });

  it('goes when the list is opened elsewhere', async () => {
    const memory = storedSomewhere<NewsMemory | undefined>(BEFORE);
    const view = await open(memory);
    const now = memory.value;
    if (!now) throw new Error('nothing is remembered');
    act(() => memory.changedElsewhere(closed(now)));
    await answered(memory);
    expect(view.find('.news-line')).toBeNull();
  });

  it('is told another time where the list could not be loaded', async () => {
    const memory = storedSomewhere<NewsMemory | undefined>(BEFORE);
    const view = await open(memory, () => Promise.reject(new Error('no file')));
    expect([view.find('.news-line'), memory.value]).toEqual([null, BEFORE]);
  });
});
