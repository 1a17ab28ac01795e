import { expect, it } from 'vitest';
import { expectAccessible } from '../../../tools/browser/chromium/accessible';
import { layoutFaults, popupScrolls } from '../../../tools/browser/chromium/layout-faults';
import { LOOKS, type Look, show } from '../../../tools/browser/chromium/looks';
import { sharedSession } from '../../../tools/browser/chromium/shared-session';
import { IN_ALL_COLOURS, IN_EACH_RUN } from '../../../tools/browser/chromium/states/in-each-run';
import type { SurfaceState } from '../../../tools/browser/chromium/states/state';
import { answerUnknownPage } from '../../../tools/browser/chromium/unknown-page';
import { ENDURANCE, shareOf } from '../../../tools/endurance';

const seen = (states: readonly SurfaceState[]): readonly SurfaceState[] => {
  const named = states.filter(({ name }) => IN_EACH_RUN.includes(name));
  return ENDURANCE ? states : named.length > 0 ? named : shareOf(states, 1);
};

/** The first look and two of the others, by turns: neighbouring states are seen in all looks together. */
const looksOf = (state: number): readonly Look[] => LOOKS.filter((_, i) => i === 0 || (i + state) % 3 === 0);

/**
 * Looks at surfaces in every state and look, in `npm test` in some of them: nothing is broken in the layout, and
 * nothing keeps anybody out.
 */
export function lookAt(states: readonly SurfaceState[]): void {
  const session = sharedSession({ answer: answerUnknownPage });

  it.each(seen(states))('$name: nothing is broken, everybody can use it, in its looks', async (state) => {
    const view = await state.open(session);
    if (state.kind === 'popup') expect(await popupScrolls(view)).toEqual([]);
    const inAll = ENDURANCE || IN_ALL_COLOURS.includes(state.name);
    for (const look of inAll ? LOOKS : looksOf(states.indexOf(state))) {
      await show(view, state, look);
      expect(await layoutFaults(view), look.name).toEqual([]);
      const judged = look === LOOKS[0] || inAll;
      await expectAccessible(view, judged ? look.axe : 'none');
    }
  });
}
