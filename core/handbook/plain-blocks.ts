import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';
import type { Block, Inline } from '../guide/guide';
import { inlineText } from '../guide/plain-text';
import { lineOf } from '../guide-compiler/parse-inline';
import { isComment, type PlainContext, plainInline } from './plain-inline';

/** Turns any Markdown block into paragraphs and plain lists, the only blocks that the guide knows. */
export function plainBlocks(node: RootContent, context: PlainContext): Block[] {
  switch (node.type) {
    case 'paragraph':
      return tableOf(node, context) ?? paragraphOf(plainInline(node.children, context));
    case 'heading':
      return paragraphOf([{ type: 'strong', children: plainInline(node.children, context) }]);
    case 'list': {
      const items = node.children.flatMap((item) => itemsOf(item, context)).filter((item) => item.length > 0);
      return items.length > 0 ? [{ type: 'list', ordered: node.ordered === true, items }] : [];
    }
    case 'blockquote':
      return node.children.flatMap((child) => plainBlocks(child, context));
    case 'code':
      return paragraphOf(node.value.trim() ? [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }] : []);
    case 'html':
      if (isComment(node.value)) return [];
      context.hint(lineOf(node), 'HTML steht als Text da', 'Markdown verwenden oder löschen');
      return paragraphOf([{ type: 'text', value: node.value.replace(/\s+/g, ' ') }]);
    default:
      return [];
  }
}

/** The words of a heading. */
export const headingText = ({ children }: Heading, context: PlainContext): string =>
  inlineText(plainInline(children, context)).replace(/\s+/g, ' ').trim();

const paragraphOf = (children: readonly Inline[]): Block[] =>
  inlineText(children).trim() ? [{ type: 'paragraph', children }] : [];

/** An item with its paragraphs in one; the items of a list within it follow on the same level. */
function itemsOf(item: ListItem, context: PlainContext): Inline[][] {
  const direct: Inline[] = [];
  const inner: Inline[][] = [];
  for (const child of item.children) {
    if (child.type === 'list') inner.push(...child.children.flatMap((one) => itemsOf(one, context)));
    else
      for (const block of plainBlocks(child, context))
        direct.push(
          ...(direct.length > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
          ...(block.type === 'paragraph' ? block.children : block.items.flat()),
        );
  }
  return [direct, ...inner];
}

const ROW = /^\|.*\|\s*$/;
const RULE = /^\|[\s:|-]+\|\s*$/;

/** A table as a list, one row an item, its cells apart by a dash; `undefined` where the paragraph is none. */
function tableOf({ children, position }: Paragraph, context: PlainContext): Block[] | undefined {
  const text = inlineSource(children);
  const rows = text?.split('\n') ?? [];
  if (rows.length < 2 || !rows.every((row) => ROW.test(row)) || !RULE.test(rows[1] ?? '')) return undefined;
  context.hint(
    position?.start.line ?? 1,
    'Eine Tabelle steht als Liste da',
    'als Liste schreiben, wenn sie so unklar ist',
  );
  const items = rows
    .filter((_, at) => at !== 1)
    .map((row): Inline[] => {
      const cells = row
        .trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      return [{ type: 'text', value: cells.filter(Boolean).join(' – ') }];
    })
    .filter((item) => inlineText(item) !== '');
  return [{ type: 'list', ordered: false, items }];
}

/** The text of a paragraph with its line ends; formatting inside a table is dropped. */
const inlineSource = (children: Paragraph['children']): string | undefined =>
  children[0]?.type === 'text' && children[0].value.startsWith('|')
    ? children
        .map((node) =>
          'value' in node
            ? node.value
            : 'children' in node
              ? (inlineSource(node.children) ?? wordsOf(node.children))
              : '',
        )
        .join('')
    : undefined;

const wordsOf = (children: Paragraph['children']): string =>
  children.map((node) => ('value' in node ? node.value : 'children' in node ? wordsOf(node.children) : '')).join('');
