import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { approvalData } from '../../core/approval/approval-file';
import { openDesk, settled } from '../../tools/browser/chromium/desk-page';
import { answerWithFixture } from '../../tools/browser/chromium/fixture-pages';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { ADLER, ADLER_PACK, BIBER, BIBER_PACK, HOUSE_PAGES, housePack } from '../../tools/browser/chromium/house-packs';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { givePolicy } from '../../tools/browser/chromium/policy';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { openSurface } from '../../tools/browser/chromium/surface';
import { choosePack, packSection, takePacks } from '../../tools/browser/chromium/take-packs';
import type { Target } from '../../tools/browser/chromium/target';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { whenStored } from '../../tools/browser/chromium/when-stored';
import { FILE } from '../core/approval/support';
import { endurance } from '../support/endurance';

const session = sharedSession({ answer: answerWithFixture(() => 'linkedin-composers') });
freshEachTime(session);
let t: Awaited<ReturnType<typeof messagesIn>>;

/** With several houses the first choice at the desk is for whom the draft is. */
const HOUSE_CHOICE = '.desk-choice:first-child select';
const TEXT = 'Jeder Kunde bekommt am Freitag einen Kaffee.';
/** Waits until the browser has stored a draft for a house. */
const whenKept = (desk: Page, house: string) =>
  desk.waitForFunction(
    (wanted) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('leitfaden');
        opening.onsuccess = () => {
          const all = opening.result.transaction('records').objectStore('records').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.some(({ kind, data }) => kind === 'draft' && data.house === wanted));
          };
        };
      }),
    house,
  );

const BIBER_IN_FILE = { id: BIBER.id, name: BIBER.name };

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** What the address bar suggests behind `lf`; the browser's own list cannot be read, so its question is asked. */
async function inAddressBar(text: string): Promise<readonly Suggestion[]> {
  const [worker] = session.context.serviceWorkers();
  if (!worker) throw new Error('The background does not run');
  return worker.evaluate<Suggestion[]>(
    `new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(text)}, resolve))`,
  );
}

const isOwnHit = ({ content }: Suggestion) => content.startsWith('§eigen-');

interface Said {
  readonly house: string;
  readonly tips: string;
  readonly check: string;
}

/** Clicks on a page with a text in its open editor, reads the popup, and lets it check the text. */
async function clickOn(url: string): Promise<Said> {
  const page = await session.context.newPage();
  await page.goto(`${url}#quill`);
  await page.evaluate((text) => {
    const line = Object.assign(document.createElement('p'), { textContent: text });
    document.querySelector('.ql-editor')?.replaceChildren(line);
  }, TEXT);
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.advice[data-settled=true]')`);
  const house = await read(popup, '.house-line');
  const tips = await read(popup, '.tip-list');
  await popup.waitFor(`document.querySelector('.check-offer .button-filled')`);
  await popup.click('.check-offer .button-filled');
  await popup.waitFor(`document.querySelector('.check[aria-busy=false] .check-headline')`);
  const check = await read(popup, '.check');
  await page.close();
  return { house, tips, check };
}

const read = (popup: Target, selector: string) =>
  popup.evaluate<string>(`document.querySelector('${selector}')?.innerText.trim() ?? ''`);

/** All that a house says of itself, and nothing of the other. */
function isOf({ house, tips, check }: Said, mine: typeof ADLER | typeof BIBER): void {
  const other = mine === ADLER ? BIBER : ADLER;
  expect(house).toBe(`${t('houseHere')} ${mine.name}`);
  expect(tips).toContain(mine.name);
  expect(check).toContain(mine.prefer);
  for (const words of [tips, check]) {
    expect(words).not.toContain(other.name);
    expect(words).not.toContain(other.prefer);
  }
}

describe('two houses whose pages overlap', () => {
  let settings: Page;
  beforeEach(async () => {
    settings = await takePacks(session, ADLER_PACK, BIBER_PACK);
    t = await messagesIn(settings);
  });

  it('each speaks on its own page, in tips and in the check, and never on the other’s or on nobody’s', async () => {
    isOf(await clickOn(HOUSE_PAGES.adler), ADLER);
    isOf(await clickOn(HOUSE_PAGES.biber), BIBER);
    const nobody = await clickOn(HOUSE_PAGES.nobody);
    expect(nobody.house).toBe(t('houseNone'));
    for (const { name, prefer } of [ADLER, BIBER])
      for (const words of [nobody.tips, nobody.check]) {
        expect(words).not.toContain(name);
        expect(words).not.toContain(prefer);
      }
  });

  endurance.it('where both name a page by the same pattern none speaks, and popup and settings say which', async () => {
    await packSection(settings).locator('.house-pages summary').nth(1).click();
    await packSection(settings)
      .getByLabel(t('housePagesLabel', BIBER.name))
      .fill('https://www.linkedin.com/company/Adler/?x=1');
    await packSection(settings)
      .getByRole('button', { name: t('housePagesSave') })
      .click();
    await expect
      .poll(() => packSection(settings).locator('.house-tied').allInnerTexts())
      .toEqual([t('houseTiedPages', BIBER.name), t('houseTiedPages', ADLER.name)]);
    const { house, tips, check } = await clickOn(HOUSE_PAGES.adler);
    expect(house).toBe(t('houseTied', `${ADLER.name}, ${BIBER.name}`));
    expect(tips + check).not.toMatch(/Adler Bau|Biber Holz|Bauherr|Waldgast/);
  });

  endurance.it('a draft is for the house that is chosen at the desk, and keeps it', async () => {
    const desk = await openDesk(session);
    const house = () => desk.locator(HOUSE_CHOICE);
    await desk.fill('.editor-field', TEXT);
    const findings = async () => {
      await settled(desk);
      return desk.locator('.finding', { hasText: 'Stil des Hauses' }).locator('.finding-reason').allInnerTexts();
    };
    for (const mine of [ADLER, BIBER]) {
      await house().selectOption(mine.id);
      await expect.poll(async () => (await findings()).join()).toContain(`„${mine.prefer}“`);
      expect((await findings()).join()).not.toContain(mine === ADLER ? BIBER.prefer : ADLER.prefer);
    }
    await house().selectOption('');
    await expect.poll(findings).toEqual([]);
    await house().selectOption(BIBER.id);
    await expect.poll(async () => (await findings()).join()).toContain(BIBER.prefer);
    await whenKept(desk, BIBER.id);
    await desk.reload();
    await expect.poll(() => house().inputValue()).toBe(BIBER.id);
    await expect.poll(async () => (await findings()).join()).toContain(BIBER.prefer);
  });

  endurance.it('the address bar finds what the house of the page in front has, and nothing of the other', async () => {
    for (const mine of [ADLER, BIBER]) {
      const page = await session.context.newPage();
      await page.goto(mine === ADLER ? HOUSE_PAGES.adler : HOUSE_PAGES.biber);
      expect((await inAddressBar('So schreibt')).filter(isOwnHit)).toEqual([]);
      const popup = await toolbarClick(session, page);
      await popup.waitFor(`document.querySelector('.advice[data-settled=true]')`);
      await popup.evaluate('window.close()').catch(() => {});
      // Each letter asks anew: while a popup closes, no window is in front for a moment.
      const own = async () => (await inAddressBar('So schreibt')).filter(isOwnHit);
      await expect
        .poll(async () => (await own()).map(({ description }) => description))
        .toEqual([`${mine.name}  Beiträge`]);
      await page.close();
    }
  });

  endurance.it('each offers its checklist on its page; what is ticked there counts for that page', async () => {
    for (const mine of [ADLER, BIBER]) {
      const other = mine === ADLER ? BIBER : ADLER;
      const page = await session.context.newPage();
      await page.goto(mine === ADLER ? HOUSE_PAGES.adler : HOUSE_PAGES.biber);
      const links = async () => {
        const popup = await toolbarClick(session, page);
        await popup.waitFor(`document.querySelector('.handbook-checklist a')`);
        const found = await popup.evaluate<[string, string][]>(
          `[...document.querySelectorAll('.handbook-checklist a')].map((link) => [link.innerText, link.getAttribute('href')])`,
        );
        await popup.evaluate('window.close()').catch(() => {});
        return found;
      };
      const [[said = '', href = ''] = [], ...others] = await links();
      expect(others).toEqual([]);
      expect(said).toBe(t('checklistLink', `Freigabe bei ${mine.name}`));
      const list = await openSurface(session, href.slice(1));
      await list.getByText(t('checklistOwn', mine.name)).waitFor();
      expect(await list.locator('main').innerText()).not.toContain(other.name);
      await list.getByRole('checkbox', { name: 'Bild' }).check();
      await list.locator('.checklist-progress', { hasText: t('checklistDone', '1') }).waitFor();
      await whenStored(list, 'checklist.ticks', mine === ADLER ? 'adler' : 'biber');
      await list.reload();
      await expect.poll(() => list.getByRole('checkbox', { name: 'Bild' }).isChecked()).toBe(true);
      await list.getByRole('checkbox', { name: 'Preis' }).check();
      await list.locator('.checklist-record summary').click();
      await list.getByRole('button', { name: t('recordCopy') }).waitFor();
      expect((await links())[0]?.[0]).toBe(`${said} · ${t('lengthOf', '2')} 2`);
      await list.close();
      await page.close();
    }
    const all = await openSurface(session, 'checklist.html');
    const own = all.locator('section[aria-labelledby=handbook-checklists] li');
    await expect.poll(() => own.count()).toBe(2);
    for (const { name } of [ADLER, BIBER])
      expect(await own.filter({ hasText: `Freigabe bei ${name}` }).count()).toBe(1);
    await all.goto(`chrome-extension://${session.extensionId}/checklist.html#eigen-checkliste-gibt-es-nicht`);
    await all.getByText(t('checklistUnknown')).waitFor();
  });

  endurance.it('a newer pack says that it is newer, and word by word what it changes', async () => {
    await choosePack(
      settings,
      housePack({ ...BIBER, pages: ['linkedin.com/company/*'], prefer: 'Besuch', edition: 2 }),
    );
    const review = packSection(settings).locator('.handbook-review');
    expect(await review.locator('.pack-standing').innerText()).toBe(t('packNewer'));
    expect(await review.locator('.handbook-changes').innerText()).toContain(t('packWordChanged', 'Kunde → Besuch'));
    await review.getByRole('button', { name: t('cancel') }).click();
    await choosePack(settings, BIBER_PACK);
    expect(await review.locator('.pack-standing').innerText()).toBe(t('packSame'));
  });
});

endurance.it('with one pack nobody is asked for a house, and it speaks on every page, as it did', async () => {
  const settings = await takePacks(session, ADLER_PACK);
  t = await messagesIn(settings);
  expect(await packSection(settings).locator('.house-tied').count()).toBe(0);
  const { house, check } = await clickOn(HOUSE_PAGES.nobody);
  expect(house).toBe('');
  expect(check).toContain(ADLER.prefer);
  const desk = await openDesk(session);
  expect(await desk.locator('.desk-choice', { hasText: t('contextHouse') }).count()).toBe(0);
});

endurance.it(
  'with one pack a file of another house is checked without its words, under that house’s name, until somebody chooses the pack',
  async () => {
    await takePacks(session, ADLER_PACK);
    const desk = await openDesk(session);
    t = await messagesIn(desk);
    const file = { ...FILE, text: TEXT, sent: { ...FILE.sent, text: TEXT }, comments: [], house: BIBER_IN_FILE };
    await desk.locator('.approval input[type=file]').setInputFiles({
      ...{ name: 'freigabe.html', mimeType: 'text/html' },
      buffer: Buffer.from(`<script type="application/json" id="leitfaden-approval">${approvalData(file)}</script>`),
    });
    const opened = desk.locator('.approval-opened');
    await opened.getByText(t('approvalNotOurs', ADLER.name)).waitFor();
    expect(await opened.innerText()).toContain(BIBER.name);
    await desk.getByRole('button', { name: t('approvalTake') }).click();
    await expect.poll(() => desk.inputValue('.editor-field')).toBe(TEXT);
    await settled(desk);
    const chosen = () => desk.locator(`${HOUSE_CHOICE} option:checked`).innerText();
    expect(await chosen()).toBe(t('houseElsewhere', BIBER.name));
    const findings = () => desk.locator('.finding', { hasText: 'Stil des Hauses' });
    expect(await findings().count()).toBe(0);
    await desk.locator(HOUSE_CHOICE).selectOption(ADLER.id);
    await findings().getByText(ADLER.prefer).first().waitFor();
    await desk.locator(HOUSE_CHOICE).selectOption(BIBER.id);
    await expect.poll(() => findings().count()).toBe(0);
    expect(await chosen()).toBe(t('houseElsewhere', BIBER.name));
  },
);

endurance.it(
  'an administrator gives several houses; none of them can be removed, and none is mixed with another',
  async () => {
    const page = await session.context.newPage();
    await givePolicy(page, { teamPacks: [JSON.parse(ADLER_PACK), JSON.parse(BIBER_PACK)], houses: 'fixed' });
    await page.goto(`chrome-extension://${session.extensionId}/settings.html`);
    t = await messagesIn(page);
    await expect.poll(() => packSection(page).locator('.house-pages').count()).toBe(2);
    expect(
      await packSection(page)
        .getByRole('button', { name: t('removeLabel', ADLER.name), exact: true })
        .count(),
    ).toBe(0);
    await packSection(page).locator('.house-pages summary').first().click();
    await packSection(page)
      .locator('.house-pages', { hasText: t('managedBy') })
      .first()
      .waitFor();
    await packSection(page)
      .locator('input[type=file]')
      .setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from(housePack({ ...ADLER, id: 'dritte', pages: [] })),
      });
    await packSection(page).getByText(t('housesFixed')).waitFor();
  },
);
