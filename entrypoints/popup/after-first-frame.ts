import { today } from '../../components/shared/days';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { withShown } from '../../core/tips/exposures';
import { mayHaveNews } from '../../core/tips/news-memory';
import { adviceServices } from '../../platform/page/advice-services';

/** Counts the tips that the first frame shows, as the view does when it is alive. */
export function countShown(root: Element): void {
  const { exposures } = adviceServices;
  const day = today();
  const sections = [...root.querySelectorAll<HTMLElement>('.tip-card')].flatMap(({ dataset: { section } }) =>
    section === undefined || isHandbookId(section) ? [] : [section],
  );
  const known = exposures.last();
  if (
    !known ||
    root.querySelector('.situation-note, .advice:not([data-settled=true])') ||
    withShown(known, sections, day) === known
  )
    return;
  // A count that is not stored is no loss of the user's; the store has reported it.
  exposures.update((now) => withShown(now, sections, day)).catch(() => {});
}

/**
 * Whether something comes to the first frame or goes from it without anybody touching it: only a live view does that.
 */
export function holdsMore(root: Element, policy: Readonly<Record<string, unknown>>): boolean {
  const { ticks, newsMemory, version } = adviceServices;
  const undoable = root.querySelector('.undo-line') !== null;
  const counted = ticks.last()?.length !== 0;
  const news = root.querySelector('.tip-card') !== null && mayHaveNews(newsMemory.last(), version, today());
  return undoable || counted || news || Object.keys(policy).length > 0;
}
