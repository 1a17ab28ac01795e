import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { Target } from './target';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Evaluated, not added as a script tag: the extension's own CSP would rightly stop that. Loaded once into each page.
const runAxe = (rules: string) => `axe.run(document, { resultTypes: ['violations']${rules} }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | ')))`;

/** Everything; only what depends on the colours; nothing, where only the size is another. */
export type AxeExtent = 'all' | 'colours' | 'none';

/**
 * axe has nothing to say, nothing is wider than the window, no target is smaller than 24 px, the headings are in order,
 * and the page says its name and language. `extent`: what of axe can differ from a look before.
 */
export async function expectAccessible(view: Pick<Target, 'evaluate'>, extent: AxeExtent): Promise<void> {
  if (!(await view.evaluate(`'axe' in globalThis`))) await view.evaluate(`(() => { ${AXE} })()`);
  const found = await view.evaluate<Record<string, unknown>>(
    `(async () => ({ axe: ${extent === 'none' ? '[]' : `await ${runAxe(extent === 'all' ? '' : ", runOnly: ['color-contrast']")}`}, wide: ${tooWide}, small: (${smallTargets})(), skipped: (${skippedHeadings})(), title: document.title !== '', lang: document.documentElement.lang }))()`,
  );
  expect(found).toEqual({
    axe: [],
    wide: false,
    small: [],
    skipped: [],
    title: true,
    lang: expect.stringMatching(/^(de|en)$/),
  });
}

const tooWide = 'document.documentElement.scrollWidth > innerWidth';

/** Buttons, links of their own and fields below 24 px; links inside a sentence are exempt (WCAG 2.5.8). */
function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, input, select, summary, a')]
    .filter((target) => target.checkVisibility() && !(target.matches('a') && target.closest('p, dd, .passage')))
    .flatMap((target) => {
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      return width < 24 || height < 24 ? [`${target.outerHTML.slice(0, 80)} ${width} × ${height}`] : [];
    });
}

/** Headings that stand more than one level below the one before, or a page whose first is not the first level. */
function skippedHeadings(): string[] {
  const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter((heading) =>
    heading.checkVisibility(),
  );
  const level = (heading: Element | undefined) => Number(heading?.nodeName.slice(1) ?? 0);
  return headings.filter((heading, i) => level(heading) > level(headings[i - 1]) + 1).map(({ innerText }) => innerText);
}
