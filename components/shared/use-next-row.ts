import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the keyboard in a list whose row goes with the button that was pressed: the same button of the next row takes
 * it, of the one before where the row was the last, and `rest` where it was the only one.
 */
export function useNextRow(list: RefObject<HTMLElement | null>, rest: RefObject<HTMLElement | null>): void {
  // Asked while rendering: afterwards the row is gone.
  const focused = document.activeElement;
  const before = rowsOf(list);
  const at = before.findIndex((row) => row.contains(focused));
  const control = focused instanceof HTMLElement ? controlsOf(before[at]).indexOf(focused) : -1;
  useLayoutEffect(() => {
    if (at < 0 || document.activeElement !== document.body) return;
    const next = rowsOf(list)
      .slice(0, at + 1)
      .at(-1);
    (controlsOf(next)[control] ?? rest.current)?.focus();
  });
}

const rowsOf = ({ current }: RefObject<HTMLElement | null>): Element[] => [...(current?.children ?? [])];

const controlsOf = (row: Element | undefined): HTMLElement[] => [
  ...(row?.querySelectorAll<HTMLElement>('a, button, summary, input, textarea') ?? []),
];
