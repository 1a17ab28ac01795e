import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the keyboard where it is while a view is rendered again: the browser takes the focus from whatever moves, and
 * what has gone cannot have it. Then the view itself takes it, so that the next Tab goes on from here and not from the
 * top.
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>): void {
  // Asked while rendering: afterwards the browser has forgotten.
  const focused = document.activeElement;
  const mine = focused instanceof HTMLElement && view.current?.contains(focused);
  useLayoutEffect(() => {
    if (!mine || document.activeElement !== document.body) return;
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else view.current?.focus({ preventScroll: true });
  });
}
