import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerWith } from '../../tools/browser/chromium/fixture-pages';
import { launch, type Session } from '../../tools/browser/chromium/launch';
import { messagesOf } from '../../tools/browser/chromium/messages';
import type { Target } from '../../tools/browser/chromium/target';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { endurance } from '../support/endurance';

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await launch({
    answer: answerWith(() => '<!doctype html><html lang="de"><title>Seite</title><h1>Seite</h1>'),
  });
  page = await session.context.newPage();
});

afterAll(() => session.close());

async function click(url: string): Promise<Target> {
  await page.goto(url);
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.situation strong')`);
  return popup;
}
const STORED = `chrome.storage.local.get('situation.corrections').then((stored) => JSON.stringify(stored))`;
const urlPattern = (popup: Target) =>
  popup.evaluate<string>(`document.querySelector('.situation p').firstChild.parentNode.innerText`);

endurance.it('says plainly that a page is not known, and shows what always helps on the network', async () => {
  const popup = await click('https://www.linkedin.com/neue-funktion/abc');
  const t = await messagesOf(popup);
  expect(await urlPattern(popup)).toContain(`LinkedIn, ${t('kind_other')}`);
  expect(await popup.evaluate(`document.querySelector('.situation-note').innerText`)).toBe(
    t('alwaysHelpful', 'LinkedIn'),
  );
  const count = await popup.evaluate<number>(`document.querySelectorAll('.tip-card').length`);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(3);
});

it('a wrong page kind is put right by keyboard, stays so for all such pages, and can be taken back in the settings', async () => {
  const popup = await click('https://www.linkedin.com/neue-funktion/erika-muster');
  const t = await messagesOf(popup);
  await popup.evaluate(`document.querySelector('.situation-wrong').focus()`);
  await popup.press('Enter');
  await popup.waitFor(`document.activeElement?.id === 'right-kind'`);
  await popup.evaluate(
    `(() => { const s = document.activeElement; s.value = 'job-posting'; s.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  );
  await popup.press('Tab');
  await popup.press('Enter');
  await popup.waitFor(
    `document.querySelector('.situation').innerText.includes(${JSON.stringify(t('kind_job_posting'))})`,
  );
  const remembered = await popup.evaluate<string>(`document.querySelector('.situation-corrected').innerText`);
  expect(remembered).toContain(t('correctedFor'));
  await popup.waitFor(`${STORED}.then((stored) => stored.includes('linkedin.com/*/*'))`);
  expect(await popup.evaluate(STORED), 'no name is kept').not.toContain('erika');

  // It shows at once; the next page asks what is stored.
  await popup.waitFor(`${STORED}.then((text) => text.includes('job-posting'))`);

  const again = await click('https://www.linkedin.com/andere-funktion/max-muster');
  await again.waitFor(
    `document.querySelector('.situation').innerText.includes(${JSON.stringify(t('kind_job_posting'))})`,
  );

  const settings = await session.context.newPage();
  await settings.goto(`chrome-extension://${session.extensionId}/settings.html`);
  const row = settings.locator('section[aria-labelledby=corrections] .rows li');
  expect(await row.innerText()).toContain('linkedin.com/*/*');
  await row.getByRole('button').click();
  await settings.getByText(t('correctionRemoved', 'linkedin.com/*/*')).waitFor();
  const focused = () => settings.evaluate(() => document.activeElement?.textContent);
  expect(await focused(), 'the keyboard is not lost with the row').toBe(t('undo'));
  await settings.keyboard.press('Enter');
  expect(await focused()).toBe(t('correctionsHeading'));
  await row.waitFor();
  // Else the first removal is taken for the second, which closing the page would cut off.
  await settings.waitForFunction(`${STORED}.then((text) => text.includes('job-posting'))`);
  await row.getByRole('button').click();
  await settings.getByText(t('correctionRemoved', 'linkedin.com/*/*')).waitFor();
  await settings.waitForFunction(`${STORED}.then((text) => !text.includes('job-posting'))`);
  await settings.close();

  const after = await click('https://www.linkedin.com/neue-funktion/erika-muster');
  expect(await urlPattern(after)).toContain(t('kind_other'));
});
