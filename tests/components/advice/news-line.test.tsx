import { act } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { NewsLine } from '../../../components/advice/news-line';
import type { Change } from '../../../core/guide/compiled-guide';
import { changeKey } from '../../../core/tips/news';
import type { NewsMemory } from '../../../core/tips/news-memory';
import { draw, settled, t } from '../support/draw';
import { type StoredSomewhere, storedSomewhere } from '../support/stored-somewhere';
import { tipOf } from '../support/tips';

const PAY: Change = {
  since: '2026-06-07',
  statement: 'Seit 7. Juni 2026 gilt etwas.',
  country: 'DE',
  source: 'Bundesgesetzblatt',
  kind: 'gesetz',
  sections: ['10.3'],
};

async function open(memory: StoredSomewhere<NewsMemory | undefined>, load = async () => [PAY] as const) {
  const view = draw(
    <NewsLine newsMemory={memory} loadChanges={load} version="2" tips={[tipOf('6.1'), tipOf('10.3')]} country="DE" />,
  );
  await act(() => memory.answerAll());
  await settled();
  await act(() => memory.answerAll());
  return view;
}

describe('the line about what is new', () => {
  it('names section and day, leads there, and is kept as told', async () => {
    const memory = storedSomewhere<NewsMemory | undefined>({ version: '1', told: [] });
    const view = await open(memory);
    expect(view.the('.news-line').textContent).toBe(
      `${t('newsSinceLastVisit')} Abschnitt 10.3, ${t('newsSince', '07.06.2026')}`,
    );
    expect(view.the('.news-line a').getAttribute('href')).toBe('/reader.html#10.3');
    expect(memory.value).toEqual({ version: '2', told: [changeKey(PAY)] });
  });

  it('says nothing the second time, and nothing to somebody who has just come', async () => {
    for (const before of [{ version: '1', told: [changeKey(PAY)] }, undefined]) {
      const memory = storedSomewhere<NewsMemory | undefined>(before);
      expect((await open(memory)).find('.news-line')).toBeNull();
      expect(memory.value?.version).toBe('2');
    }
  });

  it('is told another time where the list could not be loaded', async () => {
    const before = { version: '1', told: [] };
    const memory = storedSomewhere<NewsMemory | undefined>(before);
    const view = await open(memory, () => Promise.reject(new Error('no file')));
    expect([view.find('.news-line'), memory.value]).toEqual([null, before]);
  });
});
