import type { Block, FactId, Inline } from '../guide/guide';
import type { Span } from '../text/span';

/** A passage as one text, with the offsets of its parts. */
export interface PassageOffsets {
  /** The same as `passageText` gives. */
  readonly text: string;
  /** Where the words of each text node begin, in UTF-16 units. */
  readonly starts: ReadonlyMap<Inline, number>;
  readonly figures: readonly (Span & { readonly facts: readonly FactId[] })[];
}

/** Lays a passage out as one text. Nodes are known by identity: keep the passage as long as the result. */
export function passageOffsets(blocks: readonly Block[]): PassageOffsets {
  const starts = new Map<Inline, number>();
  const figures: (Span & { facts: readonly FactId[] })[] = [];
  let text = '';
  const visit = (node: Inline): void => {
    const start = text.length;
    if (node.type === 'text') {
      starts.set(node, start);
      text += node.value;
      return;
    }
    node.children.forEach(visit);
    if (node.type === 'figure') figures.push({ start, end: text.length, facts: node.facts });
  };
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.children] : block.items));
  for (const [i, line] of lines.entries()) {
    if (i > 0) text += '\n\n';
    line.forEach(visit);
  }
  return { text, starts, figures };
}
