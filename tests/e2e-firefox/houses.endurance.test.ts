import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADLER, ADLER_PACK, BIBER, BIBER_PACK, HOUSE_PAGES } from '../../tools/browser/chromium/house-packs';
import { EXTENSION, type FirefoxSession, launchFirefox } from '../../tools/browser/firefox/launch';
import type { Surface } from '../../tools/browser/firefox/surface';
import { toolbarClick } from '../../tools/browser/firefox/toolbar-click';

const COMPOSERS = readFileSync(join(import.meta.dirname, '../fixtures/pages/linkedin-composers.html'), 'utf8');
const TEXT = 'Jeder Kunde bekommt am Freitag einen Kaffee.';
const folder = mkdtempSync(join(tmpdir(), 'leitfaden-houses-'));
let session: FirefoxSession;
let page: Surface;

beforeAll(async () => {
  session = await launchFirefox({
    answer: (url) => (Object.values(HOUSE_PAGES).some((one) => url.startsWith(one)) ? COMPOSERS : undefined),
  });
  const settings = await session.openTab(`${EXTENSION}/settings.html`);
  for (const pack of [ADLER_PACK, BIBER_PACK]) await takePack(settings, pack);
  page = await session.openTab('about:blank');
});

afterAll(async () => {
  expect(session.strayRequests).toEqual([]);
  expect(session.traces).toEqual([]);
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Takes a pack as a person does. */
async function takePack(settings: Surface, pack: string): Promise<void> {
  const { id, name } = JSON.parse(pack);
  const file = join(folder, `${id}.json`);
  writeFileSync(file, pack);
  await settings.waitFor(`document.querySelector('section[aria-labelledby=handbook] input[type=file]')`);
  await settings.choose('section[aria-labelledby=handbook] input[type=file]', file);
  await settings.waitFor(`document.querySelector('.handbook-review .button-main')`);
  await settings.click('.handbook-review .button-main');
  const applied = JSON.stringify(session.t('handbookPackApplied', name));
  await settings.waitFor(`document.querySelector('.handbook-import [role=status]').innerText === ${applied}`);
}

/** What popup and check say beside a page with this text in its open editor. */
async function saidOn(url: string): Promise<{ readonly house: string; readonly said: string }> {
  await page.goto('about:blank');
  await page.goto(`${url}#quill`);
  await page.evaluate(`void (document.querySelector('[data-state=quill] [data-focus]').textContent = '${TEXT}')`);
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.advice[data-settled=true] .check-offer .button-filled')`);
  const [house = '', tips = ''] = await popup.evaluate<string[]>(
    `['.house-line', '.tip-list'].map((one) => document.querySelector(one)?.innerText.trim() ?? '')`,
  );
  await popup.click('.check-offer .button-filled');
  await popup.waitFor(`document.querySelector('.check[aria-busy=false] .check-headline')`);
  const check = await popup.evaluate<string>(`document.querySelector('.check').innerText`);
  return { house, said: `${tips}\n${check}` };
}

it('of two houses whose pages overlap each speaks on its own page, in tips and in the check, and none on nobody’s', async () => {
  const { t } = session;
  for (const [mine, other, url] of [
    [ADLER, BIBER, HOUSE_PAGES.adler],
    [BIBER, ADLER, HOUSE_PAGES.biber],
  ] as const) {
    const { house, said } = await saidOn(url);
    expect(house).toBe(`${t('houseHere')} ${mine.name}`);
    for (const words of [mine.name, mine.prefer]) expect(said).toContain(words);
    for (const words of [other.name, other.prefer]) expect(said).not.toContain(words);
  }
  const { house, said } = await saidOn(HOUSE_PAGES.nobody);
  expect(house).toBe(t('houseNone'));
  expect(said).not.toMatch(/Adler Bau|Biber Holz|Bauherr|Waldgast/);
});
