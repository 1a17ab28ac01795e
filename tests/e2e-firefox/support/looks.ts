import { join } from 'node:path';
import { expect } from 'vitest';
import { RUN_AXE } from '../../e2e/support/accessible';
import type { FirefoxSession } from './launch';
import type { Surface } from './surface';

const SCREENSHOTS = join(import.meta.dirname, '../../../.screenshots');

/** Popup and sidebar take the colours of the browser's theme, pages those of the setting; both follow the system. */
const SCHEMES = { dark: 1, light: 0 };

/** In light and dark: axe has nothing to say, nothing is wider than its window; and a screenshot of each. */
export async function expectAccessible({ window }: FirefoxSession, surface: Surface, name: string): Promise<void> {
  for (const [scheme, value] of Object.entries(SCHEMES)) {
    await window.evaluate(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${value})`);
    await surface.waitFor(`matchMedia('(prefers-color-scheme: ${scheme})').matches`);
    await surface.waitFor(`document.getAnimations().length === 0`);
    expect(await surface.evaluate(RUN_AXE), `${name}, ${scheme}`).toEqual([]);
    expect(await surface.evaluate(`document.documentElement.scrollWidth <= innerWidth`), name).toBe(true);
    await surface.screenshot(join(SCREENSHOTS, `firefox-${name}-${scheme}.png`));
  }
}
