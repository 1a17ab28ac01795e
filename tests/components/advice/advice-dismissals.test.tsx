import { act } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { type Dismissal, UNDO_MS } from '../../../core/tips/dismissals';
import { dismissalsStored, freshAdvice, on, open, SECTIONS, shownSections } from '../support/advice';
import { click, settled, t } from '../support/draw';
import { storedSomewhere } from '../support/stored-somewhere';

freshAdvice();
let view: ReturnType<typeof open>;

const status = () => view.texts('[role=status]').join(' ').trim();

async function dismiss(key: 'later' | 'hideTip' | 'hideChapter' | 'hideNetwork', value?: string | number) {
  await click(view.the('.tip-card h3 button'));
  await settled();
  if (key !== 'later') await click(view.button(t('hide')));
  await click(view.button(t(key, value)));
}

describe('what is dismissed', () => {
  it.each([
    ['this tip until tomorrow', 'later', undefined, ['10.2', '10.3', '6.1']],
    ['this tip', 'hideTip', undefined, ['10.2', '10.3', '6.1']],
    ['its topic', 'hideChapter', 10, ['6.1']],
    ['this network', 'hideNetwork', 'LinkedIn', []],
  ] as const)('is gone at once and stays so: %s', async (_, key, value, left) => {
    view = open();
    await dismiss(key, value);
    expect(shownSections()).toEqual(left);
    await dismissalsStored();
    expect(shownSections()).toEqual(left);
    expect(on.dismissals.value).toHaveLength(1);
  });

  it('until tomorrow comes back at six', async () => {
    view = open();
    await dismiss('later');
    await dismissalsStored();
    expect(on.dismissals.value[0]?.until).toBe(new Date('2026-11-29T06:00:00').getTime());
  });

  it('can be taken back on the spot, all of it', async () => {
    view = open();
    await dismiss('hideNetwork', 'LinkedIn');
    await dismissalsStored();
    await click(view.button(t('undo')));
    expect(shownSections()).toEqual(SECTIONS);
    await dismissalsStored();
    expect([shownSections(), on.dismissals.value]).toEqual([SECTIONS, []]);
  });

  it('can be taken back by a popup that is opened again, for ten seconds', async () => {
    const at = Date.now();
    on.dismissals = storedSomewhere<Dismissal[]>([{ scope: { type: 'section', section: '10.1' }, at }], {
      known: true,
    });
    view = open();
    expect(status()).toContain(t('dismissedHidden'));
    await act(() => void vi.advanceTimersByTime(UNDO_MS - 1));
    expect(status()).toContain(t('dismissedHidden'));
    await act(() => void vi.advanceTimersByTime(2));
    expect(status()).not.toContain(t('dismissedHidden'));
  });

  it('after ten seconds only the settings bring it back', () => {
    const at = Date.now() - UNDO_MS - 1;
    on.dismissals = storedSomewhere<Dismissal[]>([{ scope: { type: 'network', network: 'linkedin' }, at }], {
      known: true,
    });
    view = open();
    expect([shownSections(), status()]).toEqual([[], t('emptyTitle')]);
  });

  it('elsewhere goes here too', async () => {
    view = open();
    act(() => on.dismissals.changedElsewhere([{ scope: { type: 'section', section: '10.2' } }]));
    await dismissalsStored();
    expect(shownSections()).toEqual(['10.1', '10.3', '6.1']);
  });
});

it('a tip that is marked as read says so, and no longer when that is taken back', async () => {
  view = open();
  await click(view.the('.tip-card h3 button'));
  await settled();
  await click(view.button(t('markRead')));
  await act(() => on.readMarks.answerAll());
  expect(on.readMarks.value).toEqual(['10.1']);
  // While it is unfolded the pressed button says it: a line above would move the button away from where it was pressed.
  expect(view.button(t('markRead')).getAttribute('aria-pressed')).toBe('true');
  expect(view.find('.tip-read .tip-notes')).toBeNull();
  await click(view.the('.tip-card h3 button'));
  expect(view.the('.tip-read .tip-notes').textContent).toContain(t('markedRead'));
  await click(view.the('.tip-card h3 button'));
  await click(view.button(t('markRead')));
  await act(() => on.readMarks.answerAll());
  expect([on.readMarks.value, view.find('.tip-read')]).toEqual([[], null]);
});
