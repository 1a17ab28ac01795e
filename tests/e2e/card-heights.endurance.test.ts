import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDE_FILES, type TipsTable } from '../../core/guide/compiled-guide';
import { MOST_TIPS } from '../../core/tips/arrange-tips';
import { rowsFor, type WorkCountry } from '../../core/tips/country';
import { popupOfAnySection } from '../../tools/browser/chromium/any-section';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { store } from '../../tools/browser/chromium/drive';
import { CHROME_BUILD } from '../../tools/browser/chromium/launch';
import { sessionOfItsOwn } from '../../tools/browser/chromium/shared-session';
import { launchWithUnknownPage } from '../../tools/browser/chromium/unknown-page';
import { FONT_SETS } from '../../tools/browser/fonts';
import { shareOf } from '../../tools/endurance';

/** px of a card that is unfolded: what is read beside it stays in sight, in a popup of 600 px. */
const HIGHEST = 420;
/** The last one is measured every time. */
const COUNTRIES: readonly WorkCountry[] = ['AT', 'CH', 'DE'];

const { rows }: TipsTable = JSON.parse(readFileSync(join(CHROME_BUILD, GUIDE_FILES.tips), 'utf8'));

/** Unfolds one card after the other, as a click does, and answers how high each one is. */
const UNFOLD_EACH = `(async () => {
  const heights = {};
  for (const { dataset } of document.querySelectorAll('.tip-card')) {
    const part = (selector) => document.querySelector('[data-section="' + dataset.section + '"] ' + selector);
    part('h3 button').click();
    while (!part('.tip-actions')) await new Promise(requestAnimationFrame);
    heights[dataset.section] = part('h3').parentElement.getBoundingClientRect().height;
    part('h3 button').click();
  }
  return heights;
})()`;

describe.each(shareOf(FONT_SETS, 1))('in the fonts of %s', (fonts) => {
  const session = sessionOfItsOwn(() => launchWithUnknownPage(fonts));

  it.each(shareOf(COUNTRIES, 1))(
    `no section's card is higher than ${HIGHEST} px when it is unfolded, in %s`,
    async (country) => {
      const { popup, show } = await popupOfAnySection(session, DEMO_PAGES.linkedinJobPosting.url);
      await store(popup, { preferences: { country } });
      const sections = shareOf(
        rowsFor(rows, country).map(({ section }) => section),
        4 * MOST_TIPS,
      );
      const heights: Record<string, number> = {};
      for (let at = 0; at < sections.length; at += MOST_TIPS) {
        await show(sections.slice(at, at + MOST_TIPS));
        Object.assign(heights, await popup.evaluate<Record<string, number>>(UNFOLD_EACH));
      }
      expect(Object.keys(heights)).toHaveLength(sections.length);
      const high = Object.entries(heights).filter(([, height]) => height > HIGHEST);
      // An example or an action with a line less mends it.
      expect(Object.fromEntries(high)).toEqual({});
      await popup.evaluate('window.close()').catch(() => {});
    },
  );
});
