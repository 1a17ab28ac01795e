import type { List } from 'mdast';
import type { Inline } from '../guide/guide';
import { inlineText } from '../guide/plain-text';
import { lineOf, type Report, toInline } from './parse-inline';

/** One `- Name: value` line of a tip or of the "Angaben". */
export interface Field {
  readonly value: readonly Inline[];
  readonly text: string;
  readonly line: number;
}

/**
 * Reads a list of `- Name: value` lines. `names` is the full set in its fixed order; an unknown, doubled or misplaced
 * name is reported.
 */
export function parseFields(list: List, names: readonly string[], report: Report): Map<string, Field> {
  const fields = new Map<string, Field>();
  let last = -1;
  for (const item of list.children) {
    const line = lineOf(item);
    const [paragraph] = item.children;
    const value = paragraph?.type === 'paragraph' ? toInline(paragraph.children, report) : [];
    const [first, ...rest] = value;
    const head = first?.type === 'text' ? /^([^:]{2,40}):\s*/.exec(first.value) : null;
    const name = head?.[1] ?? '';
    const at = names.indexOf(name);
    if (!head || first?.type !== 'text' || at < 0) {
      report(line, `Unbekannte Angabe „${inlineText(value).slice(0, 40)}“`, `eine von: ${names.join(', ')}`);
      continue;
    }
    if (fields.has(name)) report(line, `„${name}“ steht zweimal`, 'eine der beiden Zeilen löschen');
    if (at < last) report(line, `„${name}“ steht an der falschen Stelle`, `Reihenfolge: ${names.join(', ')}`);
    last = Math.max(last, at);
    const begin = first.value.slice(head[0].length);
    const content: Inline[] = begin ? [{ type: 'text', value: begin }, ...rest] : rest;
    fields.set(name, { value: content, text: inlineText(content), line });
  }
  return fields;
}

/** Comma-separated values, trimmed, empty ones dropped. */
export const commaList = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
