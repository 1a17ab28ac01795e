import type { Span } from '../../core/text/span';

/** What is selected of a passage. */
export interface Selected {
  /** The section whose passage it is. */
  readonly section: string;
  readonly span: Span;
  /** Where its last line ends, in the window. */
  readonly end: DOMRect;
}

const PASSAGE = '[data-passage]';
const WORDS = '[data-at]';

/** The selection as a range of the passage in which it begins; `undefined` if it contains no words of one. */
export function selectedWords(): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const passage = passageOf(range);
  if (!passage) return undefined;
  const spans = [...passage.querySelectorAll<HTMLElement>(WORDS)].flatMap((words): Span[] => {
    const text = words.firstChild;
    if (!text || !range.intersectsNode(text)) return [];
    const at = Number(words.dataset.at);
    const start = at + (range.startContainer === text ? range.startOffset : 0);
    const end = at + (range.endContainer === text ? range.endOffset : (text.textContent?.length ?? 0));
    return start < end ? [{ start, end }] : [];
  });
  const [first] = spans;
  const last = spans.at(-1);
  const end = [...range.getClientRects()].at(-1);
  if (!first || !last || !end) return undefined;
  return { section: passage.dataset.passage ?? '', span: { start: first.start, end: last.end }, end };
}

function passageOf(range: Range): HTMLElement | undefined {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return (
    element?.closest<HTMLElement>(PASSAGE) ??
    [...document.querySelectorAll<HTMLElement>(PASSAGE)].find((passage) => range.intersectsNode(passage))
  );
}

/** Selects a range of a section's passage, so that it is visible and can be highlighted. */
export function selectWords(section: string, { start, end }: Span): void {
  const passage = document.querySelector(`[data-passage="${CSS.escape(section)}"]`);
  const words = [...(passage?.querySelectorAll<HTMLElement>(WORDS) ?? [])];
  const offsetAt = (at: number, isEnd: boolean) => {
    const holder = words.findLast((one) => Number(one.dataset.at) < at + (isEnd ? 0 : 1)) ?? words[0];
    const text = holder?.firstChild;
    return text ? { text, offset: Math.min(at - Number(holder.dataset.at), text.textContent?.length ?? 0) } : undefined;
  };
  const from = offsetAt(start, false);
  const to = offsetAt(end, true);
  if (!from || !to) return;
  getSelection()?.setBaseAndExtent(from.text, from.offset, to.text, to.offset);
  from.text.parentElement?.scrollIntoView({ block: 'nearest' });
}
