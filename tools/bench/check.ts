import type { Page } from 'playwright-core';
import { answerWithFixture } from '../browser/chromium/fixture-pages';
import { launch, type Session } from '../browser/chromium/launch';
import { LONG_POST } from '../browser/chromium/long-post';
import { toolbarClick } from '../browser/chromium/toolbar-click';
import { at, type BenchRow } from './rows';

const PAGE = 'https://www.linkedin.com/feed/following/#quill';

/**
 * ms that a person takes at least to bring the pointer to a button that is seen: the "P" of the keystroke-level model.
 */
const POINTING = 1100;

/**
 * From the click on "Text prüfen" to the findings of a post of 1,300 characters, beside opening the popup on the same
 * page until its tips are settled: medians of this many runs, each in a popup of its own, timed by the popup's own
 * clock. Once as a person clicks, who has to get to the button first, and once in the moment in which the tips are
 * settled.
 */
export async function benchPopupCheck(runs = 20): Promise<BenchRow[]> {
  const session = await launch({ answer: answerWithFixture(() => 'linkedin-composers') });
  const page = await session.context.newPage();
  await page.goto(PAGE);
  await page.evaluate((text) => {
    const editor = document.querySelector('.ql-editor');
    editor?.replaceChildren(
      ...text.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })),
    );
  }, LONG_POST);
  const times: { opening: number; checking: number; atOnce: number }[] = [];
  for (let run = -2; run < runs; run++) {
    const { opening, checking } = await onePopup(session, page, POINTING);
    const { checking: atOnce } = await onePopup(session, page, 0);
    if (run >= 0) times.push({ opening, checking, atOnce });
  }
  await session.close();
  const opening = times.map((time) => time.opening);
  const checking = times.map((time) => time.checking);
  return [
    {
      what: 'check in the popup: 1,300 characters',
      unit: 'ms',
      base: { name: 'opening the popup', samples: opening },
      samples: checking,
      more: `95 %: ${at(checking, 0.95).toFixed(0)} ms`,
    },
    {
      what: 'check in the popup: 1,300 characters, clicked as soon as the tips are settled',
      unit: 'ms',
      base: { name: 'opening the popup', samples: opening },
      samples: times.map((time) => time.atOnce),
    },
  ];
}

async function onePopup(session: Session, page: Page, pause: number): Promise<{ opening: number; checking: number }> {
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.check-offer .button-filled')`);
  // Once more from its beginning, with something in it that watches: nobody asks from outside meanwhile.
  await popup.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
  await popup.send('Page.reload');
  const opening = await popup.waitFor<number>('globalThis.seen?.settled');
  // For the second half of its way the pointer is over the popup, which hears it there for the first time.
  const checking = await popup.evaluate<number>(`new Promise((resolve) => {
    const click = () => {
      const start = performance.now();
      globalThis.whenChecked = () => resolve(performance.now() - start);
      document.querySelector('.check-offer .button-filled').click();
    };
    if (${pause} === 0) return click();
    setTimeout(() => {
      document.querySelector('main').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      setTimeout(click, ${pause / 2});
    }, ${pause / 2});
  })`);
  await popup.evaluate('window.close()').catch(() => {});
  return { opening, checking };
}

/** Notes when the tips are settled, and says when the findings are there. */
const WATCH = `
  globalThis.seen = {};
  new MutationObserver(() => {
    if (!seen.settled && document.querySelector('.advice[data-settled=true] .tip-card')) seen.settled = performance.now();
    if (document.querySelector('.check[aria-busy=false] .check-group')) globalThis.whenChecked?.();
  }).observe(document, { subtree: true, childList: true, attributes: true });
`;
