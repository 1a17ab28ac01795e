import { describe, it } from 'vitest';
import { click, fill, store, storeAsIs } from '../../tools/browser/chromium/drive';
import { drop, HANDBOOK_FILES, TEAM_PACK, UNBREAKABLE } from '../../tools/browser/chromium/handbook-files';
import { focusIn } from '../../tools/browser/chromium/keyboard';
import { markSection } from '../../tools/browser/chromium/mark-section';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import type { Target } from '../../tools/browser/chromium/target';
import { tabOn } from '../../tools/browser/chromium/views';

const session = sharedSession();

interface List {
  readonly path: string;
  /** Is there when the page is ready. */
  readonly ready: string;
  /** The buttons that take their rows away. */
  readonly button: string;
  readonly rows: number;
  readonly fill: (page: Target) => Promise<unknown>;
}

const settings = { path: 'settings.html', ready: '.network-rows li' };

/** The import has come to its end, and with it the keyboard. */
const IMPORTED = `document.querySelector('.handbook-after') && document.activeElement.matches('.handbook-import')`;

const LISTS: Readonly<Record<string, List>> = {
  'what was put aside': {
    ...settings,
    button: '#aside ~ ul .button',
    rows: 3,
    fill: (page) =>
      store(page, {
        'tips.dismissals': ['10.3', '10.4', '6.2'].map((section) => ({ scope: { type: 'section', section } })),
      }),
  },
  corrections: {
    ...settings,
    button: '#corrections ~ ul .button',
    rows: 3,
    fill: (page) =>
      store(page, {
        'situation.corrections': ['a', 'b', 'c'].map((folder) => ({
          network: 'linkedin',
          urlPattern: `linkedin.com/${folder}/*`,
          kind: 'job-posting',
        })),
      }),
  },
  'quarantine entries': {
    ...settings,
    button: '.quarantine .data-actions .button:last-child',
    rows: 3,
    fill: async (page) => {
      const data = Object.fromEntries([7, 8, 9].map((scope) => [scope, { value: { scope }, changed: scope }]));
      await storeAsIs(page, { 'tips.dismissals': { v: 1, data, changed: 9 } });
      await page.send('Page.reload');
    },
  },
  'own chapters': {
    ...settings,
    button: '.handbook-rows .button',
    rows: 3,
    fill: async (page) => {
      await drop(page, [...HANDBOOK_FILES, UNBREAKABLE]);
      await page.waitFor(IMPORTED);
    },
  },
  'team packs': {
    ...settings,
    button: '.handbook-rows ~ .rows .button',
    rows: 1,
    fill: async (page) => {
      await drop(page, [['seeblick.json', TEAM_PACK]]);
      await page.waitFor(`document.querySelector('.handbook-review .button-main')`);
      await click(page, '.handbook-review .button-main');
      await page.waitFor(IMPORTED);
    },
  },
  'own marks': {
    path: 'reader.html#10.3',
    ready: '.section .tip',
    button: '.my-annotation-remove',
    rows: 3,
    fill: async (page) => {
      await markSection(page);
      await page.evaluate(`location.hash = '#meine'`);
    },
  },
  drafts: {
    path: 'desk.html',
    ready: '.editor-field',
    button: '.draft-actions .link:last-child',
    rows: 3,
    fill: async (page) => {
      await click(page, '.desk-drafts summary');
      for (const text of ['Eins', 'Zwei', 'Drei']) {
        await click(page, '.desk-head-actions .button:last-child');
        await fill(page, '.editor-field', text);
        await page.waitFor(`document.querySelector('.desk-drafts').innerText.includes('${text}')`);
      }
    },
  },
  'words that are let pass': {
    path: 'desk.html',
    ready: '.editor-field',
    button: '.ignored-words .link',
    rows: 3,
    fill: async (page) => {
      await store(page, {
        'desk.options': { ignoredRules: [], ignoredWords: ['User', 'Team', 'Tool'], thresholds: {} },
      });
      await page.waitFor(`document.querySelector('.rule-rows li') && document.querySelector('.ignored-words')`);
      await click(page, '.desk-part:has(.ignored-words) summary');
    },
  },
};

describe('a row that goes does not take the keyboard with it', () => {
  it.each(Object.entries(LISTS))('%s', async (_, list) => {
    const page = await tabOn(session, list.path, list.ready);
    await list.fill(page);
    const count = (rows: number) =>
      page.waitFor(`document.querySelectorAll(${JSON.stringify(list.button)}).length === ${rows}`);
    await count(list.rows);
    // From the middle, so that there is a next one and one before.
    for (let left = list.rows; left > 0; left--) {
      await page.evaluate(
        `document.querySelectorAll(${JSON.stringify(list.button)})[${Math.floor((left - 1) / 2)}].focus()`,
      );
      await page.press('Enter');
      await count(left - 1);
      await focusIn(page);
    }
    await page.send('Page.close');
  });
});
