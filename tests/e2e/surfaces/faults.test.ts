import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutFaults } from '../../../tools/browser/chromium/layout-faults';
import { sharedSession } from '../../../tools/browser/chromium/shared-session';
import { STATES } from '../../../tools/browser/chromium/states/all';
import { IN_EACH_RUN } from '../../../tools/browser/chromium/states/in-each-run';

// The tool that finds what is broken is put to the test itself: it sees each kind of fault, and nothing where there is
// none.

const session = sharedSession();
let page: Page;

beforeAll(async () => {
  page = await session.context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
});

async function faultsOf(html: string): Promise<string[]> {
  await page.setContent(`<!doctype html><html lang="de"><style>body{font:16px sans-serif;margin:8px}</style>${html}`);
  return layoutFaults({ evaluate: (expression) => page.evaluate(expression) });
}

const NAME = 'veranstaltungskalender_';

describe('what is broken is found', () => {
  it.each([
    [
      'a number in a box that shrinks to a letter, as in the reader of November 2026',
      '<h2 style="position:relative;margin-left:60px;overflow-wrap:anywhere"><span class="section-number" style="position:absolute;right:100%">10.3</span> Gehalt nennen</h2>',
      [
        'broken inside a word: "10.3" in span.section-number',
        'more lines than it needs: "10.3" in span.section-number',
      ],
    ],
    [
      'a word that would fit on a line of its own',
      '<p style="word-break:break-all;width:120px">Das sind Einstellungen</p>',
      ['broken inside a word: "Einstellungen" in p'],
    ],
    [
      'a label that has room beside it',
      '<div style="display:flex"><button style="width:60px">Alles löschen</button></div>',
      ['more lines than it needs: "Alles löschen" in button'],
    ],
    [
      'text that is cut',
      '<p style="width:50px;overflow:hidden;white-space:nowrap">Einstellungen</p>',
      ['cut: "Einstellungen" in p'],
    ],
    [
      'text below something else',
      '<p>Gehalt nennen</p><div class="over" style="position:absolute;inset:0;background:white"></div>',
      ['covered: "Gehalt nennen" in p by div.over'],
    ],
    [
      'text on text',
      '<p style="margin:0">Gehalt</p><p style="margin:-18px 0 0">Lohn</p>',
      expect.arrayContaining(['on top of each other: "Gehalt" and "Lohn"']),
    ],
    [
      'what is wider than the window',
      `<p style="white-space:nowrap">${NAME.repeat(4)}</p>`,
      [`out of the window: "${NAME.repeat(4).slice(0, 60)}" in p`, expect.stringMatching(/^scrolls sideways: html/)],
    ],
    [
      'a part that scrolls sideways',
      `<nav style="width:100px;overflow:auto">${NAME}</nav>`,
      [expect.stringMatching(/^scrolls sideways: nav/)],
    ],
  ])('%s', async (_, html, faults) => {
    expect(await faultsOf(html)).toEqual(faults);
  });
});

describe('what is meant so is none', () => {
  it.each([
    ['a name that fits on no line', `<p style="overflow-wrap:anywhere">${NAME.repeat(4)}</p>`],
    ['a compound that ends a line at its hyphen', '<p style="width:110px">Social-Media-Richtlinien</p>'],
    [
      'a German word where the browser hyphenates',
      '<p style="hyphens:auto;word-break:break-all;width:70px">Unternehmensseite</p>',
    ],
    [
      'dots at the end of a line',
      '<p style="width:50px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Einstellungen</p>',
    ],
    [
      'what only screen readers say',
      '<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap">Kapitel</p>',
    ],
    ['the way past the contents', '<button style="position:absolute;left:-999px">Zum Text</button>'],
    [
      'what scrolls below a head that stays',
      '<header style="position:fixed;inset:0 0 auto;height:40px;background:white"></header><p style="margin:0">Gehalt</p>',
    ],
    [
      'a list that is scrolled down',
      '<div style="height:40px;overflow:auto">Eins<br>Zwei<br>Drei<br>Vier</div><p>Danach</p>',
    ],
  ])('%s', async (_, html) => {
    expect(await faultsOf(html)).toEqual([]);
  });
});

it('the states that every run looks at exist', () => {
  expect(IN_EACH_RUN.filter((name) => !STATES.some((state) => state.name === name))).toEqual([]);
});
