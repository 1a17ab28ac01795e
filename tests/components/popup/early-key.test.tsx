import { afterEach, expect, it, vi } from 'vitest';
import { hearCheckKey, hearEarlyInput } from '../../../entrypoints/popup/early-input';

const press = (key: string, altKey: boolean) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true }));

const answered = vi.fn((event: KeyboardEvent) => event.preventDefault());
afterEach(() => {
  removeEventListener('keydown', answered);
  answered.mockClear();
});

it('Alt and Enter, pressed before anything is drawn, is pressed again for what is drawn, and once for what takes it over', async () => {
  const pressAgain = hearCheckKey();
  press('Enter', true);
  const touched = vi.fn();
  const early = hearEarlyInput(touched);
  pressAgain();
  expect(touched).toHaveBeenCalledOnce();
  addEventListener('keydown', answered);
  await early.replay();
  expect(answered.mock.calls.map(([{ key, altKey }]) => [key, altKey])).toEqual([['Enter', true]]);
});

it('what was answered meanwhile is not pressed again', () => {
  const pressAgain = hearCheckKey();
  addEventListener('keydown', answered);
  press('Enter', true);
  pressAgain();
  expect(answered).toHaveBeenCalledOnce();
});

it('no other key is pressed again, and none after it has let go', () => {
  const pressAgain = hearCheckKey();
  press('Enter', false);
  press('a', true);
  pressAgain();
  addEventListener('keydown', answered);
  press('Enter', true);
  pressAgain();
  expect(answered).toHaveBeenCalledOnce();
});
