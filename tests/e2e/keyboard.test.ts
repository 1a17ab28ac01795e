import { beforeAll, describe, expect, it } from 'vitest';
import { checklistHref } from '../../core/tips/checklist-route';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { store } from '../../tools/browser/chromium/drive';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { focusIn, tabTo, walk } from '../../tools/browser/chromium/keyboard';
import type { Session } from '../../tools/browser/chromium/launch';
import { messagesOf } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { attach, type Target, waitForTarget } from '../../tools/browser/chromium/target';
import { answerUnknownPage } from '../../tools/browser/chromium/unknown-page';
import { panelOn, popupOn, tabOn } from '../../tools/browser/chromium/views';
import { shareOf } from '../../tools/endurance';
import { endurance } from '../support/endurance';

// Nothing here uses a mouse, and nothing sets the focus by script: only keys, as a person without a mouse has them.

const JOB = DEMO_PAGES.linkedinJobPosting.url;
const session = sharedSession({ answer: answerUnknownPage });
freshEachTime(session);

beforeAll(async () => {
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

const sections = (view: Target) =>
  view.evaluate<string[]>(`[...document.querySelectorAll('.tip-card')].map(({ dataset }) => dataset.section)`);
const focused = (view: Target) => view.evaluate<string>(`document.activeElement.closest('.tip-card')?.dataset.section`);
const status = (view: Target) =>
  view.evaluate<string>(`[...document.querySelectorAll('[role=status]')].map((e) => e.innerText).join(' | ')`);

/** The page of the extension that a key has opened. */
const openedPage = async (path: string): Promise<Target> =>
  attach(session.cdp, await waitForTarget(session.cdp, ({ url }) => url.includes(path)));

describe('the popup', () => {
  it('begins in the search field and leads through all there is, and back', async () => {
    const popup = await popupOn(session, JOB);
    await popup.waitFor(`document.activeElement.matches('[role=combobox]')`);
    await tabTo(popup, '.check-offer button');
    await tabTo(popup, '.tip-card h3 button');
    await tabTo(popup, '.checklist-link a');
    await tabTo(popup, '.more-tips');
    await tabTo(popup, '.popup-footer button');
    await tabTo(popup, '[role=combobox]', '', 'Shift+Tab');
    await tabTo(popup, '.situation-wrong', '', 'Shift+Tab');
    const t = await messagesOf(popup);
    expect(await status(popup), 'the number of tips is announced').toContain(
      t('tipsCount', `${(await sections(popup)).length}`),
    );
  });

  it('a card is unfolded, copied, marked as read, put aside and taken back; the keyboard is never lost', async () => {
    const popup = await popupOn(session, JOB);
    const t = await messagesOf(popup);
    const before = await sections(popup);
    await tabTo(popup, '.tip-card h3 button');
    await popup.press('Enter');
    await popup.waitFor(`document.querySelector('.tip-actions')`);
    expect(await focused(popup)).toBe(before[0]);
    await tabTo(popup, '.tip-actions button', t('copyTip'));
    await popup.press('Enter');
    await popup.waitFor(`document.querySelector('.copy-result')`);
    expect(await status(popup)).toContain(t('copied'));
    await tabTo(popup, '.tip-actions button', t('markRead'), 'Shift+Tab');
    await popup.press(' ');
    await popup.waitFor(`document.activeElement.getAttribute('aria-pressed') === 'true'`);
    await focusIn(popup);
    await popup.press(' ');
    await popup.waitFor(`document.activeElement.getAttribute('aria-pressed') === 'false'`);

    await tabTo(popup, '.tip-actions button', t('later'));
    await popup.press('Enter');
    await popup.waitFor(`document.activeElement.closest('.undo-line')`);
    await focusIn(popup);
    expect(await status(popup), 'announced').toContain(t('dismissedLater'));
    expect(await sections(popup)).not.toContain(before[0]);
    await popup.press('Enter');
    await popup.waitFor(`document.activeElement.closest('.tip-card')`);
    await focusIn(popup);
    expect(await focused(popup), 'on the card that has come back').toBe(before[0]);
    expect(await sections(popup)).toEqual(before);

    // The whole network: no card is left, and yet the keyboard has its place.
    await popup.press('Enter');
    await popup.waitFor(`document.querySelector('.tip-actions')`);
    await tabTo(popup, '.tip-actions button', t('hide'));
    await popup.press('Enter');
    await tabTo(popup, '.tip-hide button', t('hideNetwork', 'LinkedIn'));
    await popup.press('Enter');
    await popup.waitFor(`document.activeElement.closest('.undo-line') && document.querySelector('.empty')`);
    await focusIn(popup);
    await popup.press('Enter');
    await popup.waitFor(`document.activeElement.closest('.tip-card')`);
    expect(await sections(popup)).toEqual(before);
  });

  endurance.it('the undo waits for the keyboard that stands on it, and goes when it leaves', async () => {
    const popup = await popupOn(session, JOB);
    const t = await messagesOf(popup);
    await tabTo(popup, '.tip-card h3 button');
    await popup.press('Enter');
    await popup.waitFor(`document.querySelector('.tip-actions')`);
    // Ten seconds pass within two.
    await popup.evaluate(
      `(() => { const { now } = Date; const start = now(); Date.now = () => start + (now() - start) * 5; const { setTimeout } = window; window.setTimeout = (f, ms) => setTimeout(f, ms / 5); })()`,
    );
    await tabTo(popup, '.tip-actions button', t('later'));
    await popup.press('Enter');
    await popup.waitFor(`document.activeElement.closest('.undo-line')`);
    await popup.waitFor(
      `chrome.storage.local.get('tips.dismissals').then((kept) => Date.now() - Number(/"at":(\\d+)/.exec(JSON.stringify(kept))[1]) > 12000)`,
    );
    await focusIn(popup);
    await popup.press('Tab');
    await focusIn(popup);
    await popup.waitFor(`!document.querySelector('.undo-line')`);
    await focusIn(popup);
    await store(popup, { 'tips.dismissals': [] });
  });

  endurance.it('a better ranking does not take the keyboard away', async () => {
    const popup = await popupOn(session, JOB);
    const before = await sections(popup);
    const last = before.at(-1) ?? '';
    for (let i = 0; i < 50 && (await focused(popup)) !== last; i++) await popup.press('Tab');
    expect(await focused(popup)).toBe(last);
    // Something else says that the first tip is read: the order changes around the card under the keyboard.
    await store(popup, { 'tips.read': before.slice(0, 2) });
    await popup.waitFor(`document.querySelector('.tip-read') || document.querySelectorAll('.tip-card').length`);
    await focusIn(popup);
    expect(await focused(popup)).toBe(last);
    await store(popup, { 'tips.read': [], 'tips.dismissals': [{ scope: { type: 'section', section: last } }] });
    await focusIn(popup);
    await store(popup, { 'tips.dismissals': [] });
  });

  endurance.it('from a word to the open section in the reader, and on from there', async () => {
    const popup = await popupOn(session, DEMO_PAGES.newspaper.url);
    await popup.waitFor(`document.activeElement.matches('[role=combobox]')`);
    await popup.type('Megawoosh');
    await popup.waitFor(`document.querySelector('#search-results a')`);
    expect(await status(popup), 'the number of results is announced').toMatch(/\d/);
    await popup.press('ArrowDown');
    await focusIn(popup);
    await popup.press('Enter');
    const reader = await openedPage('reader.html#13.7');
    await reader.waitFor(`document.activeElement.id === '13.7'`);
    expect(await reader.evaluate('document.title')).toMatch(/^13\.7 /);
    await tabTo(reader, 'a.term, .source-mark a, .source-url a');
    await tabTo(reader, 'a[rel=next]');
    await reader.press('Enter');
    await reader.waitFor(`document.activeElement.id === '14'`);
    await focusIn(reader);
    await reader.evaluate('window.close()').catch(() => {});
  });

  endurance.it('a search that finds nothing leads on by its suggestions', async () => {
    const popup = await popupOn(session, DEMO_PAGES.newspaper.url);
    await popup.waitFor(`document.activeElement.matches('[role=combobox]')`);
    await popup.press('Escape');
    await popup.type('Stelenanzeigge');
    await popup.waitFor(`document.querySelector('#search-results a, .search-none')`);
    if (await popup.evaluate(`document.querySelector('.search-words button') !== null`)) {
      await tabTo(popup, '.search-words button');
      await popup.press('Enter');
      await popup.waitFor(`document.querySelector('#search-results a')`);
    }
    await focusIn(popup);
    expect(await popup.evaluate(`document.activeElement.matches('[role=combobox]')`)).toBe(true);
    await popup.press('Escape');
    await popup.waitFor(
      `document.querySelector('.search-recent') || document.querySelector('.empty').checkVisibility()`,
    );
    await focusIn(popup);
  });
});

describe('every control can be reached and is in sight when it is', () => {
  it.each(
    shareOf(
      [
        ['panel', (s: Session) => panelOn(s, JOB)],
        ['reader', (s: Session) => tabOn(s, 'reader.html#13.6', '.section .tip')],
        ['reader start', (s: Session) => tabOn(s, 'reader.html', '.start-chapters a')],
        ['settings', (s: Session) => tabOn(s, 'settings.html', '.network-rows li')],
        ['checklist', (s: Session) => tabOn(s, checklistHref('job-ad').slice(1), '.checklist-line')],
        ['welcome', (s: Session) => tabOn(s, 'welcome.html', '.demo-button')],
      ],
      3,
    ),
  )('%s', async (_, open) => {
    const view = await open(session);
    expect((await walk(view)).length).toBeGreaterThan(3);
  });
});

endurance.describe('the reader', () => {
  it('begins with the way past the contents', async () => {
    const reader = await tabOn(session, 'reader.html#10', '.section .tip');
    await reader.waitFor(`document.activeElement.id === '10'`);
    await tabTo(reader, '.skip', '', 'Shift+Tab');
    await reader.press('Enter');
    await reader.waitFor(`document.activeElement.id === 'text'`);
    await tabTo(reader, 'main a');
  });
});

endurance.describe('settings', () => {
  it('colours, country, what was put aside, and everything deleted', async () => {
    const settings = await tabOn(session, 'settings.html', '.network-rows li');
    const t = await messagesOf(settings);
    await store(settings, { 'tips.dismissals': [{ scope: { type: 'chapter', chapter: 13 } }] });
    await settings.waitFor(`document.querySelector('#aside ~ ul li')`);
    await tabTo(settings, 'input[type=radio]');
    await settings.press('ArrowDown');
    await focusIn(settings);
    await settings.waitFor(`document.documentElement.dataset.theme === 'light'`);
    await settings.press('ArrowUp');
    await settings.waitFor(`document.documentElement.dataset.theme === 'auto'`);
    await tabTo(settings, '[role=switch]');
    await tabTo(settings, '#aside ~ ul button');
    await settings.press('Enter');
    await settings.waitFor(`document.activeElement.id === 'aside'`);
    expect(await status(settings)).toContain(t('broughtBack', '').trim());
    await tabTo(settings, 'button', t('deleteAll'));
    await settings.press('Enter');
    await settings.waitFor(`document.activeElement.closest('[role=alertdialog]')`);
    await focusIn(settings);
    await settings.press('Escape');
    await settings.waitFor(`!document.querySelector('[role=alertdialog]')`);
    await focusIn(settings);
  });
});

endurance.describe('a checklist', () => {
  it('is ticked, copied, emptied and taken back', async () => {
    const page = await tabOn(session, checklistHref('event', 'linkedin.com/events').slice(1), '.checklist-line');
    const t = await messagesOf(page);
    await tabTo(page, '.checklist-line input');
    await page.press(' ');
    await page.waitFor(`document.activeElement.checked`);
    await focusIn(page);
    expect(await status(page)).toContain(t('checklistDone', '1'));
    await tabTo(page, 'button', t('copyMarkdown'));
    await page.press('Enter');
    await page.waitFor(`document.querySelector('.copy-result')`);
    await tabTo(page, 'button', t('checklistReset'));
    await page.press('Enter');
    await page.waitFor(`!document.querySelector('.checklist-line :checked')`);
    await focusIn(page);
    expect(await status(page)).toContain(t('checklistWasReset'));
    await page.press('Enter');
    await page.waitFor(`document.querySelector('.checklist-line :checked')`);
    await focusIn(page);
  });
});
