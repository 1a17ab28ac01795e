import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Bidi, evaluateIn, until } from './bidi';
import { type Surface, surfaceOf } from './surface';

/**
 * The browser's own window around the page: toolbar, address bar, sidebar, questions. Everything here is real input.
 */
export interface BrowserWindow {
  /** Runs an expression with the browser's own rights. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  waitFor<T = unknown>(expression: string): Promise<T>;
  /** Clicks the middle of an element of the window that an expression gives. */
  click(element: string): Promise<void>;
  /** Presses a key, or types the characters of a text, where the focus is. */
  press(key: string, modifiers?: readonly ('Alt' | 'Shift' | 'Control')[]): Promise<void>;
  type(text: string): Promise<void>;
  /** The popup that is open now, once it is there. */
  popup(): Promise<Surface>;
  /** The sidebar that is open now, once it is there. */
  sidebar(): Promise<Surface>;
  screenshot(file: string): Promise<void>;
}

const PNG_OF_WINDOW = `(async () => {
  const { currentWindowGlobal } = window.browsingContext;
  const picture = await currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, innerWidth, innerHeight), 1, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
})()`;

/**
 * Popup and sidebar are no tabs, and WebDriver knows tabs only. The map from its names to pages is asked here for every
 * page of the window, so that popup and sidebar can be driven like any other.
 */
const KNOW_ALL_PAGES = `(() => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const tabs = NavigableManager.getBrowserById;
  NavigableManager.getBrowserById = function (id) {
    const inSidebar = document.getElementById('sidebar')?.contentDocument?.querySelectorAll('browser') ?? [];
    const all = [...document.querySelectorAll('browser.webextension-popup-browser'), ...inSidebar];
    return tabs.call(this, id) ?? all.find((browser) => this.getIdForBrowser(browser) === id) ?? null;
  };
  globalThis.nameOfPage = (browser) => {
    browser.permanentKey ??= {};
    return NavigableManager.getIdForBrowser(browser);
  };
})()`;

/** Keys as the operating system would send them. */
const KEYBOARD = `globalThis.pressKeys = (keys, modifiers) => {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(window)) throw new Error('The browser takes no keys');
  const held = modifiers.map((key) => new KeyboardEvent('', { key, code: key + 'Left' }));
  for (const key of held) keyboard.keydown(key);
  for (const key of keys) {
    const event = new KeyboardEvent('', { key, code: key.length > 1 ? key : /[a-z]/i.test(key) ? 'Key' + key.toUpperCase() : '' });
    keyboard.keydown(event);
    keyboard.keyup(event);
  }
  for (const key of held.reverse()) keyboard.keyup(key);
}`;

/** Attaches to the first browser window. */
export async function browserWindow(bidi: Bidi): Promise<BrowserWindow> {
  const { contexts } = await bidi.send<{ contexts: { url: string; context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox shows no window');
  const evaluate = <T>(expression: string) => evaluateIn<T>(bidi, context, expression);
  const waitFor = <T>(expression: string) =>
    until(
      () => evaluate<T>(expression),
      async () => `Never true in the browser's window: ${expression}`,
    ) as Promise<T>;
  await evaluate(KNOW_ALL_PAGES);
  await evaluate(KEYBOARD);
  const pageIn = async (browserElement: string) => {
    const name = await waitFor<string>(`(${browserElement})?.browsingContext && nameOfPage(${browserElement})`);
    const page = surfaceOf(bidi, name);
    await page.waitFor(`document.readyState === 'complete' && location.href !== 'about:blank'`);
    return page;
  };
  const press = (keys: readonly string[], modifiers: readonly string[] = []) =>
    evaluate<void>(`pressKeys(${JSON.stringify(keys)}, ${JSON.stringify(modifiers)})`);
  return {
    evaluate,
    waitFor,
    click: async (element) => {
      await waitFor(`(${element})?.getBoundingClientRect().width`);
      await evaluate(`(() => {
        const { x, y, width, height } = (${element}).getBoundingClientRect();
        for (const type of ['mousemove', 'mousedown', 'mouseup'])
          window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
      })()`);
    },
    press: (key, modifiers) => press([key], modifiers),
    type: (text) => press([...text]),
    popup: () => pageIn(`document.querySelector('panel[panelopen] browser.webextension-popup-browser')`),
    sidebar: () =>
      pageIn(`document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`),
    screenshot: async (file) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Uint8Array.from(await evaluate<number[]>(PNG_OF_WINDOW)));
    },
  };
}
