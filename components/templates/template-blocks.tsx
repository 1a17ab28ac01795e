import { type ComponentChildren, Fragment } from 'preact';
import { openGaps } from '../../core/draft/gaps';
import type { Country } from '../../core/guide/guide';
import type { GapValues, Template, TemplateBlock, TemplateLine } from '../../core/guide/template';
import { blocksIn, fillGaps, spelled } from '../../core/guide/template-text';

interface TemplateBlocksProps {
  readonly template: Pick<Template, 'blocks'>;
  readonly country: Country;
  /** What fills the gaps; without it they are shown as gaps. */
  readonly values?: GapValues;
}

/** The text of a template in a country, as it is copied: its gaps marked, or filled. */
export function TemplateBlocks({ template, country, values }: TemplateBlocksProps) {
  const draw = (text: string) => {
    const written = spelled(text, country);
    return values ? fillGaps(written, values) : <Gaps text={written} />;
  };
  const line = (spans: TemplateLine) =>
    spans.map(({ text, strong }, i) =>
      strong ? <b key={i}>{draw(text)}</b> : <Fragment key={i}>{draw(text)}</Fragment>,
    );
  return (
    <div class="template-text" lang={country === 'DE' ? 'de' : `de-${country}`}>
      {blocksIn(template, country).map((block, i) => (
        <Block key={i} block={block} line={line} />
      ))}
    </div>
  );
}

interface BlockProps {
  readonly block: TemplateBlock;
  readonly line: (spans: TemplateLine) => ComponentChildren;
}

function Block({ block, line }: BlockProps) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          {block.lines.map((spans, i) => (
            <Fragment key={i}>
              {i > 0 && <br />}
              {line(spans)}
            </Fragment>
          ))}
        </p>
      );
    case 'heading':
      return <p class="template-heading">{line(block.line)}</p>;
    case 'list': {
      const items = block.items.map((item, i) => <li key={i}>{line(item)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, i) => (
                <th key={i} scope="col">
                  {line([{ text: cell }])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, j) => (
                  <td key={j} data-column={block.head[j]}>
                    {line([{ text: cell }])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

/** Signs that stand against a word without a blank: the full stop after it, the quotation mark before it. */
const BEFORE = /[^\s\p{L}\p{N}]+$/u;
const AFTER = /^[^\s\p{L}\p{N}▢]+/u;

/** A text whose gaps stand out. What stands against a gap stays with it: no line begins with its full stop. */
function Gaps({ text }: { text: string }) {
  const parts: ComponentChildren[] = [];
  let read = 0;
  for (const { start, end } of openGaps(text)) {
    const [before = ''] = BEFORE.exec(text.slice(read, start)) ?? [];
    const [after = ''] = AFTER.exec(text.slice(end)) ?? [];
    parts.push(
      text.slice(read, start - before.length),
      <span key={start} class="gap">
        {before}
        <mark>{text.slice(start, end)}</mark>
        {after}
      </span>,
    );
    read = end + after.length;
  }
  return (
    <>
      {parts}
      {text.slice(read)}
    </>
  );
}
