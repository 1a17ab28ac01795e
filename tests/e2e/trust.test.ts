import { describe, expect, it } from 'vitest';
import { PERMISSION_REASONS } from '../../components/trust/permission-list';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { openSurface } from '../../tools/browser/chromium/surface';

const session = sharedSession();

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

  it('says so where a promise does not hold', async () => {
    const page = await openSurface(session, 'trust.html');
    const t = await messagesIn(page);
    // A page that leaves a trace whenever a script looks at its focus.
    await page.evaluate(() => {
      Object.defineProperty(document, 'activeElement', {
        get: () => {
          document.body.dataset.trace = 'yes';
          return document.body;
        },
      });
    });
    await page.getByRole('button', { name: t('selfTestRun') }).click();
    await page.getByText(t('selfTestBroken')).waitFor();
    expect(await page.locator('.check-bad .row-detail').allInnerTexts()).toEqual([t('selfTestFailed')]);
    await page.close();
  });

  it('gives the reason of every permission that the installed extension has', async () => {
    const page = await openSurface(session, 'trust.html');
    const names = await page.locator('.permissions code').allInnerTexts();
    expect(names).toEqual(await page.evaluate('chrome.runtime.getManifest().permissions'));
    expect(names.filter((name) => !(name in PERMISSION_REASONS))).toEqual([]);
    await page.close();
  });
});
