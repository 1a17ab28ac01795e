import { openGaps } from '../draft/gaps';
import type { Country } from './references';
import type { GapValues, Template, TemplateBlock, TemplateLine } from './template';

/** The pieces that make up the text of a country, in order. */
export const blocksIn = ({ blocks }: Pick<Template, 'blocks'>, country: Country): readonly TemplateBlock[] =>
  blocks.filter(({ countries }) => countries === undefined || countries.includes(country));

/** The words of a line without markup. */
export const lineText = (line: TemplateLine): string => line.map(({ text }) => text).join('');

/** A piece as plain text: what a form field or a message takes. */
export function blockText(block: TemplateBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.lines.map(lineText).join('\n');
    case 'heading':
      return lineText(block.line);
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '–'} ${lineText(item)}`).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n');
  }
}

/** Swiss German has no ß. */
export const spelled = (text: string, country: Country): string =>
  country === 'CH' ? text.replaceAll('ß', 'ss') : text;

/** The template's text in a country, with its gaps, as it becomes a draft or is copied. */
export const templateText = (template: Pick<Template, 'blocks'>, country: Country): string =>
  spelled(blocksIn(template, country).map(blockText).join('\n\n'), country);

/** What fills the gaps in a country's example. */
export const exampleIn = (
  { example, exampleIn }: Pick<Template, 'example' | 'exampleIn'>,
  country: Country,
): GapValues =>
  Object.fromEntries(
    Object.entries({ ...example, ...exampleIn[country] }).map(([word, value]) => [
      spelled(word, country),
      spelled(value, country),
    ]),
  );

/** A text with its gaps filled; a gap without a value stays. */
export function fillGaps(text: string, values: GapValues): string {
  let filled = '';
  let read = 0;
  for (const { start, end, word } of openGaps(text)) {
    filled += text.slice(read, start) + (Object.hasOwn(values, word) ? values[word] : text.slice(start, end));
    read = end;
  }
  return filled + text.slice(read);
}
