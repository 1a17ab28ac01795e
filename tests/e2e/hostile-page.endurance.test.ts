import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerWith } from '../../tools/browser/chromium/fixture-pages';
import { launch, type Session } from '../../tools/browser/chromium/launch';
import type { Target } from '../../tools/browser/chromium/target';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { sized } from '../../tools/endurance';

/** A page that does what it can to break its readers; the canary says whether its text ever ran as markup. */
const HOSTILE = `<!doctype html><html lang="&quot;><img src=x onerror=alert(1)>"><title><img src=x onerror=alert(1)></title>
<script>
  const boom = () => { throw new Error('trap'); };
  for (const [proto, names] of [[Element.prototype, ['closest', 'matches', 'querySelector', 'checkVisibility', 'getRootNode']], [Document.prototype, ['querySelector', 'getElementById', 'createTreeWalker']], [Node.prototype, ['contains']], [TreeWalker.prototype, ['nextNode']], [Array.prototype, ['map', 'filter', 'flatMap']], [String.prototype, ['slice', 'trim', 'replace']]])
    for (const name of names) Object.defineProperty(proto, name, { value: boom });
  for (const [proto, name] of [[Document.prototype, 'activeElement'], [Element.prototype, 'shadowRoot'], [Node.prototype, 'textContent'], [Document.prototype, 'head']])
    Object.defineProperty(proto, name, { get: boom });
  JSON.parse = boom;
</script>
<script type="application/ld+json">{"mainEntity":{"@type":{"toString":1},"url":["${'x'.repeat(1000)}"]}}</script>
<body><h1 id="big"></h1><div id="deep"></div>
<script>
  document.getElementById = undefined;
  big.innerHTML = '&lt;img src=x onerror="document.documentElement.dataset.canary=1"&gt;' + 'A'.repeat(10_000_000);
  let host = deep;
  for (let i = 0; i < 300; i++) { const root = host.attachShadow({ mode: 'open' }); root.innerHTML = '<div tabindex="0"></div>'; host = root.firstChild; }
  host.focus();
  for (let i = 0; i < 200; i++) document.body.append(document.createElement('iframe'));
  (function churn() { deep.setAttribute('data-x', Math.random()); const p = document.createElement('p'); document.body.append(p); p.remove(); setTimeout(churn, 0); })();
</script></body></html>`;
const CALM = '<!doctype html><html lang="de"><title>Feed</title><h1>Feed</h1>';

let session: Session;
let page: Page;
let html = '';

beforeAll(async () => {
  session = await launch({
    answer: answerWith(() => html),
  });
  page = await session.context.newPage();
  // A page that keeps its core busy loads as late as it likes; the test itself has a limit.
  page.setDefaultTimeout(0);
});

afterAll(() => session.close());

/**
 * Clicks on a page and waits for the tips. Returns the popup and when the tips stood on screen, in ms after its start.
 */
async function click(content: string): Promise<{ popup: Target; ms: number }> {
  html = content;
  await page.goto('https://www.linkedin.com/feed/following/', { waitUntil: 'commit' });
  await page.waitForLoadState('domcontentloaded');
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.tip-card')`);
  const ms = await popup.evaluate<number>(`new Promise((resolve) => new PerformanceObserver((list) =>
    resolve(list.getEntries().find(({ element }) => element?.closest('.tip-card'))?.startTime ?? list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))`);
  return { popup, ms };
}

const TURNS = sized({ share: 1, whole: 5 });

it('on a hostile page the popup shows its tips, out of no proportion to a calm one, and none of the page as markup', async () => {
  // The quickest of each, in turn: a busy machine slows both, the page only one of them.
  const calm: number[] = [];
  const hostile: number[] = [];
  // The first popup of a browser is slower than all later ones.
  let { popup } = await click(CALM);
  for (let i = 0; i < TURNS; i++) {
    calm.push((await click(CALM)).ms);
    const clicked = await click(HOSTILE);
    hostile.push(clicked.ms);
    popup = clicked.popup;
  }
  console.log(
    `tips on screen, ms: ${calm.map(Math.round)} on a calm page, ${hostile.map(Math.round)} on a hostile one`,
  );
  // The page keeps a core busy all the time; who waited for its answer would take a hundred times as long.
  expect(Math.min(...hostile) / Math.min(...calm)).toBeLessThan(20);
  expect(await popup.evaluate(`document.querySelectorAll('img, iframe, script:not([src])').length`)).toBe(0);
  expect(await popup.evaluate(`document.documentElement.dataset.canary`)).toBeUndefined();
});
