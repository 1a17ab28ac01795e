/** Numbers from 0 to 1, the same in every run. Source: Mulberry32, public domain. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

/** A text changed at one to four places: something cut out, put in twice, or replaced by a piece of another. */
export function mutated(text: string, pieces: readonly string[], random: () => number): string {
  let result = text;
  for (let turn = Math.floor(random() * 4); turn >= 0; turn--) {
    const start = Math.floor(random() * (result.length + 1));
    const end = Math.min(result.length, start + Math.floor(random() * 12));
    const middle = pick(['', result.slice(start, end).repeat(2), pick(pieces, random).slice(0, 80)], random);
    result = result.slice(0, start) + middle + result.slice(end);
  }
  return result;
}
