import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerWith } from '../../../tools/browser/chromium/fixture-pages';
import { launch } from '../../../tools/browser/chromium/launch';
import { sessionOfItsOwn } from '../../../tools/browser/chromium/shared-session';
import { openSurface } from '../../../tools/browser/chromium/surface';
import { attach, type Target, waitForTarget } from '../../../tools/browser/chromium/target';
import { toolbarClick } from '../../../tools/browser/chromium/toolbar-click';
import { shareOf } from '../../../tools/endurance';
import { HOSTILE_STRINGS } from '../../../tools/fuzz/hostile-strings';
import { endurance } from '../../support/endurance';
import { HARMED } from './harmed';

const session = sessionOfItsOwn(() =>
  launch({
    answer: answerWith(
      () =>
        '<!doctype html><html lang="de"><title>Feed</title><h1>Feed</h1><dialog open><textarea class="compose-form__textarea"></textarea></dialog>',
    ),
  }),
);

const TEXTS = shareOf(HOSTILE_STRINGS, 8);

describe('hostile texts stay text', () => {
  endurance.it('as title, main heading, language and address of a page, in the panel that follows it', async () => {
    const page = await session.context.newPage();
    await page.goto('https://www.linkedin.com/feed/following/');
    const popup = await toolbarClick(session, page);
    await popup.waitFor(`document.querySelector('.tip-card')`);
    await popup.click('.popup-footer button');
    const panel: Target = await attach(
      session.cdp,
      await waitForTarget(session.cdp, ({ url }) => url.endsWith('/sidepanel.html')),
    );
    const situationIs = (word: string) =>
      panel.waitFor(`document.querySelector('.situation-name')?.innerText.includes('${word}')`);
    for (const [i, text] of TEXTS.entries()) {
      await page.evaluate(
        ([hostile, at]) => {
          document.title = hostile as string;
          document.documentElement.lang = hostile as string;
          (document.querySelector('h1') as HTMLElement).textContent = hostile as string;
          const path = Number(at) % 2 ? '/feed/' : '/in/erika/';
          history.pushState(
            {},
            '',
            `${path}?x=${encodeURIComponent((hostile as string).toWellFormed().slice(0, 500))}#${at}`,
          );
        },
        [text, i] as const,
      );
      if (i % 10 === 9) await situationIs('LinkedIn');
    }
    await page.evaluate(() => history.pushState({}, '', '/login'));
    await panel.waitFor(`document.querySelector('.empty')`);
    expect(await panel.evaluate(HARMED)).toEqual([]);
    await page.close();
  });

  it('as query in the search field and as place in the reader', async () => {
    const reader = await openSurface(session, 'reader.html');
    const field = reader.getByRole('combobox');
    await field.evaluate(async (input, texts) => {
      for (const text of texts) {
        (input as HTMLInputElement).value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, TEXTS);
    await field.fill('Gehalt');
    await reader.locator('#search-results a').first().waitFor();
    expect(await reader.evaluate(HARMED)).toEqual([]);
    await reader.evaluate(async (texts) => {
      for (const text of texts) {
        location.hash = text;
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, TEXTS);
    await reader.evaluate(() => {
      location.hash = '#<img src=x onerror="document.documentElement.dataset.canary=1">';
    });
    await reader.locator('[role=alert], .notice').first().waitFor();
    expect(await reader.evaluate(HARMED)).toEqual([]);
    await reader.close();
  });

  endurance.it('in the address bar, where the browser reads descriptions as XML', async () => {
    const worker = session.context.serviceWorkers()[0];
    const wrong = await worker?.evaluate(async (texts) => {
      const bad: string[] = [];
      const api = (
        globalThis as unknown as {
          chrome: {
            omnibox: {
              onInputChanged: { dispatch(text: string, suggest: (list: { description: string }[]) => void): void };
            };
          };
        }
      ).chrome;
      for (const text of texts) {
        const list = await new Promise<{ description: string }[]>((resolve) =>
          api.omnibox.onInputChanged.dispatch(text, resolve),
        );
        for (const { description } of list) if (/<|&(?!#\d+;)/.test(description)) bad.push(description);
      }
      return bad;
    }, TEXTS);
    expect(wrong).toEqual([]);
  });

  endurance.it('as draft typed on the desk', async () => {
    const desk = await openDesk();
    const field = desk.locator('.editor-field');
    for (const text of TEXTS.filter((_, i) => i % 5 === 0)) await field.fill(text);
    const whole = HOSTILE_STRINGS.map((text) => text.replace(/[\r\0\u2028\u2029]/g, ' '))
      .join('\n')
      .slice(0, 60_000);
    await field.fill(whole);
    await desk.waitForFunction(() => document.querySelector('.findings-count')?.textContent !== '');
    expect(await desk.evaluate(HARMED)).toEqual([]);
    await desk.close();
  });
});

async function openDesk(): Promise<Page> {
  const desk = await session.context.newPage();
  await desk.goto(`chrome-extension://${session.extensionId}/desk.html`);
  await desk.locator('.editor-field').waitFor();
  return desk;
}
