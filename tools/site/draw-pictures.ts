import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { ChapterEntry, ChapterFile } from '../../core/guide/compiled-guide';
import { GUIDE_FILES } from '../../core/guide/compiled-guide';
import { inlineText } from '../../core/guide/plain-text';
import { shorten } from '../../core/guide/shorten';
import { TEXTS } from '../../platform/web/interface-texts';
import { ROOT } from '../root';
import { escaped } from './html';

/** What somebody sees who is sent an address of the site. */
interface SharePicture {
  /** The name of its file, without its ending. */
  readonly name: string;
  /** What it is a part of, above the title. */
  readonly kicker: string;
  readonly title: string;
  /** What stands there, below it. */
  readonly below: string;
}

/** The size that previews of networks are made for. */
const SIZE = { width: 1200, height: 630 };
/** More of an answer would not be read in a preview. */
const BELOW_LENGTH = 220;
/** A title of more letters is set smaller: the answer must have room below it. */
export const LONG_TITLE = 28;

const label = (number: number) => (TEXTS.de.chapterLabel ?? '').replace('$1', String(number));

/** The pictures of the start page and of each chapter. */
export const chapterPictures = (chapters: readonly ChapterEntry[]): SharePicture[] => [
  { name: 'start', kicker: '', title: 'Social Media mit Rat', below: TEXTS.de.siteLead ?? '' },
  ...chapters.map(({ number, title, summary }) => ({
    name: String(number),
    kicker: label(number),
    title,
    below: summary,
  })),
];

/** The pictures of each section, with how its answer begins. `files` = the files of the guide. */
export const sectionPictures = (files: ReadonlyMap<string, string>): SharePicture[] =>
  chaptersIn(files).flatMap(({ number }) => {
    const file: ChapterFile = JSON.parse(files.get(GUIDE_FILES.chapter(number)) ?? 'null');
    return file.chapter.sections.map(({ id, title, answers }) => ({
      name: id,
      kicker: `${label(number)} · ${file.chapter.title}`,
      title: `${id} ${title}`,
      below: shorten(inlineText(answers[0]?.children ?? []), BELOW_LENGTH),
    }));
  });

/** The chapters of the guide. */
export const chaptersIn = (files: ReadonlyMap<string, string>): readonly ChapterEntry[] =>
  JSON.parse(files.get(GUIDE_FILES.contents) ?? '[]');

/**
 * Draws the pictures into a folder, as PNG, with the Chromium at `executablePath`. Rejects where a text has no room.
 */
export async function drawPictures(
  pictures: readonly SharePicture[],
  folder: string,
  executablePath: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const icon = readFileSync(join(ROOT, 'public/icon/128.png'), 'base64');
  const base = readFileSync(join(ROOT, 'components/shared/base.css'), 'utf8');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
    for (const picture of pictures) {
      await page.setContent(htmlOf(picture, base, icon));
      if (await page.evaluate('document.documentElement.scrollHeight > innerHeight'))
        throw new Error(`The share picture of ${picture.name} has no room for its text`);
      await page.screenshot({ path: join(folder, `${picture.name}.png`) });
    }
  } finally {
    await browser.close();
  }
}

const htmlOf = (
  { kicker, title, below }: SharePicture,
  base: string,
  icon: string,
) => `<!doctype html><html lang="de"><style>${base}
body { display: flex; flex-direction: column; width: 1200px; height: 630px; padding: 72px 88px; }
p { font: 32px/1.4 var(--sans); color: var(--ink-soft); }
h1 { padding: 12px 0 20px; font: ${title.length > LONG_TITLE ? 56 : 76}px/1.15 var(--serif); text-wrap: balance; hyphens: auto; }
footer { display: flex; align-items: center; gap: 20px; margin-top: auto; font: 34px var(--serif); }
img { width: 56px; }</style>
<p>${escaped(kicker)}</p><h1>${escaped(title)}</h1><p>${escaped(below)}</p>
<footer><img src="data:image/png;base64,${icon}" alt="">${escaped(TEXTS.de.extensionName ?? '')}</footer></html>`;
