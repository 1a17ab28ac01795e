import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { openDesk } from '../../tools/browser/chromium/desk-page';
import { whenStored } from '../../tools/browser/chromium/drive';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { openSurface } from '../../tools/browser/chromium/surface';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { endurance } from '../support/endurance';

const FILES = ['leitlinie.md', 'stellen.md'].map((name) => join(import.meta.dirname, '../fixtures/handbook', name));

describe('own chapters', () => {
  const session = sharedSession();
  freshEachTime(session);
  let page: Page;
  let t: Awaited<ReturnType<typeof messagesIn>>;

  beforeEach(async () => {
    page = await openSurface(session, 'settings.html');
    t = await messagesIn(page);
  });

  const section = () => page.locator('section[aria-labelledby=handbook]');
  const choose = (files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
    section().locator('input[type=file]').setInputFiles(files);
  const said = () => section().locator('.handbook-import [role=status]').innerText();
  /** Both files are there. */
  const imported = async () => {
    await choose(FILES);
    await expect.poll(said).toBe(t('handbookImported', '5'));
  };
  const readerAt = async (hash: string) => {
    const reader = await session.context.newPage();
    await reader.goto(`chrome-extension://${session.extensionId}/reader.html${hash}`);
    return reader;
  };
  const firstTips = async () => {
    const tab = await session.context.newPage();
    await tab.goto(DEMO_PAGES.linkedinJobPosting.url);
    const popup = await toolbarClick(session, tab);
    await popup.waitFor(`document.querySelector('.tip-card')`);
    return { popup, tab };
  };

  it('a file with mistakes is not taken; every mistake has its line and what mends it', async () => {
    const broken = readFileSync(FILES[1] ?? '', 'utf8').replace('- Stufe: Pflicht', '- Stufe: Wichtig');
    await choose({ name: 'stellen.md', mimeType: 'text/markdown', buffer: Buffer.from(broken) });
    await section().getByText('Stufe „Wichtig“ ist unbekannt').waitFor();
    expect(await section().locator('.handbook-problems li').first().innerText()).toContain(
      `${t('handbookLine', String(broken.split('\n').findIndex((line) => line.includes('Wichtig')) + 1))}`,
    );
    expect(await section().locator('.handbook-mend').first().innerText()).toContain('Pflicht, Belegt oder Erfahrung');
    await section().getByText(t('handbookNone')).waitFor();
  });

  endurance.it('files are taken, told, and listed with what they are', async () => {
    await imported();
    const rows = section().locator('.handbook-rows li');
    expect(await rows.count()).toBe(2);
    expect(await rows.first().innerText()).toContain('Leitlinie der Pension Seeblick');
    expect(await rows.first().innerText()).toContain('leitlinie.md');
    // HTML and a script address stand there as text, and the settings say so.
    await section().locator('.handbook-reports summary').click();
    expect(await section().locator('.handbook-reports details').innerText()).toContain('HTML steht als Text da');
    await section()
      .getByRole('button', { name: t('handbookClose') })
      .press('Enter');
    await section().locator('.handbook-after').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className), 'the keyboard is not lost').toBe(
      'handbook-import',
    );
  });

  endurance.it('they are marked as the guide is, and stand in the list under their own title', async () => {
    await imported();
    const reader = await readerAt('#eigen-leitlinie-der-pension-seeblick-1');
    const tools = reader.locator('.section').first().locator('.annotation-tool');
    await tools.first().click();
    await tools.nth(2).press('Enter');
    await reader.keyboard.press('Enter');
    await reader.locator('.highlight').first().waitFor();
    await reader.locator('.handbook-contents .annotation-glyphs').waitFor();
    await reader.goto(reader.url().replace(/#.*/, '#meine'));
    await reader.locator('.my-annotation').first().waitFor();
    expect(await reader.locator('.my-list h2').innerText()).toContain('Leitlinie der Pension Seeblick');
    expect(await reader.locator('.my-annotation').count()).toBe(2);
    await reader.locator('.my-list-row a').first().click();
    await reader.waitForFunction(() => document.activeElement?.id === 'eigen-leitlinie-der-pension-seeblick-1');
    await reader.close();
  });

  endurance.it('the reader shows them under a heading of their own, with everything in them inert', async () => {
    await imported();
    const reader = await readerAt('#eigen-leitlinie-der-pension-seeblick-3');
    await reader.waitForFunction(() => document.activeElement?.id === 'eigen-leitlinie-der-pension-seeblick-3');
    expect(await reader.locator('.handbook-contents-name').innerText()).toBe(t('handbookHeading'));
    const text = await reader.locator('.chapter').innerText();
    expect(text).toContain('onerror=');
    expect(await reader.title()).toContain('Fragwürdiges');
    expect(await reader.title()).not.toContain('KANARIE');
    expect(await reader.locator('.chapter img, .chapter [onerror]').count()).toBe(0);
    const links = await reader
      .locator('.chapter .passage a')
      .evaluateAll((all) => all.map((link) => [(link as HTMLAnchorElement).href, link.getAttribute('rel')]));
    expect(links).toEqual([['https://www.kammer.example/fotos', 'noopener noreferrer']]);
    await reader.locator('.handbook-contents a', { hasText: 'Stellenanzeigen im Haus' }).click();
    await reader.waitForFunction(() => document.activeElement?.id === 'eigen-stellen');
    // A number that the chapter has itself means its own section, every other one the guide's.
    expect(
      await reader.locator('.chapter .passage a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    ).toEqual(['/reader.html#13.7', '/reader.html#eigen-stellen-2']);
    await reader.close();
  });

  it('they are found by the search field, the search page and the address bar', async () => {
    await imported();
    const reader = await readerAt('#?q=Weitwinkel');
    await reader.locator('.search-hits li').first().waitFor();
    expect(await reader.locator('.search-hits li').first().innerText()).toContain('Zimmerbilder');
    expect(await reader.locator('.search-hits .hit-source').first().innerText()).toBe('Leitlinie der Pension Seeblick');
    await reader.locator('.search-filters select').first().selectOption('eigen');
    await reader.waitForFunction(() => location.hash.includes('kapitel=eigen'));
    expect(await reader.locator('.search-hits li').count()).toBe(1);
    await reader.getByRole('combobox').first().fill('Probearbeiten');
    const hit = reader.getByRole('option').filter({ hasText: 'Stellenanzeigen im Haus' });
    await hit.waitFor();
    while ((await hit.getAttribute('aria-selected')) !== 'true') await reader.keyboard.press('ArrowDown');
    await reader.keyboard.press('Enter');
    await reader.waitForFunction(() => document.activeElement?.id === 'eigen-stellen-2');
    await reader.close();
    const worker = session.context.serviceWorkers()[0];
    const suggestions = await worker?.evaluate(
      () =>
        new Promise<{ content: string }[]>((resolve) =>
          (
            globalThis as unknown as {
              chrome: {
                omnibox: {
                  onInputChanged: { dispatch: (text: string, suggest: (list: { content: string }[]) => void) => void };
                };
              };
            }
          ).chrome.omnibox.onInputChanged.dispatch('Weitwinkel', resolve),
        ),
    );
    expect(suggestions?.[0]?.content).toBe('§eigen-leitlinie-der-pension-seeblick-2 Zimmerbilder');
  });

  endurance.it(
    'they are tips for their situations after a click on the toolbar, with their source and a reason',
    async () => {
      await imported();
      const { popup, tab } = await firstTips();
      const cards = await popup.evaluate<string[]>(
        `[...document.querySelectorAll('.tip-card')].map((card) => card.innerText)`,
      );
      expect(cards.length).toBe(4);
      const handbook = cards.filter((card) => card.includes(t('handbookSource', '|').split('|')[0] ?? ''));
      expect(handbook).toHaveLength(2);
      expect(handbook.join()).toContain(t('handbookSource', 'Stellenanzeigen im Haus'));
      // The guide still speaks first.
      expect(cards[0]).not.toContain(t('handbookSource', 'Stellenanzeigen im Haus'));
      await popup.click('.tip-card[data-section="eigen-stellen-1"] h3 button');
      await popup.waitFor(
        `document.querySelector('.tip-panel:not([hidden]) .tip-open a')?.getAttribute('href') === '/reader.html#eigen-stellen-1'`,
      );
      expect(await popup.evaluate(`document.querySelector('.tip-panel:not([hidden])').innerText`)).toContain(
        'Bewerbende nach dem Haus suchen',
      );
      await popup.evaluate('window.close()').catch(() => {});
      await tab.close();
    },
  );

  endurance.it('a house rule stands before the guide; put aside it is gone, and named in the settings', async () => {
    await imported();
    await page.bringToFront();
    await section()
      .getByRole('switch', { name: t('handbookHouseLabel', 'Stellenanzeigen im Haus') })
      .click();
    await expect.poll(() => section().locator('.handbook-rows [role=switch][aria-checked=true]').count()).toBe(1);
    const { popup, tab } = await firstTips();
    expect(await popup.evaluate(`document.querySelector('.tip-card').innerText`)).toContain(
      'Nennen Sie das Haus im Titel',
    );
    await popup.click('.tip-card button');
    await popup.waitFor(`document.querySelector('.tip-panel:not([hidden]) .tip-actions')`);
    await popup.click('.tip-actions [aria-expanded]');
    await popup.waitFor(`document.querySelector('.tip-hide')`);
    expect(await popup.evaluate(`document.querySelectorAll('.tip-hide button').length`)).toBe(2);
    await popup.click('.tip-hide button');
    await popup.waitFor(`!document.querySelector('.tip-list').innerText.includes('Nennen Sie das Haus im Titel')`);
    await whenStored(popup, 'tips.dismissals', 'eigen-');
    await popup.evaluate('window.close()').catch(() => {});
    await tab.close();
    await page.reload();
    await page.locator('section[aria-labelledby=aside]').getByText('Das Haus nennen').waitFor();
    await page.locator('section[aria-labelledby=aside] .rows button').click();
  });

  it('the word list speaks on the desk, with the chapter as authority and a fix', async () => {
    await imported();
    const desk = await openDesk(session);
    await desk
      .locator('.editor-field')
      .fill('Jeder Kunde bekommt ein billig klingendes Angebot. Kunden kommen wieder.');
    const findings = desk.locator('.finding', { hasText: 'Wortliste Ihres Hauses' });
    await expect.poll(() => findings.count()).toBe(3);
    await findings.first().locator('.finding-head').click();
    expect(await findings.first().locator('.finding-authority').innerText()).toContain(
      'Leitlinie der Pension Seeblick',
    );
    expect(await findings.first().locator('.finding-authority a').getAttribute('href')).toBe(
      '/reader.html#eigen-leitlinie-der-pension-seeblick',
    );
    await findings.first().locator('.finding-fix .button').click();
    await expect.poll(() => desk.locator('.editor-field').inputValue()).toContain('Jeder Gast bekommt');
    await expect.poll(() => findings.count()).toBe(2);
    await desk.close();
  });

  endurance.it('an import is taken back in one step', async () => {
    await imported();
    await choose({ name: 'neu.md', mimeType: 'text/markdown', buffer: Buffer.from('# Neu\n\n## Eins\n\nText.\n') });
    await expect.poll(said).toBe(t('handbookImportedOne'));
    await section()
      .getByRole('button', { name: t('undo') })
      .click();
    await expect.poll(said).toBe(t('handbookUndone'));
    expect(await section().locator('.handbook-rows li').count()).toBe(2);
  });

  endurance.it(
    'removed it is gone from the reader, the search, the tips and the desk at once; undo brings it back',
    async () => {
      await imported();
      await section()
        .getByRole('button', { name: t('removeLabel', 'Leitlinie der Pension Seeblick') })
        .click();
      await section().getByText(t('handbookRemoved', 'Leitlinie der Pension Seeblick')).waitFor();
      const reader = await readerAt('#eigen-leitlinie-der-pension-seeblick-1');
      await reader.locator('.notice[role=alert]').waitFor();
      await reader.getByRole('combobox').first().fill('Weitwinkel');
      await reader.locator('.search-none').waitFor();
      await reader.close();
      await page.bringToFront();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t('undo'));
      await page.keyboard.press('Enter');
      await expect.poll(() => section().locator('.handbook-rows li').count()).toBe(2);
      const again = await readerAt('#eigen-leitlinie-der-pension-seeblick-1');
      await again.waitForFunction(() => document.activeElement?.id === 'eigen-leitlinie-der-pension-seeblick-1');
      await again.close();
    },
  );
});
