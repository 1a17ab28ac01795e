import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDesk, settled } from '../../tools/browser/chromium/desk-page';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { shareOf } from '../../tools/endurance';
import { endurance } from '../support/endurance';

describe('mended at a card of the desk', () => {
  const session = sharedSession();
  freshEachTime(session);
  let desk: Page;

  beforeEach(async () => {
    desk = await openDesk(session);
  });

  endurance.it.each([1280, 320])(
    'what was mended is said in sight of it, however long the text, %i px wide',
    async (width) => {
      await desk.setViewportSize({ width, height: 900 });
      await desk.fill('.editor-field', `A #socialmediamarketing B${'\n\nNoch ein Absatz.'.repeat(60)}`);
      await settled(desk);
      await desk.click('.finding .finding-fix button');
      const undo = desk.locator('.undo-line button');
      await undo.waitFor();
      const box = await undo.boundingBox();
      expect([(box?.y ?? -1) > 0, (box?.y ?? 0) + (box?.height ?? 0) <= 900]).toEqual([true, true]);
      // It stands in the flow, at the head of its list: over nothing, and nothing lies over it.
      expect(
        await undo.evaluate((button) => button.parentElement && getComputedStyle(button.parentElement).position),
      ).toBe('static');
      const top = await undo.evaluate((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === button;
      });
      expect(top).toBe(true);
    },
  );

  it.each(shareOf([1280, 640, 320], 1))(
    'what is mended moves no card but those behind it, %i px wide',
    async (width) => {
      await desk.setViewportSize({ width, height: 700 });
      await desk.fill('.editor-field', 'Am Samstag ist offen!!!\n\nUnd am Sonntag auch!!!\n\n#socialmediamarketing');
      await settled(desk);
      const topOf = (selector: string) =>
        desk.evaluate((one) => document.querySelector(one)?.getBoundingClientRect().top ?? Number.NaN, selector);
      const belowHead = async () => (await topOf('.finding')) - (await topOf('.findings-head'));
      await desk.locator('.finding-fix button').last().scrollIntoViewIfNeeded();
      const [before, room] = [await topOf('.finding'), await belowHead()];
      await desk.locator('.finding-fix button').last().click();
      await desk.locator('.undo-line button').waitFor();
      await settled(desk);
      expect([await topOf('.finding'), await belowHead()]).toEqual([before, room]);
      await desk.locator('.undo-line button').click();
      await settled(desk);
      expect(await belowHead()).toBe(room);
    },
  );
});
