/** A distance table: a row for each letter of the known word, a column for each letter of `key`. */
export type Table = Uint8Array[];

/** More than any allowed distance: cells too far off the diagonal are never computed. */
export const FAR = 99;

/** A table for words of at most `rows` letters. */
export function emptyTable(key: string, rows: number): Table {
  const table = Array.from({ length: rows + 1 }, (_, row) => new Uint8Array(key.length + 1).fill(FAR).fill(row, 0, 1));
  table[0] = Uint8Array.from({ length: key.length + 1 }, (_, column) => Math.min(column, FAR));
  return table;
}

/** Fills the row behind the letter of `word` at `depth` and answers its lowest value. */
export function fillRow(table: Table, word: string, depth: number, key: string, max: number): number {
  const beforeLast = table[depth - 1];
  const last = table[depth];
  const row = table[depth + 1];
  if (!last || !row) return FAR;
  let lowest = depth + 1;
  for (let j = Math.max(1, depth + 1 - max); j <= Math.min(key.length, depth + 1 + max); j++) {
    const same = word[depth] === key[j - 1];
    let value = Math.min((last[j] ?? FAR) + 1, (row[j - 1] ?? FAR) + 1, (last[j - 1] ?? FAR) + (same ? 0 : 1));
    if (beforeLast && j > 1 && word[depth] === key[j - 2] && word[depth - 1] === key[j - 1]) {
      value = Math.min(value, (beforeLast[j - 2] ?? FAR) + 1);
    }
    row[j] = value;
    if (value < lowest) lowest = value;
  }
  return lowest;
}

/**
 * Edit distance in which a swap of neighbours is one slip (optimal string alignment). With `open`, the distance of the
 * shorter `a` to the nearest beginning of `b`: for a word still being typed. Gives up beyond `max`: answers `max + 1`.
 */
export function distance(a: string, b: string, max: number, open = false): number {
  const word = open ? b.slice(0, a.length + max) : b;
  if (a.length - word.length > max || word.length - a.length > max) return max + 1;
  const table = emptyTable(a, word.length);
  let nearest = a.length;
  let depth = 0;
  while (depth < word.length && fillRow(table, word, depth, a, max) <= max) {
    depth++;
    nearest = Math.min(nearest, table[depth]?.[a.length] ?? FAR);
  }
  const whole = depth === word.length ? (table[depth]?.[a.length] ?? FAR) : FAR;
  return Math.min(open ? nearest : whole, max + 1);
}
