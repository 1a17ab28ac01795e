import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tools/browser/chromium/accessible';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { click, clickText, store, whenStored } from '../../tools/browser/chromium/drive';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { messagesOf } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { openSurface } from '../../tools/browser/chromium/surface';
import type { Target } from '../../tools/browser/chromium/target';
import { answerUnknownPage, UNKNOWN_PAGE } from '../../tools/browser/chromium/unknown-page';
import { panelOn, popupOn, tabOn } from '../../tools/browser/chromium/views';
import { endurance } from '../support/endurance';

const JOB = DEMO_PAGES.linkedinJobPosting.url;
const session = sharedSession({ answer: answerUnknownPage });
freshEachTime(session);

beforeAll(async () => {
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

/** The cards of a view once their order is final. */
async function sections(view: Target): Promise<string[]> {
  await view.waitFor(`document.querySelector('.advice[data-settled=true]')`);
  return view.evaluate(`[...document.querySelectorAll('.tip-card')].map(({ dataset }) => dataset.section)`);
}

async function unfolded(url = JOB): Promise<Target> {
  const popup = await popupOn(session, url);
  await click(popup, '.tip-card h3 button');
  await popup.waitFor(`document.querySelector('.tip-actions')`);
  return popup;
}

const close = (popup: Target) => popup.evaluate('window.close()').catch(() => {});

describe('an unfolded card', () => {
  it('shows action, example before and after, reason, exception, grade, date and source, in this order', async () => {
    const popup = await unfolded();
    const t = await messagesOf(popup);
    const order = await popup.evaluate<string[]>(
      `[...document.querySelectorAll('.tip-panel:not([hidden]) :is(.tip-details:first-of-type > *, .tip-why, .tip-open, .tip-actions)')].map(({ className }) => className.split(' ')[0])`,
    );
    expect(order.slice(0, 5)).toEqual(['tip-action', 'tip-example', 'tip-reason', 'tip-exception', 'one-line']);
    // The passage, the other tips and the document to copy that belongs to it.
    expect(order.slice(-3)).toEqual(['tip-why', 'tip-open', 'tip-actions']);
    const text = await popup.evaluate<string>(
      `document.querySelector('.tip-panel:not([hidden]) .tip-details').innerText`,
    );
    expect(text).toMatch(/\n+Warum\? Weil /);
    expect(text).toContain('Gilt nicht, wenn ');
    expect(text).toContain(t('asOf', '11/2026'));
    const [before, after] = await popup.evaluate<{ x: number; y: number; bottom: number }[]>(
      `[...document.querySelectorAll('.tip-example > div')].slice(0, 2).map((e) => { const { x, y, bottom } = e.getBoundingClientRect(); return { x, y, bottom }; })`,
    );
    expect(after?.x).toBe(before?.x);
    expect(after?.y).toBeGreaterThanOrEqual(before?.bottom ?? Number.NaN);
    await click(popup, '.tip-open button');
    await popup.waitFor(`document.querySelectorAll('.tip-one-more').length > 0`);
    expect(await popup.evaluate(`document.querySelector('.tip-sources li').innerText`)).toMatch(/\d{4}$/);
    // Nothing sticks out of the card, whatever the length of its words; the line of the source is cut at its own end.
    expect(
      await popup.evaluate(
        `[...document.querySelectorAll('.tip-card *')].filter((e) => e.checkVisibility() && !e.parentElement.closest('.tip-footer') && e.getBoundingClientRect().right > document.querySelector('.tip-list').getBoundingClientRect().right + 1).map((e) => e.outerHTML.slice(0, 80))`,
      ),
    ).toEqual([]);
  });

  endurance.it('is copied as text that stands on its own', async () => {
    const popup = await unfolded();
    await popup.evaluate(
      `navigator.clipboard.writeText = (text) => { globalThis.copied = text; return Promise.resolve(); }`,
    );
    await clickText(popup, '.tip-actions button', (await messagesOf(popup))('copyTip'));
    const text = await popup.waitFor<string>('globalThis.copied');
    expect(text).toMatch(/^10\.\d .+\n\n.+: .+ \(weil .+\)\n/);
    expect(text).toContain('Vorher: ');
    expect(text).toContain('Gilt nicht, wenn ');
  });
});

endurance.it.each([
  ['the popup', popupOn],
  ['the panel', panelOn],
])(
  'the country is changed in an open card of %s, which stays open with the keyboard in it, and every surface holds to it',
  async (_, viewOn) => {
    const popup = await viewOn(session, JOB);
    await sections(popup);
    await popup.evaluate(`document.querySelector('[data-section="10.3"] h3 button').click()`);
    const open = (part: string) => `document.querySelector('[data-section="10.3"] .tip-panel:not([hidden]) ${part}')`;
    await popup.waitFor(open('.country-brief select'));
    const before = await sections(popup);
    await popup.evaluate(`(() => {
    const choice = ${open('.country-brief select')};
    choice.focus();
    choice.value = 'AT';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
    // The duty that Austria alone knows, in title and text.
    await popup.waitFor(`${open('.tip-details')}?.innerText.includes('Kollektivvertrag')`);
    await whenStored(popup, 'preferences', '"AT"');
    expect(await popup.evaluate(`document.activeElement === ${open('.country-brief select')}`)).toBe(true);
    expect((await sections(popup)).indexOf('10.3')).toBe(before.indexOf('10.3'));
    await expectAccessible(popup, 'all');

    const reader = await openSurface(session, 'reader.html#10.3');
    const country = reader.locator('.section-law select').first();
    await expect.poll(() => country.inputValue()).toBe('AT');
    await reader.close();
  },
);

describe('put aside', () => {
  // Tip and network are put aside by the same hand; what each of them covers is asked without a browser.
  it('a topic: gone at once, also when the popup opens again; back from the settings', async () => {
    const popup = await unfolded();
    const t = await messagesOf(popup);
    const before = await sections(popup);
    await clickText(popup, '.tip-actions button', t('hide'));
    await popup.waitFor(`document.querySelector('.tip-hide')`);
    await clickText(popup, '.tip-hide button', t('hideChapter', '10'));
    await popup.waitFor(`document.querySelector('.undo-line')`);
    const ofTopic = (section: string) => section.startsWith('10.');
    expect((await sections(popup)).filter(ofTopic)).toEqual([]);
    await whenStored(popup, 'tips.dismissals', '"type":"chapter"');
    await close(popup);

    const settings = await tabOn(session, 'settings.html', '#aside ~ ul li');
    const again = await popupOn(session, JOB);
    expect((await sections(again)).filter(ofTopic)).toEqual([]);
    await close(again);
    expect(await settings.evaluate(`document.querySelectorAll('#aside ~ ul li').length`)).toBe(1);
    await click(settings, '#aside ~ ul button');
    await settings.waitFor(`!document.querySelector('#aside ~ ul li')`);
    expect(await sections(await popupOn(session, JOB))).toEqual(before);
  });

  endurance.it('holds on a page that is not known as well', async () => {
    const popup = await unfolded(UNKNOWN_PAGE);
    const t = await messagesOf(popup);
    const [hidden] = await sections(popup);
    await clickText(popup, '.tip-actions button', t('later'));
    await popup.waitFor(`document.querySelector('.undo-line')`);
    expect(await sections(popup)).not.toContain(hidden);
  });

  endurance.it(
    'the undo outlives the popup within its ten seconds, and does not take the keyboard from the search field',
    async () => {
      const popup = await unfolded();
      const t = await messagesOf(popup);
      const before = await sections(popup);
      await clickText(popup, '.tip-actions button', t('later'));
      await popup.waitFor(`document.querySelector('.undo-line')`);
      await whenStored(popup, 'tips.dismissals', '"at":');
      const at = await popup.evaluate<number>(
        `chrome.storage.local.get('tips.dismissals').then((kept) => Number(/"at":(\\d+)/.exec(JSON.stringify(kept))[1]))`,
      );
      await close(popup);
      const again = await popupOn(session, JOB);
      // However long a busy machine has taken: for this popup it is a second later.
      await again.send('Page.addScriptToEvaluateOnNewDocument', { source: `Date.now = () => ${at + 1000};` });
      await again.send('Page.reload');
      await again.waitFor(`Date.now() === ${at + 1000} && document.querySelector('.undo-line')`);
      await again.waitFor(`document.querySelector('.advice[data-settled=true]')`);
      expect(await again.evaluate(`document.activeElement.matches('[role=combobox]')`)).toBe(true);
      await click(again, '.undo-line button');
      await again.waitFor(`!document.querySelector('.undo-line')`);
      expect(await sections(again)).toEqual(before);
      await whenStored(again, 'tips.dismissals', '"deleted":true');
      await close(again);
      expect(await sections(await popupOn(session, JOB))).toEqual(before);
    },
  );

  endurance.it('after ten seconds only the settings bring it back', async () => {
    const settings = await tabOn(session, 'settings.html', '.rows li');
    await store(settings, {
      'tips.dismissals': [{ scope: { type: 'network', network: 'linkedin' }, at: Date.now() - 10_001 }],
    });
    const popup = await popupOn(session, JOB);
    await popup.waitFor(`document.querySelector('.empty')`);
    expect(await popup.evaluate(`document.querySelector('.undo-line')`)).toBeNull();
  });
});

endurance.it('a tip that is marked as read stays so when the popup opens again', async () => {
  const popup = await unfolded();
  const t = await messagesOf(popup);
  await clickText(popup, '.tip-actions button', t('markRead'));
  await popup.waitFor(`document.querySelector('.tip-read')`);
  await whenStored(popup, 'tips.read', '"10.');
  await close(popup);
  const again = await popupOn(session, JOB);
  await again.waitFor(
    `document.querySelector('.tip-read .tip-notes')?.innerText.includes(${JSON.stringify(t('markedRead'))})`,
  );
});

endurance.it(
  'a card does not outlive its page: on another one no reason and no tip of the old one is left',
  async () => {
    const popup = await unfolded();
    const view = await tabOn(
      session,
      await popup.evaluate<string>(
        `Promise.all([
        chrome.tabs.query({ active: true, currentWindow: true }),
        chrome.storage.session.get('session.mark'),
      ]).then(([[tab], mark]) => 'sidepanel.html#tab=' + tab.id + '&session=' + mark['session.mark'])`,
      ),
      '.tip-card',
    );
    await click(view, '.tip-card h3 button');
    await view.waitFor(`document.querySelector('.tip-actions')`);
    const page = session.context.pages().findLast((one) => one.url() === JOB);
    await page?.evaluate(() => history.pushState({}, '', '/feed/'));
    const t = await messagesOf(view);
    await view.waitFor(
      `document.querySelector('.situation-name').innerText.includes(${JSON.stringify(t('kind_feed'))})`,
    );
    const reasons = await view.evaluate<string>(
      `[...document.querySelectorAll('.tip-why')].map((e) => e.innerText).join()`,
    );
    expect(reasons).not.toContain(t('because_job_posting', 'LinkedIn'));
  },
);

endurance.it('motion stops where the system asks for less of it', async () => {
  const popup = await unfolded();
  const motion = async (value: string) => {
    await popup.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
    return popup.evaluate(`getComputedStyle(document.querySelector('.tip-panel:not([hidden]) > *')).animationName`);
  };
  expect(await motion('no-preference')).toBe('unfold');
  expect(await motion('reduce')).toBe('none');
});
