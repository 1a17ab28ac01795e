import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDesk, settled, stored } from '../../tools/browser/chromium/desk-page';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { endurance } from '../support/endurance';

describe('a job ad that is pasted', () => {
  const session = sharedSession();
  freshEachTime(session);
  const AD =
    'Pflegefachkraft (m/w/d) in Teilzeit\n\nDas Haus Lindenhof ist ein Pflegeheim. Wir suchen ab sofort eine junge, belastbare Pflegefachkraft.\n\nBewerben Sie sich bis Mai.';
  const kind = (desk: Page) => desk.locator('.desk-choice select').first().inputValue();

  it('is taken for one and says so, asks what job ads are asked, and is a post for good once somebody says so', async () => {
    const desk = await openDesk(session);
    await desk.fill('.editor-field', AD);
    await desk.getByText('Als Stellenanzeige erkannt').waitFor();
    expect(await kind(desk)).toBe('job');
    await desk.getByLabel('Die Gehaltsangabe ist abgestimmt').waitFor();
    expect(await desk.locator('.desk-choice').count()).toBe(4);
    await desk.locator('.desk-choice select').first().selectOption('post');
    await desk.locator('.editor-field').focus();
    await desk.keyboard.press('Control+End');
    await desk.keyboard.type(' Wir suchen Sie.');
    await settled(desk);
    await stored(desk, 'Wir suchen Sie.');
    await desk.reload();
    await desk.getByText('Entwürfe (1)').waitFor();
    await settled(desk);
    expect(await kind(desk)).toBe('post');
    expect(await desk.getByText('Als Stellenanzeige erkannt').count()).toBe(0);
  });

  endurance.it('loses the young in its safe fix, and says that no possible breach is left', async () => {
    const desk = await openDesk(session);
    await desk.fill('.editor-field', AD);
    await desk.getByText('1 möglicher Verstoß').first().waitFor();
    await desk.locator('.finding-fix button').first().click();
    expect(await desk.locator('.editor-field').inputValue()).toContain('eine belastbare Pflegefachkraft.');
    await desk.getByText('Was als möglicher Verstoß gefunden war, ist weg').waitFor();
  });
});
