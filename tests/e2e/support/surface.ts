import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Session } from './launch';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What axe finds, as lines. Evaluated, not added as a script tag: the extension's own CSP would rightly stop that. */
export const RUN_AXE = `(async () => { ${AXE}; const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | ')); })()`;
const SCREENSHOTS = join(import.meta.dirname, '../../../.screenshots');

/** A page of the extension in a tab: `openSurface(session, 'settings.html')`. */
export async function openSurface(session: Session, path: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/${path}`);
  await page.locator('h1').waitFor();
  return page;
}

/** How every surface is looked at; 640 px is a window of 1280 px at 200 % zoom. */
export const LOOKS = [
  { look: 'light', colorScheme: 'light', width: 1280 },
  { look: 'dark', colorScheme: 'dark', width: 1280 },
  { look: 'narrow', colorScheme: 'light', width: 320 },
  { look: 'narrow-dark', colorScheme: 'dark', width: 320 },
  { look: 'zoom', colorScheme: 'light', width: 640 },
] as const;

/** axe has nothing to say, nothing is wider than the window, no target is smaller than 24 px; and a screenshot. */
export async function expectAccessible(page: Page, name: string, { look, colorScheme, width }: (typeof LOOKS)[number]) {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  // Cards unfold within 120 ms; colours are measured when they have arrived.
  await page.waitForFunction(() => document.getAnimations().length === 0);
  expect(await page.evaluate(RUN_AXE)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await page.evaluate(smallTargets)).toEqual([]);
  expect(await page.evaluate(skippedHeadings)).toEqual([]);
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-${look}.png`), fullPage: true });
}

/** Buttons, links of their own and fields below 24 px; links inside a sentence are exempt (WCAG 2.5.8). */
function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, input, select, summary, a')]
    .filter((target) => target.checkVisibility() && !(target.matches('a') && target.closest('p, dd')))
    .flatMap((target) => {
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      return width < 24 || height < 24 ? [`${target.outerHTML.slice(0, 80)} ${width} × ${height}`] : [];
    });
}

/** Headings that stand more than one level below the one before. */
function skippedHeadings(): string[] {
  const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter((heading) =>
    heading.checkVisibility(),
  );
  const level = (heading: Element | undefined) => Number(heading?.nodeName.slice(1) ?? 0);
  return headings.filter((heading, i) => level(heading) > level(headings[i - 1]) + 1).map(({ innerText }) => innerText);
}
