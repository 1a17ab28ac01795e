import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PAGES } from './support/demo-pages';
import { launch, ROOT, type Session } from './support/launch';
import type { Target } from './support/target';
import { toolbarClick } from './support/toolbar-click';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Evaluated, not added as a script tag: the extension's own CSP would rightly stop that.
const RUN_AXE = `(async () => { ${AXE}; const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | ')); })()`;
const SCREENSHOTS = join(ROOT, '.screenshots');

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let session: Session;

  beforeAll(async () => {
    session = await launch({ colorScheme });
    mkdirSync(SCREENSHOTS, { recursive: true });
  });

  afterAll(async () => {
    expect(session.strayRequests).toEqual([]);
    await session.close();
  });

  async function popupOn(url: string): Promise<Target> {
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await page.goto(url);
    const popup = await toolbarClick(session, page);
    await popup.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: colorScheme }],
    });
    await popup.waitFor(`document.querySelector('.tip-card, .empty')`);
    return popup;
  }

  it.each([
    ['tips', DEMO_PAGES.linkedinJobPosting.url, 'true'],
    ['empty', DEMO_PAGES.newspaper.url, `document.querySelector('.chapter-list')`],
    ['silent', DEMO_PAGES.linkedinLogin.url, `document.querySelector('.chapter-list')`],
  ])('the popup has no axe violation: %s', async (name, url, ready) => {
    const popup = await popupOn(url);
    await popup.waitFor(ready);
    expect(await popup.evaluate(RUN_AXE)).toEqual([]);
    expect(await popup.evaluate(`matchMedia('(prefers-color-scheme: ${colorScheme})').matches`)).toBe(true);
    await popup.screenshot(join(SCREENSHOTS, `popup-${name}-${colorScheme}.png`));
  });

  it('the popup has no axe violation: an unfolded tip', async () => {
    const popup = await popupOn(DEMO_PAGES.linkedinJobPosting.url);
    await popup.click('.tip-card:nth-child(2) button');
    await popup.waitFor(
      `document.querySelector('.tip-panel:not([hidden]) .tip-details') && document.getAnimations().length === 0`,
    );
    expect(await popup.evaluate(RUN_AXE)).toEqual([]);
    await popup.screenshot(join(SCREENSHOTS, `popup-unfolded-${colorScheme}.png`));
  });

  it.each([
    ['results', 'Gehalt'],
    ['nothing found', 'Quastenflosser'],
  ])('the popup has no axe violation while searching: %s', async (name, query) => {
    const popup = await popupOn(DEMO_PAGES.newspaper.url);
    await popup.evaluate(`document.querySelector('[role=combobox]').focus()`);
    await popup.type(query);
    await popup.waitFor(`document.querySelector('#search-results a, .search-none')`);
    if (name === 'results') await popup.press('ArrowDown');
    expect(await popup.evaluate(RUN_AXE)).toEqual([]);
    await popup.screenshot(join(SCREENSHOTS, `popup-search-${name.replace(' ', '-')}-${colorScheme}.png`));
    await popup.press('Escape');
  });

  it.each([
    ['a section', '#13.6', 1280],
    ['a section on a narrow screen', '#13.6', 320],
    ['the start', '', 1280],
    ['an unknown place', '#99.9', 1280],
  ])('the reader has no axe violation: %s', async (name, hash, width) => {
    const reader = await session.context.newPage();
    await reader.emulateMedia({ colorScheme });
    await reader.setViewportSize({ width, height: 900 });
    await reader.goto(`chrome-extension://${session.extensionId}/reader.html${hash}`);
    await reader
      .locator(hash === '#13.6' ? '.section' : '.start-chapters a')
      .first()
      .waitFor();
    expect(await reader.evaluate(RUN_AXE)).toEqual([]);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await reader.screenshot({ path: join(SCREENSHOTS, `reader-${name.replaceAll(' ', '-')}-${colorScheme}.png`) });
    await reader.close();
  });
});

it('a chapter prints without controls and with the addresses of its sources', async () => {
  const session = await launch();
  const reader = await session.context.newPage();
  await reader.goto(`chrome-extension://${session.extensionId}/reader.html#13.6`);
  await reader.locator('.section').first().waitFor();
  await reader.emulateMedia({ media: 'print' });
  expect(await reader.locator('.reader-head').isVisible()).toBe(false);
  expect(await reader.locator('.reader-contents').isVisible()).toBe(false);
  expect(await reader.locator('.source-note').first().isVisible()).toBe(true);
  expect(
    await reader
      .locator('.source-url a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content),
  ).toContain('http');
  await session.close();
});
