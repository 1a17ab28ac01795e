import { escapeHtml } from '../text/escape-html';

/** A line of a list as drafts and templates write it. */
const ITEM = /^(?:([–•-]) |(\d{1,2})\. )(\S.*)$/;

/**
 * A text with lists as HTML for the clipboard, so that a mail program pastes lists and paragraphs; `undefined` where it
 * has none: plain text is enough then. Everything is escaped.
 */
export function richTextOf(text: string): string | undefined {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraph.split('\n'));
  if (!paragraphs.some((lines) => isList(lines))) return undefined;
  return paragraphs
    .map((lines) => {
      if (!isList(lines)) return `<p>${lines.map(escapeHtml).join('<br>')}</p>`;
      const items = lines.map((line) => `<li>${escapeHtml(ITEM.exec(line)?.[3] ?? '')}</li>`).join('');
      return ITEM.exec(lines[0] ?? '')?.[2] ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    })
    .join('');
}

/** Whether all lines are items of one kind of list. */
const isList = (lines: readonly string[]): boolean =>
  lines.every((line) => ITEM.test(line)) && new Set(lines.map((line) => ITEM.exec(line)?.[2] !== undefined)).size === 1;
