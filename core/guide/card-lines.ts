import type { CardRow, TipsRow } from './compiled-guide';
import type { SectionId } from './guide';

/**
 * `cards.txt`: what cards show of every section, one line of JSON each, a line break before each. A popup needs a
 * handful of them and parses no others.
 */
export const cardLines = (rows: readonly TipsRow[]): string =>
  rows.map(({ situations: _, ...card }) => `\n${beginning(card.section)}${asciiJson(card).slice(1)}`).join('');

/**
 * JSON without letters beyond ASCII: decoding them from a file would cost a popup more than all else that it does with
 * it.
 */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The cards of sections; those that the file does not have are left out. */
export const cardsIn = (lines: string, sections: readonly SectionId[]): CardRow[] =>
  sections.flatMap((section) => {
    const begins = `\n${beginning(section)}`;
    const at = lines.indexOf(begins);
    if (at < 0) return [];
    const end = lines.indexOf('\n', at + 1);
    return JSON.parse(`{${lines.slice(at + begins.length, end < 0 ? undefined : end)}`);
  });

const beginning = (section: SectionId): string => `${section} `;
