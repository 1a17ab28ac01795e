import { hydrate, options, render } from 'preact';
import { HOUSES } from '../../components/advice/use-page-house';
import { applyPreferences } from '../../components/shared/apply-preferences';
import { today } from '../../components/shared/days';
import { hasHouses } from '../../core/handbook/has-houses';
import { managedPolicy } from '../../platform/browser/managed-policy';
import { handbookSummary } from '../../platform/handbook/handbook-summary';
import { recompileIfStale } from '../../platform/handbook/recompile-if-stale';
import { preferences } from '../../platform/storage/preferences';
import { PopupSurface } from './popup-surface';
import type { Prepared } from './prepare';

interface TakeOver {
  readonly root: Element;
  /** What is known before the first frame. */
  readonly prepared: Prepared | undefined;
  readonly preparing: Promise<Prepared>;
  /** The first frame stands: its nodes stay as they are. */
  readonly isDrawn: boolean;
}

/** Lets Preact have the popup: from here on it answers. */
export async function takeOver({ root, prepared, preparing, isDrawn }: TakeOver): Promise<void> {
  applyPreferences(preferences);
  // Which house speaks stands in the first frame.
  if (prepared && hasHouses(await handbookSummary.read())) await HOUSES.load();
  const view = <PopupSurface prepared={prepared} preparing={preparing} />;
  if (isDrawn) withEffects(() => hydrate(view, root));
  else render(view, root);
  void showLocks({ root, prepared, preparing });
  recompileIfStale(today());
}

/** Resolves when the check is offered, however long page and computer take; never where it is not. */
export const offered = (root: Element): Promise<void> =>
  new Promise((resolve) => {
    const isOffered = () => root.querySelector('.check-offer') !== null;
    if (isOffered()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isOffered()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { childList: true, subtree: true });
  });

/** What an administrator has settled is loaded only where there is a policy. */
async function showLocks({ root, ...popup }: Omit<TakeOver, 'isDrawn'>): Promise<void> {
  const policy = await managedPolicy();
  if (Object.keys(policy).length === 0) return;
  const { locksOf } = await import('../../core/handbook/managed-locks');
  render(<PopupSurface {...popup} locks={locksOf(policy)} />, root);
}

/**
 * Draws, and runs the effects at once instead of after the next frame: what somebody did meanwhile is done again right
 * afterwards.
 */
function withEffects(draw: () => void): void {
  let run: () => void = () => {};
  options.requestAnimationFrame = (effects) => {
    run = effects;
  };
  draw();
  Reflect.deleteProperty(options, 'requestAnimationFrame');
  run();
}
