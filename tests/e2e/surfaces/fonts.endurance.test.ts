import { describe, expect, it } from 'vitest';
import { layoutFaults, popupScrolls } from '../../../tools/browser/chromium/layout-faults';
import { LOOKS, show } from '../../../tools/browser/chromium/looks';
import { sessionOfItsOwn } from '../../../tools/browser/chromium/shared-session';
import { STATES } from '../../../tools/browser/chromium/states/all';
import { launchWithUnknownPage } from '../../../tools/browser/chromium/unknown-page';
import { FONT_SETS, familiesOf } from '../../../tools/browser/fonts';
import { shareOf } from '../../../tools/endurance';

/** Where letters are wider or higher something breaks: as it opens, magnified, narrow and with large text. */
const SHAPES = LOOKS.filter(({ axe }) => axe !== 'colours');

describe.each(FONT_SETS)('in the fonts of %s', (set) => {
  const session = sessionOfItsOwn(() => launchWithUnknownPage(set));

  it('text is drawn in them', async () => {
    const page = await session.context.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/welcome.html`);
    const cdp = await session.context.newCDPSession(page);
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    const { root } = await cdp.send('DOM.getDocument');
    const familyOf = async (selector: string) => {
      const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts[0]?.familyName;
    };
    await page.locator('h1').waitFor();
    expect([await familyOf('.section-intro'), await familyOf('h1')]).toEqual(familiesOf(set));
    await page.close();
  });

  it.each(shareOf(STATES, 2))('$name: nothing is broken', async (state) => {
    const view = await state.open(session);
    if (state.kind === 'popup') expect(await popupScrolls(view)).toEqual([]);
    for (const look of SHAPES) {
      await show(view, state, look);
      expect(await layoutFaults(view), look.name).toEqual([]);
    }
  });
});
