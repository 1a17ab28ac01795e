import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../root';
import { DEMO_PAGES } from './chromium/demo-pages';
import { launch, type Session } from './chromium/launch';
import { toolbarClick } from './chromium/toolbar-click';

const SCREENSHOTS = join(ROOT, '.screenshots');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const session = await launch({ headless: !hasDisplay });
if (hasDisplay) await show(session);
else await perform(session);

/** With a screen: the demo pages stand open, the person clicks. Ends when the browser is closed. */
async function show({ context }: Session): Promise<void> {
  for (const { url } of Object.values(DEMO_PAGES)) await (await context.newPage()).goto(url);
  console.log('Chromium is open on demo pages of LinkedIn, XING and Facebook (no network is used).');
  console.log('Click the puzzle piece, then "Leitfaden", or press Alt+Shift+G. Close the browser to end.');
  await new Promise((resolve) => context.on('close', resolve));
}

/** Without a screen: the real toolbar click on three pages; prints the tips and keeps screenshots. */
async function perform(current: Session): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  for (const demo of [DEMO_PAGES.linkedinJobPosting, DEMO_PAGES.xingCompany, DEMO_PAGES.facebookPage]) {
    const page = await current.context.newPage();
    await page.goto(demo.url);
    const popup = await toolbarClick(current, page);
    await popup.waitFor(`document.querySelector('.tip-card')`);
    console.log(`\n${demo.url}\n${await popup.evaluate(`document.querySelector('.situation-name').innerText`)}`);
    const tips = await popup.evaluate<string[]>(
      `[...document.querySelectorAll('.tip-card')].map((card) => card.dataset.section + '  ' + card.querySelector('.tip-title').innerText + ' – ' + card.querySelector('.tip-reason-short').innerText)`,
    );
    for (const tip of tips) console.log(`  ${tip}`);
    const file = join(SCREENSHOTS, `${demo.name}.png`);
    await popup.screenshot(file);
    console.log(`  screenshot: ${relative(ROOT, file)}`);
    await page.close();
  }
  await current.close();
}
