import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Bidi, evaluateIn, until } from './bidi';

/** A tab, popup or sidebar, driven as a person does: keys and clicks are real input, not calls. */
export interface Surface {
  readonly context: string;
  /** Runs an expression in the page and returns its (awaited) value. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** Evaluates until the value is true; fails with the page's text when it never is. */
  waitFor<T = unknown>(expression: string): Promise<T>;
  goto(url: string): Promise<void>;
  /** Clicks the middle of an element with the mouse. */
  click(selector: string, button?: 'left' | 'right'): Promise<void>;
  /** Focuses an element and presses Enter: for what moves away from a mouse while the page is still filling. */
  enter(selector: string): Promise<void>;
  /** Presses a key by its name, for example `Enter`, or its letter, while a modifier is held. */
  press(key: string, modifier?: keyof typeof MODIFIERS): Promise<void>;
  /** Types the characters of a text. */
  type(text: string): Promise<void>;
  /** Chooses a file in a file field. */
  choose(selector: string, file: string): Promise<void>;
  screenshot(file: string): Promise<void>;
}

// WebDriver's names for the keys that write nothing.
const ENTER = '\uE007';
const KEYS: Readonly<Record<string, string>> = {
  Enter: ENTER,
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
  F8: '\uE038',
};

const MODIFIERS = { Alt: '\uE00A', Control: '\uE009' };

const BUTTONS = { left: 0, right: 2 };

export function surfaceOf(bidi: Bidi, context: string): Surface {
  const evaluate = <T>(expression: string) => evaluateIn<T>(bidi, context, expression);
  const keys = (values: readonly string[], held: readonly string[] = []) =>
    bidi.send('input.performActions', {
      context,
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            ...held.map((value) => ({ type: 'keyDown', value })),
            ...values.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))),
            ...held.map((value) => ({ type: 'keyUp', value })),
          ],
        },
      ],
    });
  const locate = async (selector: string): Promise<{ sharedId: string }> => {
    const { nodes } = await bidi.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
      maxNodeCount: 1,
    });
    const [node] = nodes;
    if (!node) throw new Error(`Not there: ${selector}`);
    return { sharedId: node.sharedId };
  };
  return {
    context,
    evaluate,
    waitFor: <T>(expression: string) =>
      until(
        () => evaluate<T>(expression),
        async () =>
          `Never true: ${expression}\nThe page says:\n${await evaluate<string>('document.body.innerText').catch(String)}`,
      ) as Promise<T>,
    goto: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    click: async (selector, button = 'left') => {
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`);
      const element = await locate(selector);
      await bidi.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
              { type: 'pointerDown', button: BUTTONS[button] },
              { type: 'pointerUp', button: BUTTONS[button] },
            ],
          },
        ],
      });
    },
    enter: async (selector) => {
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
      await keys([ENTER]);
    },
    press: async (key, modifier) => {
      await keys([KEYS[key] ?? key], modifier ? [MODIFIERS[modifier]] : []);
    },
    type: async (text) => {
      await keys([...text]);
    },
    choose: async (selector, file) => {
      await bidi.send('input.setFiles', { context, element: await locate(selector), files: [file] });
    },
    screenshot: async (file) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
  };
}
