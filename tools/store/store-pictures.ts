import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { DEMO_PAGES } from '../browser/chromium/demo-pages';
import { launch, type Session } from '../browser/chromium/launch';
import type { Target } from '../browser/chromium/target';
import { toolbarClick } from '../browser/chromium/toolbar-click';
import { ROOT } from '../root';
import { type Framed, framed, PAGE_SIZE, tile } from './store-frame';

// `npm run store:pictures`: screenshots (1280 × 800) and promotional tile (440 × 280) for the stores, in both
// languages, from the built extension in a real Chromium. The words on them stand in store/listing.*.yaml. The fonts
// are those that stand for Windows, on every machine.

const OUTPUT = join(ROOT, '.output/store');
const icon = readFileSync(join(ROOT, 'public/icon/96.png'));

type Scene = (session: Session) => Promise<Pick<Framed, 'address' | 'page' | 'popup'>>;

const scenes: Readonly<Record<string, Scene>> = {
  tips: async (session) => {
    const { page, popup } = await clicked(session);
    await popup.waitFor(`document.querySelector('.advice[data-settled=true] .tip-card')`);
    return { address: DEMO_PAGES.linkedinJobPosting.url, ...(await bothOf(page, popup)) };
  },
  search: async (session) => {
    const { page, popup } = await clicked(session);
    await popup.waitFor(`document.activeElement?.matches('input')`);
    await popup.type('gehalt nennen');
    await popup.waitFor(`document.querySelector('[role="option"]')`);
    return { address: DEMO_PAGES.linkedinJobPosting.url, ...(await bothOf(page, popup)) };
  },
  reader: async (session) => {
    const reader = await surface(session, 'reader.html#10.3');
    await reader.locator('.source-note').first().waitFor();
    // Wide enough for the notes to stand in the margin.
    return { address: 'Leitfaden', page: await photo(reader, 1280) };
  },
  desk: async (session) => {
    const desk = await surface(session, 'desk.html');
    await desk.locator('select').nth(0).selectOption('job');
    await desk.locator('select').nth(1).selectOption('linkedin');
    await desk.locator('.editor-field').fill(DRAFT);
    await desk.locator('.findings-count', { hasText: /\d/ }).waitFor();
    await desk.locator('summary', { hasText: '(1)' }).waitFor();
    return { address: 'Leitfaden', page: await photo(desk) };
  },
  settings: async (session) => {
    const settings = await surface(session, 'settings.html');
    await settings.locator('#networks').evaluate((heading) => {
      document.documentElement.style.scrollPaddingTop = '24px';
      heading.scrollIntoView({ block: 'start' });
    });
    return { address: 'Leitfaden', page: await photo(settings) };
  },
};

/** A draft that some rules have something to say about, as it happens. */
const DRAFT = `Elektriker gesucht

Wir sind ein junges Team in Kassel und suchen ab sofort Verstärkung. Wir bieten ganzheitliche Lösungen in einem dynamischen Umfeld und zahlen ein attraktives Gehalt.

Schreib uns, wenn Sie Fragen haben. #ausbildunginkassel`;

/** The made-up page is plain for tests; here it is looked at. Its fields stand beside the popup, not below it. */
const PAGE_STYLE = `
  body { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #333; margin: 32px 0 0 56px; width: 620px; max-width: none; }
  header a { color: #555; text-decoration: none; margin-right: 16px; font-size: 15px; }
  h1 { font-size: 26px; line-height: 1.3; font-weight: 600; margin: 28px 0 20px; }
  label { font-size: 14px; color: #555; }
  input, [contenteditable] { display: block; margin-top: 6px; border: 1px solid #bbb; border-radius: 4px; font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #222; padding: 8px 12px; }
  [contenteditable] { margin-top: 24px; min-height: 160px; }
  [contenteditable] p { margin: 0; }`;

rmSync(OUTPUT, { recursive: true, force: true });
for (const language of ['de', 'en'] as const) {
  mkdirSync(join(OUTPUT, language), { recursive: true });
  const listing = parse(readFileSync(join(ROOT, `store/listing.${language}.yaml`), 'utf8'));
  const session = await launch({ language: language === 'de' ? 'de-DE' : 'en-US', fonts: 'windows' });
  const canvas = await session.context.newPage();
  const take = async (name: string, html: string, size: { width: number; height: number }) => {
    await canvas.bringToFront();
    await canvas.setViewportSize(size);
    await canvas.setContent(html);
    await canvas.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    const file = join(OUTPUT, language, `${name}.png`);
    writeFileSync(file, await canvas.screenshot());
    console.log(relative(ROOT, file));
  };
  for (const [i, [name, scene]] of Object.entries(scenes).entries()) {
    const words = listing.pictures[name];
    const html = framed({ language, ...words, ...(await scene(session)) }, icon);
    await take(`${i + 1}-${name}`, html, { width: 1280, height: 800 });
  }
  await take('tile', tile(listing.tile, language, icon), { width: 440, height: 280 });
  await session.close();
}

async function clicked(session: Session): Promise<{ page: Page; popup: Target }> {
  const page = await session.context.newPage();
  // In a taller window the popup has its whole height.
  await page.setViewportSize({ ...PAGE_SIZE, height: 900 });
  await page.goto(DEMO_PAGES.linkedinJobPosting.url);
  await page.addStyleTag({ content: PAGE_STYLE });
  return { page, popup: await toolbarClick(session, page) };
}

async function bothOf(page: Page, popup: Target): Promise<{ page: Buffer; popup: Buffer }> {
  await popup.waitFor('document.getAnimations().length === 0');
  const { data } = await popup.send('Page.captureScreenshot', { format: 'png' });
  return { popup: Buffer.from(String(data), 'base64'), page: await photo(page) };
}

async function surface(session: Session, path: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.setViewportSize(PAGE_SIZE);
  await page.goto(`chrome-extension://${session.extensionId}/${path}`);
  await page.locator('h1').first().waitFor();
  return page;
}

/**
 * The page as it is in a window of some width, drawn as large as the frame: sharp, because nothing is scaled
 * afterwards.
 */
async function photo(page: Page, width = PAGE_SIZE.width): Promise<Buffer> {
  const scale = PAGE_SIZE.width / width;
  const cdp = await page.context().newCDPSession(page);
  const height = Math.round(PAGE_SIZE.height / scale);
  await cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  await page.waitForFunction(() => document.getAnimations().length === 0);
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(data, 'base64');
}
