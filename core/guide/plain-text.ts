import type { Block, Inline } from './guide';

/** The words of running text without markup. */
export const inlineText = (children: readonly Inline[]): string =>
  children.map((node) => (node.type === 'text' ? node.value : inlineText(node.children))).join('');

/** The words of a passage, blocks set apart by a blank line. */
export const passageText = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.type === 'paragraph' ? inlineText(block.children) : block.items.map(inlineText).join('\n\n'),
    )
    .join('\n\n');
