import { afterAll, beforeAll, expect, it } from 'vitest';
import { tabTo } from '../../tools/browser/chromium/keyboard';
import { EXTENSION, type FirefoxSession, launchFirefox } from '../../tools/browser/firefox/launch';

let session: FirefoxSession;

beforeAll(async () => {
  session = await launchFirefox();
});

afterAll(async () => {
  expect(session.strayRequests).toEqual([]);
  expect(session.traces).toEqual([]);
  await session.close();
});

it('a template goes from the search through all its gaps to the copied text, by keyboard only', async () => {
  const { t } = session;
  const page = await session.openTab(`${EXTENSION}/reader.html`);
  await page.waitFor(`document.querySelector('[role=combobox]')`);
  await tabTo(page, '[role=combobox]');
  await page.type('vorlage absage');
  await page.waitFor(`document.querySelector('#hit-0')?.innerText.includes('Absage nach Eingang')`);
  await page.press('Enter');
  await page.waitFor(`document.activeElement?.id === 'V1'`);
  await tabTo(page, 'button', t('templateOpen'));
  await page.press('Enter');
  await page.waitFor(`document.activeElement?.className === 'editor-field'`);

  const gap = () =>
    page.evaluate<string>(`(() => {
      const field = document.activeElement;
      return field.className === 'editor-field' ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
    })()`);
  let filled = 0;
  for (let open = await gap(); open.startsWith('▢'); open = await gap()) {
    filled++;
    await page.type(`«${filled}»`);
    await page.press('Tab');
  }
  expect(filled).toBeGreaterThan(5);
  const text = await page.evaluate<string>(`document.querySelector('.editor-field').value`);
  expect(text).not.toContain('▢');
  expect(text).toContain(`«${filled}»`);

  const isAtCopy = `document.activeElement.innerText === ${JSON.stringify(t('draftCopy'))}`;
  if (!(await page.evaluate<boolean>(isAtCopy))) await tabTo(page, 'button', t('draftCopy'));
  await page.press('Enter');
  await page.waitFor(`document.querySelector('.copy-result')`);
  // What is on the clipboard shows where it is put in.
  await page.enter('.desk-head-actions .button:last-child');
  await page.waitFor(`document.activeElement?.className === 'editor-field' && document.activeElement.value === ''`);
  await page.press('v', 'Control');
  await page.waitFor(`document.querySelector('.editor-field').value === ${JSON.stringify(text)}`);
});
