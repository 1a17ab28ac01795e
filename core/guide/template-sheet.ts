import { escapeHtml } from '../text/escape-html';
import type { Country } from './references';
import type { Template, TemplateBlock } from './template';
import { blocksIn, lineText, spelled } from './template-text';

/** What a sheet holds: its tables, one below the other. */
const tablesIn = (template: Pick<Template, 'blocks'>, country: Country) =>
  blocksIn(template, country).flatMap((block) => (block.type === 'table' ? [block] : []));

/** Signs with which a spreadsheet takes a cell for a formula. Source: OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r]/;

const cellOf = (cell: string): string => {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A sheet as CSV: semicolons and a byte order mark, as Excel in German-speaking countries reads it without asking. */
export const sheetAsCsv = (template: Pick<Template, 'blocks'>, country: Country): string =>
  spelled(
    `\ufeff${tablesIn(template, country)
      .map(({ head, rows }) => [head, ...rows].map((row) => row.map(cellOf).join(';')).join('\r\n'))
      .join('\r\n\r\n')}\r\n`,
    country,
  );

/** A sheet as lines with tabs, as spreadsheets take it from the clipboard. */
export const sheetAsText = (template: Pick<Template, 'blocks'>, country: Country): string =>
  spelled(
    tablesIn(template, country)
      .map(({ head, rows }) => [head, ...rows].map((cells) => cells.join('\t')).join('\n'))
      .join('\n\n'),
    country,
  );

/** A sheet as an HTML table, as documents and mails take it from the clipboard. Everything is escaped. */
export const sheetAsHtml = (template: Pick<Template, 'blocks'>, country: Country): string =>
  spelled(
    tablesIn(template, country)
      .map(
        ({ head, rows }) =>
          `<table>${htmlRow(head, 'th')}${rows.map((cells) => htmlRow(cells, 'td')).join('')}</table>`,
      )
      .join(''),
    country,
  );

const htmlRow = (cells: readonly string[], tag: 'th' | 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function blockAsMarkdown(block: TemplateBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.lines.map(marked).join('\\\n');
    case 'heading':
      return `## ${lineText(block.line)}`;
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${marked(item)}`).join('\n');
    case 'table':
      return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n');
  }
}

const marked = (line: Parameters<typeof lineText>[0]): string =>
  line.map(({ text, strong }) => (strong ? `**${escaped(text)}**` : escaped(text))).join('');

/** Signs that Markdown would take for marks. */
const escaped = (text: string): string => text.replace(/[\\*_<[\]`#]/g, '\\$&');

/** A template as a Markdown file under its title. */
export const templateAsMarkdown = (template: Pick<Template, 'title' | 'blocks'>, country: Country): string =>
  spelled(
    `# ${escaped(template.title)}\n\n${blocksIn(template, country).map(blockAsMarkdown).join('\n\n')}\n`,
    country,
  );
