import { useEffect, useRef } from 'preact/hooks';
import { type ReadingPosition, withRecent } from '../../core/annotations/recently-read';
import { type Stored, useStored } from '../shared/stored';

/** A position counts as read after the window has not scrolled for this time. */
const REST_MS = 1000;

/**
 * Remembers which section is being read, and how far. `chapter` is whatever tells one chapter from another; `undefined`
 * = none is open. `goOn` scrolls to a place that was asked for, once its chapter is there; nothing moves unasked.
 */
export function useReadingPosition(item: Stored<ReadingPosition[]>, chapter: unknown) {
  const [targets, change] = useStored(item);
  const wanted = useRef<ReadingPosition | undefined>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the function is new with each rendering and always changes the same item.
  useEffect(() => {
    if (chapter === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = '';
    const keep = () => {
      clearTimeout(timer);
      const target = positionInView();
      if (!target || JSON.stringify(target) === last) return;
      last = JSON.stringify(target);
      change((list) => withRecent(list, target));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, REST_MS);
    };
    const onHide = () => document.visibilityState === 'hidden' && timer !== undefined && keep();
    later();
    addEventListener('scroll', later, { passive: true });
    document.addEventListener('visibilitychange', onHide);
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', later);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [chapter]);

  return {
    targets: targets ?? [],
    want: (target: ReadingPosition) => {
      wanted.current = target;
    },
    forget: () => change(() => []),
    /** Call it when a section has been opened. */
    goOn: (section: string) => {
      const target = wanted.current;
      wanted.current = undefined;
      const box = target?.section === section ? boxOf(document.getElementById(section)) : undefined;
      if (target && box) scrollBy({ top: box.top - topOfText() + target.down * box.height, behavior: 'instant' });
    },
  };
}

/** The section at the upper third of the window. */
function positionInView(): ReadingPosition | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>('.section:has([data-passage]) > h2')];
  const heading = headings.findLast((one) => one.getBoundingClientRect().top < innerHeight / 3);
  const box = boxOf(heading);
  if (!heading || !box || box.height === 0) return undefined;
  const title = [...heading.childNodes].at(-1)?.textContent?.trim() ?? '';
  const down = Math.min(Math.max((topOfText() - box.top) / box.height, 0), 1);
  return { section: heading.id, title, down: Math.round(down * 1000) / 1000 };
}

const boxOf = (heading: HTMLElement | null | undefined): DOMRect | undefined =>
  heading?.closest('.section')?.getBoundingClientRect();

/** Below the head, if it is sticky. */
function topOfText(): number {
  const head = document.querySelector('.reader-head');
  return head && getComputedStyle(head).position === 'sticky' ? head.getBoundingClientRect().height : 0;
}
