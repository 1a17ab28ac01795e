import { join } from 'node:path';
import { type AxeExtent, expectAccessible } from '../chromium/accessible';
import type { FirefoxSession } from './launch';
import type { Surface } from './surface';

const SCREENSHOTS = join(import.meta.dirname, '../../../.screenshots');

/** Popup and sidebar take the colours of the browser's theme, pages those of the setting; both follow the system. */
const SCHEMES: readonly { scheme: 'light' | 'dark'; system: 0 | 1; axe: AxeExtent }[] = [
  { scheme: 'dark', system: 1, axe: 'colours' },
  { scheme: 'light', system: 0, axe: 'all' },
];

/** Accessible in light and dark, as the surface stands in the browser; and a screenshot of each. */
export async function expectLooks({ window }: FirefoxSession, surface: Surface, name: string): Promise<void> {
  for (const { scheme, system, axe } of SCHEMES) {
    await window.evaluate(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${system})`);
    await surface.waitFor(`matchMedia('(prefers-color-scheme: ${scheme})').matches`);
    await surface.waitFor(`document.getAnimations().length === 0`);
    await expectAccessible(surface, axe);
    await surface.screenshot(join(SCREENSHOTS, `firefox-${name}-${scheme}.png`));
  }
}
