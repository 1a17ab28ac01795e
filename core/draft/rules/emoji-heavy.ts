import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { Rule } from '../rule';

/** Many emoji, several in a row, or emoji as bullets: screen readers read each one out. */
export const emojiHeavy: Rule<'most' | 'row' | 'bullets'> = {
  id: 'emoji-heavy',
  name: 'Viele Emojis',
  grade: 'empfehlung',
  authority: { text: 'Bundesfachstelle Barrierefreiheit; DBSV', asOf: '2025' },
  section: '6.6',
  thresholds: {
    most: { label: 'Emojis höchstens', value: 8 },
    row: { label: 'Emojis in Folge', value: 4 },
    bullets: { label: 'Zeilen mit Emoji als Aufzählungszeichen', value: 3 },
  },
  find(draft, { most, row, bullets }) {
    const { emoji } = draft;
    if (emoji.length === 0) return [];
    const listed = emojiBullets(draft);
    const longest = longestRow(draft);
    const reasons: string[] = [];
    if (emoji.length > most) reasons.push(`er hat ${emoji.length} Emojis`);
    if (longest.length >= row) reasons.push(`${longest.length} Emojis stehen direkt hintereinander`);
    if (listed.length >= bullets) reasons.push(`${listed.length} Zeilen beginnen mit einem Emoji`);
    if (reasons.length === 0) return [];
    const marks = emoji.length > most ? emoji : longest.length >= row ? longest : listed;
    return [{ reason: `Vorleseprogramme sprechen in diesem Text jedes Emoji aus: ${reasons.join(', ')}.`, marks }];
  },
};

/** Emoji that are the first thing on a line with text behind them. */
function emojiBullets({ text, lines, emoji }: Draft): Span[] {
  const byStart = new Map(emoji.map((one) => [one.start, one]));
  return lines.flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const one = byStart.get(start + line.length - line.trimStart().length);
    return one && /[\p{L}\p{N}]/u.test(text.slice(one.end, end)) ? [one] : [];
  });
}

/** The longest row of emoji with nothing or blanks between them. */
function longestRow({ text, emoji }: Draft): Span[] {
  let longest = { from: 0, to: 0 };
  let first = 0;
  emoji.forEach((one, i) => {
    const before = emoji[i - 1];
    if (before && !/^[ \u00a0]?$/.test(text.slice(before.end, one.start))) first = i;
    if (i + 1 - first > longest.to - longest.from) longest = { from: first, to: i + 1 };
  });
  return emoji.slice(longest.from, longest.to);
}
