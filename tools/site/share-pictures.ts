// `npm run site:pictures`: what somebody sees who is sent the address of a chapter or section. Drawn anew where titles
// have changed; a test compares `titles.json` with the guide.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { ChapterEntry } from '../../core/guide/compiled-guide';
import { GUIDE_FILES } from '../../core/guide/compiled-guide';
import { TEXTS } from '../../platform/web/interface-texts';
import { ROOT } from '../root';
import { guideFiles } from './guide-scripts';
import { escaped } from './html';

const FOLDER = join(ROOT, 'site/pictures');
/** The size that previews of networks are made for. */
const SIZE = { width: 1200, height: 630 };

const icon = readFileSync(join(ROOT, 'public/icon/128.png'), 'base64');
const base = readFileSync(join(ROOT, 'components/shared/base.css'), 'utf8');

const picture = (kicker: string, title: string, below: string) => `<!doctype html><html lang="de"><style>${base}
body { display: flex; flex-direction: column; width: 1200px; height: 630px; padding: 72px 88px; }
p { font: 32px/1.4 var(--sans); color: var(--ink-soft); }
h1 { padding: 12px 0 20px; font: 76px/1.15 var(--serif); text-wrap: balance; hyphens: auto; }
footer { display: flex; align-items: center; gap: 20px; margin-top: auto; font: 34px var(--serif); }
img { width: 56px; }</style>
<p>${escaped(kicker)}</p><h1>${escaped(title)}</h1><p>${escaped(below)}</p>
<footer><img src="data:image/png;base64,${icon}" alt="">${escaped(TEXTS.de.extensionName ?? '')}</footer></html>`;

const chapters: readonly ChapterEntry[] = JSON.parse(guideFiles('').get(GUIDE_FILES.contents) ?? '[]');
const pictures: readonly (readonly [string, string, string])[] = [
  ['start', picture('', 'Social Media mit Rat', TEXTS.de.siteLead ?? ''), ''],
  ...chapters.map(
    ({ number, title, summary }) =>
      [
        String(number),
        picture((TEXTS.de.chapterLabel ?? '').replace('$1', String(number)), title, summary),
        title,
      ] as const,
  ),
];
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
for (const [name, html] of pictures) {
  await page.setContent(html);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}
await browser.close();
writeFileSync(
  join(FOLDER, 'titles.json'),
  `${JSON.stringify(Object.fromEntries(pictures.map(([name, , title]) => [name, title])), null, 2)}\n`,
);
console.log(`site/pictures: ${pictures.length} pictures`);
