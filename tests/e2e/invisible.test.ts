import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, type Session } from '../../tools/browser/chromium/launch';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { WATCHING_PAGE } from '../../tools/browser/chromium/watching-page';

let session: Session;

beforeAll(async () => {
  session = await launch({
    answer: async (route) => {
      if (route.request().url() !== 'https://www.linkedin.com/feed/?watched') return false;
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: WATCHING_PAGE });
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
  await popup.waitFor(`document.querySelector('.situation-name').innerText.match(/schreiben|Write post/)`);
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
    'page-facts-reader.js',
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
