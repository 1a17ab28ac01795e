import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CDPSession } from 'playwright-core';

/** A popup or panel: Playwright does not know them as pages, so they are driven over the browser's CDP session. */
export interface Target {
  /** Runs an expression in the page and returns its (awaited) value. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** Evaluates until the value is truthy; fails with the page's text when it never is. */
  waitFor<T = unknown>(expression: string): Promise<T>;
  /** Presses a key by its DOM name, `Shift+` before it where wanted; or types text. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Clicks the middle of an element with the mouse. */
  click(selector: string): Promise<void>;
  /** What is on screen; `whole` = also what one would have to scroll to. */
  screenshot(file: string, whole?: boolean): Promise<void>;
  send(method: string, params?: object): Promise<Record<string, unknown>>;
}

const PATIENCE = 60_000;

const KEYS: Record<string, number> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  ArrowUp: 38,
  ArrowDown: 40,
  Backspace: 8,
  ' ': 32,
};

/** Attaches to a target by its id. */
export async function attach(cdp: CDPSession, targetId: string): Promise<Target> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  let sent = 0;
  const waiting = new Map<
    number,
    { resolve: (value: Record<string, unknown>) => void; reject: (error: Error) => void }
  >();
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    const entry = waiting.get(id);
    waiting.delete(id);
    if (error) entry?.reject(new Error(error.message));
    else entry?.resolve(result);
  });
  // A popup dies with the click that opens a tab: what was under way then has simply ended.
  let gone = false;
  cdp.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    gone = true;
    for (const { resolve } of waiting.values()) resolve({});
  });
  const send = (method: string, params: object = {}) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      if (gone) return resolve({});
      const id = ++sent;
      waiting.set(id, { resolve, reject });
      cdp
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });

  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as {
      result?: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    if (!result) throw new Error('The popup is closed');
    return result.value;
  };

  const press = async (keys: string) => {
    const key = keys.replace(/^Shift\+/, '');
    const modifiers = key === keys ? 0 : 8;
    const code = KEYS[key];
    const text = key === 'Enter' ? '\r' : key === ' ' ? ' ' : undefined;
    const event = {
      key,
      code: key === ' ' ? 'Space' : key,
      windowsVirtualKeyCode: code,
      modifiers,
      ...(text ? { text } : {}),
    };
    await send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...event });
    await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  };

  return {
    send,
    evaluate,
    waitFor: async <T>(expression: string) => {
      const end = Date.now() + PATIENCE;
      for (;;) {
        const value = await evaluate<T>(expression).catch(() => undefined);
        if (value) return value;
        if (Date.now() > end)
          throw new Error(`Never true: ${expression}\nThe page says:\n${await evaluate('document.body.innerText')}`);
        await nextPoll();
      }
    },
    press,
    type: async (text) => {
      for (const char of text) await send('Input.dispatchKeyEvent', { type: 'char', text: char });
    },
    click: async (selector) => {
      const { x, y } = await evaluate<{ x: number; y: number }>(
        `(() => { const e = document.querySelector(${JSON.stringify(selector)}); e.scrollIntoView({ block: 'center' }); const r = e.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })()`,
      );
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
    screenshot: async (file, whole = false) => {
      const size = await evaluate<object>(
        `(({ scrollHeight }) => ({ width: innerWidth, height: Math.min(4000, scrollHeight) }))(document.documentElement)`,
      );
      const beyond = whole ? { captureBeyondViewport: true, clip: { x: 0, y: 0, scale: 1, ...size } } : {};
      const { data } = await send('Page.captureScreenshot', { format: 'png', ...beyond });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(String(data), 'base64'));
    },
  };
}

/** Waits until the browser has a target of this description and returns its id. */
export async function waitForTarget(
  cdp: CDPSession,
  matches: (target: { url: string; type: string; targetId: string }) => boolean,
): Promise<string> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const found = targetInfos.find(matches);
    if (found) return found.targetId;
    if (Date.now() > end)
      throw new Error(`No such target among:\n${targetInfos.map(({ type, url }) => `${type} ${url}`).join('\n')}`);
    await nextPoll();
  }
}

// CDP has no event for "the page now looks like this", so state is asked for in short turns.
const nextPoll = () => new Promise((resolve) => setTimeout(resolve, 20));
