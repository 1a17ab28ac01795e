import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Session } from './launch';
import { messagesIn } from './messages';
import { openSurface } from './surface';

/** The part of the settings in which packs are taken. */
export const packSection = (settings: Page) => settings.locator('section[aria-labelledby=handbook]');

/** Takes packs one after the other, as a person does; answers with the settings. */
export async function takePacks(session: Session, ...packs: readonly string[]): Promise<Page> {
  const settings = await openSurface(session, 'settings.html');
  const t = await messagesIn(settings);
  for (const pack of packs) {
    await choosePack(settings, pack);
    await packSection(settings)
      .getByRole('button', { name: t('packApply') })
      .click();
    await expect
      .poll(() => packSection(settings).locator('.handbook-import [role=status]').innerText())
      .toBe(t('handbookPackApplied', JSON.parse(pack).name));
  }
  return settings;
}

/** Chooses the file of a pack, and waits for what is said of it. */
export async function choosePack(settings: Page, pack: string): Promise<void> {
  await packSection(settings)
    .locator('input[type=file]')
    .setInputFiles({ name: 'haus.json', mimeType: 'application/json', buffer: Buffer.from(pack) });
  await packSection(settings).locator('.handbook-review').waitFor();
}
