import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { h } from 'preact';
import { GUIDE_FILES } from '../../core/guide/compiled-guide';
import { TEXTS } from '../../platform/web/interface-texts';
import { NeedsScript } from '../../site/needs-script';
import { ROOT } from '../root';
import { inElement } from './build-single';
import { bundle } from './bundle';
import { drawPictures, sectionPictures } from './draw-pictures';
import { beginningFiles, fileScript, guideFiles } from './guide-scripts';
import { htmlPage, type Page } from './html';
import { readPages } from './read-pages';
import { htmlOf } from './render';
import { sheetPages } from './sheet-pages';
import { robots, siteMap } from './site-map';

/** Where the build puts it. */
export const SITE = join(ROOT, '.output/site');

/** What a page shows before its script has drawn it: the line that it begins with, the same in both languages. */
const FRAMES = {
  reader: '<header class="reader-head"><a class="reader-name" href="reader.html">Leitfaden</a></header>',
  desk: '<div class="desk"><header class="desk-head"><a class="desk-back" href="reader.html">Leitfaden</a></header></div>',
  page: '<header class="page-head"><a class="page-name" href="reader.html">Leitfaden</a></header>',
} as const;

/**
 * The pages that are drawn by their script: file, the entry that draws it, classes of the body, name in the messages.
 */
const APPS = [
  ['reader', 'entrypoints/reader/main.tsx', 'reader', 'readerTitle', 'reader'],
  ['desk', 'entrypoints/desk/main.tsx', 'desk-page', 'checkDraft', 'desk'],
  ['checklist', 'entrypoints/checklist/main.tsx', 'page checklist-page', 'checklists', 'page'],
  ['settings', 'site/settings.tsx', 'page settings', 'settings', 'page'],
] as const;

const CHECKER = 'draft-checker.js';

/**
 * Builds the site anew. `base` = where it will stand, as `siteBase` gives it: then pages name their full address, and
 * there is a site map; `chromium` = the program that draws a share picture for each section, which only an address can
 * be sent with.
 */
export async function buildSite(
  today: string,
  base?: string,
  chromium?: string,
): Promise<{ readonly pages: number; readonly pictures: number }> {
  rmSync(SITE, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(SITE, path)), { recursive: true });
    writeFileSync(join(SITE, path), text);
  };
  const files = guideFiles(today);
  for (const [path, text] of [...files, ...beginningFiles(today)]) write(`${path}.js`, fileScript(path, text));
  write(`${CHECKER}.js`, fileScript(CHECKER, (await bundle('site/draft-checker.ts', 'site')).script));
  const styleSheets = new Map<string, string>();
  for (const [name, entry] of [...APPS, ['page', 'site/page.tsx'] as const]) {
    const { script, styles } = await bundle(entry, 'site');
    write(`${name}.js`, script);
    styleSheets.set(name, styles);
  }
  // What only the sheets for a firm need is no weight on the pages of the guide.
  const ofSheets = readFileSync(join(ROOT, 'site/sheet.css'), 'utf8');
  styleSheets.set('sheet', `${styleSheets.get('page')}\n${ofSheets}`);
  const head = { preflight: inElement((await bundle('site/preflight.ts', 'site')).script), styles: styleSheets };
  const pages = [...readPages(files, today, chromium !== undefined), ...sheetPages(today), ...APPS.map(appPage)];
  for (const page of pages) write(page.file, htmlPage(page, head, base));
  cpSync(join(ROOT, 'public/icon'), join(SITE, 'icon'), { recursive: true });
  cpSync(join(ROOT, 'site/pictures'), join(SITE, 'pictures'), {
    recursive: true,
    filter: (path) => !path.endsWith('.json'),
  });
  const pictures = chromium === undefined ? [] : sectionPictures(files);
  if (chromium !== undefined) await drawPictures(pictures, join(SITE, 'pictures'), chromium);
  if (base !== undefined) {
    write('sitemap.xml', siteMap(pages, base));
    write('robots.txt', robots(base));
  }
  return { pages: pages.length, pictures: pictures.length };
}

function appPage([name, , body, title, frame]: (typeof APPS)[number]): Page {
  const worker = name === 'desk';
  return {
    file: `${name}.html`,
    title: `${TEXTS.de[title]} – ${TEXTS.de.extensionName}`,
    body,
    styles: name,
    // The reader shows nothing before it has this table. The desk fetches its checker when it stands: that is longer
    // than the desk itself.
    scripts: [...(name === 'reader' ? [`${GUIDE_FILES.tips}.js`] : []), `${name}.js`],
    listed: false,
    worker,
    content: `<div id="app">${FRAMES[frame]}<noscript>${htmlOf(() => h(NeedsScript, {}))}</noscript></div>`,
  };
}
