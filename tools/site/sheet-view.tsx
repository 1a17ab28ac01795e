import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type ComponentChildren, Fragment } from 'preact';

/** What the pages for a firm need of where they stand: the address that a link of the document has there, or none. */
interface SheetProps {
  /** Markdown as in `docs`: with tables, without HTML, images and footnotes. */
  readonly text: string;
  readonly hrefOf: (target: string) => string | undefined;
}

type HrefOf = SheetProps['hrefOf'];

/** A document for a firm as a page: its blocks in their order, tables among them. */
export function SheetView({ text, hrefOf }: SheetProps) {
  return (
    <>
      {blocksIn(text).map((block, i) => (
        <Fragment key={i}>
          {typeof block === 'string' ? childrenOf(fromMarkdown(block), hrefOf) : <Table rows={block} hrefOf={hrefOf} />}
        </Fragment>
      ))}
    </>
  );
}

/** A text cut into its tables, as rows of cells, and what stands between them. CommonMark knows no tables. */
function blocksIn(text: string): readonly (string | readonly (readonly string[])[])[] {
  return text.split(/((?:^\|.*\n?)+)/m).map((part) => (part.startsWith('|') ? rowsOf(part) : part));
}

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );

function Table({ rows: [head = [], , ...rows], hrefOf }: { rows: readonly (readonly string[])[]; hrefOf: HrefOf }) {
  const inline = (cell: string) => childrenOf(fromMarkdown(cell), hrefOf);
  return (
    <table>
      {head.some(Boolean) && (
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {inline(cell)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((cells) => (
          <tr key={cells[0]}>
            {cells.slice(1).some(Boolean) ? (
              cells.map((cell, i) => <td key={head[i]}>{inline(cell)}</td>)
            ) : (
              <th colSpan={cells.length} scope="rowgroup">
                {inline(cells[0] ?? '')}
              </th>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const childrenOf = (node: Root | Parents, hrefOf: HrefOf): ComponentChildren[] =>
  node.children.map((child) => drawn(child, hrefOf));

function drawn(node: Nodes, hrefOf: HrefOf): ComponentChildren {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return <code>{node.value}</code>;
  if (node.type === 'code')
    return (
      <pre>
        <code>{node.value}</code>
      </pre>
    );
  if (!('children' in node)) throw new Error(`A sheet cannot show ${node.type}`);
  const inside = childrenOf(node, hrefOf);
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? <h1>{inside}</h1> : <h2 id={anchorOf(plainText(node))}>{inside}</h2>;
    case 'paragraph':
      return <p>{inside}</p>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'emphasis':
      return <em>{inside}</em>;
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'list':
      return node.ordered ? <ol>{inside}</ol> : <ul>{inside}</ul>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'link': {
      const href = hrefOf(node.url);
      return href === undefined ? inside : <a href={href}>{inside}</a>;
    }
    default:
      throw new Error(`A sheet cannot show ${node.type}`);
  }
}

const plainText = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(plainText).join('') : '';

/** What a heading is called in a link, as GitHub has it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
