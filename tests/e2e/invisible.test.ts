import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROME_BUILD, launch, type Session } from './support/launch';
import { toolbarClick } from './support/toolbar-click';

/** A page that watches itself with everything a page has, from before its first byte to the end. */
const WATCHER = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Feed | LinkedIn</title><script>
const seen = [];
window.__seen = seen;
new MutationObserver((records) => { for (const r of records) seen.push('mutation ' + r.type + ' ' + r.target.nodeName + ' ' + (r.attributeName ?? '')); })
  .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
const quiet = new Set(['DOMContentLoaded', 'load', 'pageshow', 'readystatechange', 'visibilitychange', 'focus', 'blur', 'focusin', 'focusout', 'webkitvisibilitychange', 'devicemotion', 'deviceorientation', 'deviceorientationabsolute']);
const names = new Set(['message', 'messageerror', 'storage', 'error', 'unhandledrejection', 'securitypolicyviolation', 'hashchange', 'popstate']);
for (const target of [window, document, HTMLElement.prototype]) for (let o = target; o; o = Object.getPrototypeOf(o)) for (const key of Object.getOwnPropertyNames(o)) if (key.startsWith('on')) names.add(key.slice(2));
for (const name of names) if (!quiet.has(name)) addEventListener(name, (e) => { if (!/^(mouse|pointer|resize|scroll|selectionchange)/.test(e.type)) seen.push('event ' + e.type); }, true);
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) { seen.push('dispatch ' + event.type); return dispatch.call(this, event); };
const post = window.postMessage;
window.postMessage = function (...args) { seen.push('postMessage'); return post.apply(this, args); };
for (const [owner, key] of [[Document.prototype, 'querySelector'], [Document.prototype, 'querySelectorAll'], [Element.prototype, 'querySelector'], [Element.prototype, 'matches'], [Element.prototype, 'closest'], [Element.prototype, 'attachShadow'], [Node.prototype, 'appendChild'], [Document.prototype, 'createElement'], [Document.prototype, 'createTreeWalker'], [history, 'pushState'], [history, 'replaceState']]) {
  const original = owner[key];
  owner[key] = function (...args) { seen.push('call ' + key); return original.apply(this, args); };
}
for (const key of ['activeElement']) {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, key);
  Object.defineProperty(Document.prototype, key, { get() { seen.push('get ' + key); return get.call(this); } });
}
window.__globals = new Set(Object.getOwnPropertyNames(window));
</script></head><body><main><h1>Feed</h1></main><dialog><h2>Beitrag erstellen</h2><div class="ProseMirror" contenteditable="true"></div></dialog></body></html>`;

let session: Session;

beforeAll(async () => {
  session = await launch({
    answer: async (route) => {
      if (route.request().url() !== 'https://www.linkedin.com/feed/?watched') return false;
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: WATCHER });
      return true;
    },
  });
});

afterAll(() => session.close());

it('a page that watches itself sees nothing before, during and after a click', async () => {
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await page.goto('https://www.linkedin.com/feed/?watched');
  await page.evaluate(() => {
    document.querySelector('dialog')?.showModal();
  });
  // The watcher itself must work: what the page does is seen.
  expect(await page.evaluate('window.__seen.some((entry) => entry.startsWith("mutation attributes DIALOG"))')).toBe(
    true,
  );
  const before = await page.evaluate<number>('window.__seen.length');
  const traces = () =>
    page.evaluate<string[]>(
      `window.__seen.slice(${before}).filter((entry) => entry !== 'event toggle' && entry !== 'event beforetoggle')`,
    );

  const popup = await toolbarClick(session, page);
  // The script has run: the popup knows of the open composer.
  await popup.waitFor(`document.querySelector('.place-name').innerText.match(/schreiben|Write post/)`);
  expect(await traces()).toEqual([]);
  await popup.evaluate('window.close()').catch(() => {});
  await page.bringToFront();
  expect(await traces()).toEqual([]);
  expect(
    await page.evaluate(
      'Object.getOwnPropertyNames(window).filter((name) => !window.__globals.has(name) && name !== "__globals")',
    ),
  ).toEqual([]);
});

it('a page that guesses the addresses of the extension gets none of its files', async () => {
  const page = await session.context.newPage();
  await page.goto('https://www.linkedin.com/feed/?watched');
  const files = [
    'manifest.json',
    'popup.html',
    'reader.html',
    'content-script.js',
    'background.js',
    'guide/tips.json',
    'icon/128.png',
    '_locales/de/messages.json',
  ];
  const answers = await page.evaluate(
    ({ id, files }) =>
      Promise.all(
        files.map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => `${file} answered`,
            () => 'nothing',
          ),
        ),
      ),
    { id: session.extensionId, files },
  );
  expect(answers).toEqual(files.map(() => 'nothing'));
});

it('no request leaves the browser', () => {
  expect(session.strayRequests).toEqual([]);
});

it('the built content script neither announces itself nor writes', () => {
  const built = readFileSync(join(CHROME_BUILD, 'content-script.js'), 'utf8');
  for (const word of [
    'postMessage',
    'dispatchEvent',
    'CustomEvent',
    'addEventListener',
    'MutationObserver',
    'appendChild',
    'setAttribute',
    'sendMessage',
    'fetch(',
    'innerHTML',
    'insertBefore',
  ]) {
    expect(built, word).not.toContain(word);
  }
});
