import { describe, expect, it } from 'vitest';
import { PERMISSION_REASONS } from '../../components/trust/permission-list';
import { launch } from '../../tools/browser/chromium/launch';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { sessionOfItsOwn } from '../../tools/browser/chromium/shared-session';
import { openSurface } from '../../tools/browser/chromium/surface';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { WATCHING_PAGE } from '../../tools/browser/chromium/watching-page';
import { endurance } from '../support/endurance';

/**
 * A page that watches itself, also for what it loads, and names an extension as pages do whose list of ids is in the
 * markup.
 */
const PROBED = WATCHING_PAGE.replace(
  '<body>',
  `<body data-known="chrome-extension://${'a'.repeat(32)}/icon.png"><script>
  new PerformanceObserver((list) => { for (const { name } of list.getEntries()) __seen.push('loads ' + name); }).observe({ entryTypes: ['resource'] });
  </script>`,
);
const session = sessionOfItsOwn(() =>
  launch({
    answer: async (route) => {
      if (route.request().url() !== 'https://www.linkedin.com/feed/?watched') return false;
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'" },
        body: PROBED,
      });
      return true;
    },
  }),
);

describe('the page about trust', () => {
  it('puts every promise to the test before the user, and all hold', async () => {
    const page = await openSurface(session, 'trust.html');
    const t = await messagesIn(page);
    await page.getByRole('button', { name: t('selfTestRun') }).click();
    await page.getByText(t('selfTestKept')).waitFor();
    expect(await page.locator('.check-ok .row-detail').allInnerTexts()).toEqual([
      t('selfTestNetworkFound', '4'),
      t('selfTestTracesFound', '0'),
      t('selfTestHostsFound', '0'),
      t('selfTestOutsideFound', '0'),
    ]);
    await page.close();
  });

  endurance.it('says so where a promise does not hold', async () => {
    const page = await openSurface(session, 'trust.html');
    const t = await messagesIn(page);
    // The copy that is read leaves a trace whenever a script looks at its focus.
    await page.evaluate(() => {
      const spoil = ({ target }: Event) => {
        const copy = target instanceof HTMLIFrameElement && target.contentDocument;
        if (!copy) return;
        Object.defineProperty(copy, 'activeElement', {
          get: () => {
            copy.body.dataset.trace = 'yes';
            return copy.body;
          },
        });
      };
      document.addEventListener('load', spoil, true);
    });
    await page.getByRole('button', { name: t('selfTestRun') }).click();
    await page.getByText(t('selfTestBroken')).waitFor();
    expect(await page.locator('.check-bad .row-detail').allInnerTexts()).toEqual([t('selfTestFailed')]);
    await page.close();
  });

  endurance.it('is not disturbed by what the page itself draws meanwhile', async () => {
    const page = await openSurface(session, 'trust.html');
    const t = await messagesIn(page);
    await page.evaluate(() => {
      const draw = () => {
        document.body.dataset.drawn = String(performance.now());
        requestAnimationFrame(draw);
      };
      draw();
    });
    await page.getByRole('button', { name: t('selfTestRun') }).click();
    await page.getByText(t('selfTestKept')).waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    await page.close();
  });

  it('gives the reason of every permission that the installed extension has', async () => {
    const page = await openSurface(session, 'trust.html');
    const names = await page.locator('.permissions code').allInnerTexts();
    expect(names).toEqual(await page.evaluate('chrome.runtime.getManifest().permissions'));
    expect(names.filter((name) => !(name in PERMISSION_REASONS))).toEqual([]);
    await page.close();
  });

  endurance.it('without a page that may be seen, says how to get one instead of a result', async () => {
    const page = await openSurface(session, 'trust.html');
    const t = await messagesIn(page);
    await page.getByRole('button', { name: t('probeRun') }).click();
    await page.getByText(t('probeNoPage')).waitFor();
    await page.close();
  });

  it('probes for itself on the page of the last click: guesses get nothing, the walk finds others only, the page sees nothing', async () => {
    const visited = await session.context.newPage();
    await visited.goto('https://www.linkedin.com/feed/?watched');
    const popup = await toolbarClick(session, visited);
    await popup.waitFor(`document.querySelector('.situation-name')`);
    await popup.evaluate('window.close()').catch(() => {});
    const before = await visited.evaluate<number>('window.__seen.length');
    const page = await openSurface(session, 'trust.html');
    const t = await messagesIn(page);
    await page.getByRole('button', { name: t('probeRun') }).click();
    await page.getByText(t('probeUnseen', 'www.linkedin.com')).waitFor();
    const found = await page.locator('.probe-found').innerText();
    expect(found).toContain(`${t('probeGuessed', '6')} ${t('probeReached', '0')}`);
    expect(found).toContain(`${t('probeOurs', '0')} ${t('probeOthers', '1')}`);
    expect(await visited.evaluate<string[]>(`window.__seen.slice(${before})`)).toEqual([]);
    await page.close();
    await visited.close();
  });
});
