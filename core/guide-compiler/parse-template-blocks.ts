import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Country } from '../guide/guide';
import type { TemplateBlock, TemplateLine, TemplateSpan } from '../guide/template';
import { lineText } from '../guide/template-text';
import { countryNamed } from './country-names';
import { lineOf, type Report } from './parse-inline';

/** Ends a block of a country that has several paragraphs. */
const ALL = 'Alle Länder';

/**
 * Reads what stands under "## Vorlage": paragraphs whose lines count, lists, tables, headings of the third level. A
 * label such as **Österreich:** before a paragraph makes it that country's; alone on its line it holds until the next
 * label.
 */
export function parseTemplateBlocks(
  nodes: readonly RootContent[],
  countries: readonly Country[],
  report: Report,
): TemplateBlock[] {
  const blocks: TemplateBlock[] = [];
  let holding: readonly Country[] | undefined;
  for (const node of nodes) {
    if (node.type !== 'paragraph') {
      blocks.push(...blockOf(node, report).map((block) => (holding ? { ...block, countries: holding } : block)));
      continue;
    }
    const lines = linesOf(node.children, report);
    const label = labelOf(lines);
    if (label === undefined) {
      const block = tableOf(lines, lineOf(node), report) ?? { type: 'paragraph' as const, lines };
      blocks.push(holding ? { ...block, countries: holding } : block);
      continue;
    }
    const spoken = label.countries.length > 0 ? label.countries : undefined;
    for (const country of spoken ?? [])
      if (!countries.includes(country))
        report(lineOf(node), `Das Land ${country} steht nicht unter „länder“`, 'es dort ergänzen oder hier streichen');
    if (label.rest.length === 0) holding = spoken;
    else blocks.push({ type: 'paragraph', lines: label.rest, ...(spoken ? { countries: spoken } : {}) });
  }
  return blocks;
}

/**
 * The countries that a paragraph's first words name, and what follows; none = all. `undefined` where it has no such
 * label.
 */
function labelOf(lines: readonly TemplateLine[]): { countries: Country[]; rest: TemplateLine[] } | undefined {
  const [[label, next, ...spans] = [], ...more] = lines;
  const words = label?.strong ? /^(.+):$/.exec(label.text)?.[1]?.split(/, | und /) : undefined;
  if (!words?.every((word) => word === ALL || countryNamed(word))) return undefined;
  const first = next ? [{ ...next, text: next.text.trimStart() }, ...spans] : [];
  return {
    countries: words.flatMap((word) => countryNamed(word) ?? []),
    rest: lineText(first).trim() ? [first, ...more] : more,
  };
}

function blockOf(node: RootContent, report: Report): TemplateBlock[] {
  if (node.type === 'heading') return [{ type: 'heading', line: linesOf(node.children, report).flat() }];
  if (node.type === 'list') {
    const items = node.children.map((item) => itemOf(item, report));
    return [{ type: 'list', ordered: node.ordered === true, items }];
  }
  report(
    lineOf(node),
    node.type === 'html' ? `HTML im Text: ${node.value.slice(0, 60)}` : `„${node.type}“ gibt es in Vorlagen nicht`,
    'nur Absätze, einfache Listen, Tabellen und Zwischentitel „### …“ verwenden',
  );
  return [];
}

function itemOf(item: ListItem, report: Report): TemplateLine {
  const [paragraph, ...more] = item.children;
  if (paragraph?.type === 'paragraph' && more.length === 0)
    return linesOf(paragraph.children, report).flatMap((line, at) => (at > 0 ? [{ text: ' ' }, ...line] : line));
  report(lineOf(item), 'Ein Listenpunkt hat mehr als einen Absatz', 'auf eine Ebene und einen Absatz je Punkt bringen');
  return [];
}

/** Running text cut at its line breaks, which count in a letter. */
function linesOf(nodes: Paragraph['children'], report: Report): TemplateLine[] {
  const lines: TemplateSpan[][] = [[]];
  for (const span of nodes.flatMap((node) => spansOf(node, report))) {
    const [first = '', ...others] = span.text.split('\n');
    if (first) lines.at(-1)?.push({ ...span, text: first });
    for (const text of others) lines.push(text ? [{ ...span, text }] : []);
  }
  return lines;
}

function spansOf(node: PhrasingContent, report: Report): TemplateSpan[] {
  if (node.type === 'text') return [{ text: node.value }];
  if (node.type === 'break') return [{ text: '\n' }];
  if (node.type === 'strong')
    return node.children.flatMap((child) => spansOf(child, report)).map(({ text }) => ({ text, strong: true }));
  report(
    lineOf(node),
    node.type === 'emphasis' ? 'Kursiver Text in einer Vorlage' : `„${node.type}“ gibt es in Vorlagen nicht`,
    node.type === 'emphasis' ? 'ein Sternchen als \\* schreiben' : 'nur Text und **fett** verwenden',
  );
  return [];
}

const ROW = /^\|(.*)\|\s*$/;
const RULE = /^[\s|:-]+$/;

/** A paragraph whose lines all stand between strokes is a table; the second line sets the head off. */
function tableOf(lines: readonly TemplateLine[], line: number, report: Report): TemplateBlock | undefined {
  const written = lines.map(lineText);
  if (!written[0]?.startsWith('|')) return undefined;
  const rows = written.map((row) =>
    ROW.exec(row)?.[1]
      ?.split('|')
      .map((cell) => cell.trim()),
  );
  const [head, , ...body] = rows;
  if (!head || !RULE.test(written[1] ?? '')) {
    report(line, 'Der Tabelle fehlt ihr Kopf', 'unter die erste Zeile eine aus „| --- | --- |“ setzen');
    return undefined;
  }
  for (const [at, row] of body.entries())
    if (row?.length !== head.length)
      report(
        line + at + 2,
        `Die Zeile hat ${row?.length ?? 0} statt ${head.length} Zellen`,
        'jede Zelle zwischen | setzen',
      );
  return { type: 'table', head, rows: body.map((row) => row ?? []) };
}
