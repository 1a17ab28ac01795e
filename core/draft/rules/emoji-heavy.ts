import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { Edit } from '../finding';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';

/** Many emoji, several in a row, or emoji as bullets: screen readers read each one out. */
export const emojiHeavy: Rule<'most' | 'row' | 'bullets'> = {
  id: 'emoji-heavy',
  name: 'Viele Emojis',
  rulings: everywhere(
    'empfehlung',
    'Kein Gesetz für Firmen; jedes Emoji wird vorgelesen.',
    'Bundesfachstelle Barrierefreiheit; DBSV',
    '2025',
  ),
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
    const fix = fixOf(draft, { most, row, bullets }, listed);
    return [
      {
        reason: `Vorleseprogramme sprechen in diesem Text jedes Emoji aus: ${reasons.join(', ')}.`,
        marks,
        ...(fix ? { fix } : {}),
      },
    ];
  },
};

/** Emoji at the beginning of a line, followed by text. */
function emojiBullets({ text, lines, emoji }: Draft): Span[] {
  const byStart = new Map(emoji.map((one) => [one.start, one]));
  return lines.flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const one = byStart.get(start + line.length - line.trimStart().length);
    return one && /[A-Za-zÀ-ž\p{N}]/u.test(text.slice(one.end, end)) ? [one] : [];
  });
}

/** The longest sequence of emoji with nothing or blanks between them. */
const longestRow = ({ text, emoji }: Draft): readonly Span[] =>
  rowsOf(text, emoji).reduce<readonly Span[]>((longest, row) => (row.length > longest.length ? row : longest), []);

/**
 * Bullets become dashes, and only the first emoji of a sequence stays. `undefined` where there would still be too many.
 */
function fixOf(
  draft: Draft,
  { most, row, bullets }: Readonly<Record<'most' | 'row' | 'bullets', number>>,
  listed: readonly Span[],
): readonly Edit[] | undefined {
  const dashes = listed.length >= bullets ? listed : [];
  const left = draft.emoji.filter((one) => !dashes.includes(one));
  const surplus = rowsOf(draft.text, left)
    .filter(({ length }) => length >= row)
    .flatMap((emoji) => emoji.slice(1));
  if (left.length - surplus.length > most || rowsOf(draft.text, left).some(({ length }) => length >= row && row <= 1))
    return undefined;
  return [
    ...dashes.map(({ start, end }) => ({ start, end, replacement: '–' })),
    ...surplus.map(({ start, end }) => ({ start: start - blankBefore(draft.text, start), end, replacement: '' })),
  ].sort((a, b) => a.start - b.start);
}

const blankBefore = (text: string, at: number) => (/[ \u00a0]/.test(text.charAt(at - 1)) ? 1 : 0);

/** Emoji that follow each other with nothing or one blank between them. */
function rowsOf(text: string, emoji: readonly Span[]): Span[][] {
  const rows: Span[][] = [];
  for (const one of emoji) {
    const before = rows.at(-1)?.at(-1);
    if (before && /^[ \u00a0]?$/.test(text.slice(before.end, one.start))) rows.at(-1)?.push(one);
    else rows.push([one]);
  }
  return rows;
}
