import { act } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { WhyShown } from '../../../components/settings/why-shown';
import type { Exposure } from '../../../core/tips/exposures';
import { click, draw, settled, t } from '../support/draw';
import { storedSomewhere } from '../support/stored-somewhere';

const SHOWN: readonly Exposure[] = [
  { section: '10.2', days: 4, last: '2026-11-27' },
  { section: '10.4', days: 1, last: '2026-11-28', known: '2026-11-28' },
];

async function open(exposures: readonly Exposure[]) {
  const item = storedSomewhere<Exposure[]>([...exposures], { known: true });
  const view = draw(<WhyShown item={item} />);
  const settle = async () => {
    await act(() => item.answerAll());
    await settled();
  };
  await settle();
  const press = async (words: string) => {
    await click(view.button(words));
    await settle();
  };
  return {
    item,
    view,
    settle,
    press,
    buttons: () => view.texts('button'),
    says: () => view.the('section').textContent,
  };
}

it('says how many tips are counted and how many are known', async () => {
  const { says } = await open(SHOWN);
  expect(says()).toContain(`${t('whyShownCount', 2)} · ${t('whyShownKnown', 1)}`);
});

it('nothing that is counted is nothing to reset', async () => {
  const { says, buttons } = await open([]);
  expect(says()).toContain(t('whyShownNone'));
  expect(buttons()).toEqual([]);
});

it('a reset takes all counts away, says so, and leaves the keyboard at the heading', async () => {
  const { item, view, press, buttons } = await open(SHOWN);
  await press(t('whyShownReset'));
  expect(item.value).toEqual([]);
  expect(view.the('[role=status]').textContent).toContain(t('whyShownWasReset'));
  expect(buttons()).toEqual([t('undo')]);
  expect(document.activeElement).toBe(view.the('h2'));
});

it('a reset can be taken back: the counts are what they were', async () => {
  const { item, view, press, buttons } = await open(SHOWN);
  await press(t('whyShownReset'));
  await press(t('undo'));
  expect(item.value).toEqual(SHOWN);
  expect(view.the('[role=status]').textContent).toBe('');
  expect(buttons()).toEqual([t('whyShownReset')]);
  expect(document.activeElement).toBe(view.the('h2'));
});

it('what was counted since the reset is not overwritten: there is nothing to take back any more', async () => {
  const { item, settle, press, buttons } = await open(SHOWN);
  await press(t('whyShownReset'));
  const since: Exposure[] = [{ section: '11.1', days: 1, last: '2026-11-28' }];
  item.changedElsewhere(since);
  await settle();
  expect(buttons()).toEqual([t('whyShownReset')]);
  expect(item.value).toEqual(since);
});
