/** Space between two findings in pixels. */
const GAP = 4;

/**
 * Puts each finding beside the line that it is about, or as near below it as the findings above allow, as notes stand
 * in the margin of a book. Reads everything first and writes then: one layout, however many findings.
 */
export function alignBeside(list: HTMLElement, editor: HTMLElement): void {
  const items = [...list.children].filter((item): item is HTMLElement => item instanceof HTMLElement);
  const first = list.getBoundingClientRect().top;
  const wanted = items.map((item) => topOfMark(editor, item.dataset.key));
  const heights = items.map((item) => item.offsetHeight);
  let bottom = first;
  for (const [i, item] of items.entries()) {
    const top = Math.max(bottom + (i > 0 ? GAP : 0), wanted[i] ?? 0);
    item.style.marginTop = `${Math.round(top - bottom)}px`;
    // How far above the card its line stands: the stroke between them goes that far up.
    item.style.setProperty('--rise', `${Math.max(0, Math.round(top - (wanted[i] ?? top)))}px`);
    bottom = top + (heights[i] ?? 0);
  }
}

function topOfMark(editor: HTMLElement, key: string | undefined): number | undefined {
  const mark = [...editor.querySelectorAll<HTMLElement>('[data-keys]')].find((one) =>
    one.dataset.keys?.split(' ').includes(key ?? ''),
  );
  const [line] = mark?.getClientRects() ?? [];
  // The card's own padding: its first line then stands on the line of the mark.
  return line && line.top - 8;
}

/** Gives the cards back the order of the list, where the panel is too narrow for two columns. */
export function unalign(list: HTMLElement): void {
  for (const item of list.children) if (item instanceof HTMLElement) item.style.marginTop = '';
}
