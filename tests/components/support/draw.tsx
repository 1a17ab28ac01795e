import { act, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { TextSettingsProvider } from '../../../components/guide-text/running-text';
import { Surface } from '../../../components/shared/surface';
import { inGerman } from '../../../tools/browser/german-messages';

/** The day on which everything here is read. */
export const TODAY = '2026-11-28';

/** The texts as the German interface shows them. */
export const t = inGerman;

const around = (view: ComponentChildren, today: string) => (
  <Surface message={inGerman}>
    <TextSettingsProvider value={{ today, fact: () => undefined }}>{view}</TextSettingsProvider>
  </Surface>
);

/** Draws a view as a surface does, with German texts. */
export function draw(view: ComponentChildren, today: string = TODAY) {
  const { container, rerender } = render(around(view, today));
  const find = <E extends HTMLElement>(selector: string) => container.querySelector<E>(selector);
  return {
    find,
    /** What must be there; fails with what is drawn instead. */
    the: <E extends HTMLElement>(selector: string): E => {
      const found = find<E>(selector);
      if (!found) throw new Error(`No ${selector} in:\n${container.innerHTML}`);
      return found;
    },
    texts: (selector: string) => [...container.querySelectorAll(selector)].map(({ textContent }) => textContent),
    /** The button with these words. */
    button: (words: string): HTMLButtonElement => {
      const found = [...container.querySelectorAll('button')].find((one) => one.textContent?.startsWith(words));
      if (!found) throw new Error(`No button "${words}" in:\n${container.innerHTML}`);
      return found;
    },
    /** The same view with something else in it. */
    again: (next: ComponentChildren) => rerender(around(next, today)),
  };
}

/** Lets everything end that has been answered by now, and draws it. */
export const settled = (): Promise<void> =>
  act(async () => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  });

/** Clicks as a person does: what had the keyboard gives it to the button. */
export const click = (button: HTMLElement): Promise<void> =>
  act(async () => {
    button.focus();
    button.click();
  });

/** Presses a key where the keyboard is. Answers whether the browser still does what it does by itself. */
export async function press(key: string, held: Pick<KeyboardEventInit, 'altKey'> = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, ...held, bubbles: true, cancelable: true });
  await act(async () => {
    document.activeElement?.dispatchEvent(event);
  });
  return !event.defaultPrevented;
}

/** Types over what a field holds. */
export const type = (field: HTMLInputElement, words: string): Promise<void> =>
  act(async () => {
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
