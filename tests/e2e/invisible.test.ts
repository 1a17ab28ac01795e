import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, type Session } from '../../tools/browser/chromium/launch';
import { attach, waitForTarget } from '../../tools/browser/chromium/target';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { WATCHING_PAGE } from '../../tools/browser/chromium/watching-page';

let session: Session;

beforeAll(async () => {
  session = await launch({
    sizedByWindow: true,
    answer: async (route) => {
      if (route.request().url() !== 'https://www.linkedin.com/feed/?watched') return false;
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: WATCHING_PAGE });
      return true;
    },
  });
});

afterAll(() => session.close());

/** What a page notices of any click beside it, and of coming back. */
const LEFT = ['event blur DIV', 'event focusout DIV', 'event blur window'];
const BACK = ['event focus window', 'event focus DIV', 'event focusin DIV'];
const RESIZED = 'event resize window';

it('a page that watches itself sees of a click that it loses the focus and has it again; of the panel that it is narrower; nothing else', async () => {
  const page = await session.context.newPage();
  await page.goto('https://www.linkedin.com/feed/?watched');
  // A page that is driven believes that it has the focus; this one shall notice what a person's does. Each navigation
  // forgets it.
  const cdp = await session.context.newCDPSession(page);
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await page.evaluate(() => {
    document.querySelector('dialog')?.showModal();
  });
  // The watcher itself must work: what the page does is seen.
  const seen = () => page.evaluate<string[]>('window.__seen');
  await expect.poll(seen).toContain('event toggle');
  expect(await seen()).toContain('mutation attributes DIALOG open');
  await expect.poll(() => page.evaluate('document.hasFocus()')).toBe(true);
  const before = (await seen()).length;
  const width = () => page.evaluate<number>('innerWidth');
  const alone = await width();
  /**
   * How often the page is told of its new size, and whether before or after the focus, is up to the browser: a panel
   * may slide in.
   */
  const traces = async () => {
    const entries = (await seen()).slice(before);
    return [...entries.filter((entry) => entry !== RESIZED), ...(entries.includes(RESIZED) ? [RESIZED] : [])];
  };

  const popup = await toolbarClick(session, page);
  // The script has run: the popup knows of the open composer.
  await popup.waitFor(`document.querySelector('.situation-name').innerText.match(/schreiben|Write post/)`);
  await expect.poll(traces).toEqual(LEFT);
  expect(await width()).toBe(alone);
  await popup.click('.popup-footer button');
  const panel = await attach(
    session.cdp,
    await waitForTarget(session.cdp, ({ url }) => url.endsWith('/sidepanel.html')),
  );
  await panel.waitFor(`document.querySelector('.tip-card')`);
  await expect.poll(traces).toEqual([...LEFT, ...BACK, RESIZED]);
  await expect.poll(width).toBeLessThan(alone);
  await panel.evaluate('window.close()').catch(() => {});
  await expect.poll(width).toBe(alone);
  await expect.poll(traces).toEqual([...LEFT, ...BACK, RESIZED]);
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
