import type { QueryPlan } from './query-plan';
import type { Vocabulary } from './vocabulary';
import { NEARNESS_WINDOW } from './weights';

/** The positions of each stem (by number) in a document, counted without stop words. */
export type Positions = ReadonlyMap<number, readonly number[]>;

/** Positions of stems over several fields, with a gap between the fields so that their words never count as close. */
export function positionsIn(fields: readonly (readonly number[])[]): Positions {
  const positions = new Map<number, number[]>();
  let at = 0;
  for (const stems of fields) {
    for (const stem of stems) {
      const list = positions.get(stem);
      if (list) list.push(at);
      else positions.set(stem, [at]);
      at++;
    }
    at += NEARNESS_WINDOW;
  }
  return positions;
}

/** For each query word the stems (by number) that stand for it, and the rarity of the rarest. */
export interface Seekers {
  stems: number[];
  rarity: number;
}

/** Groups the terms of a plan by query word. `documents` is the size of the guide. */
export function seekersOf(plan: QueryPlan, vocabulary: Vocabulary, documents: number): Seekers[] {
  const seekers = plan.words.map((): Seekers => ({ stems: [], rarity: 0 }));
  for (const [stem, { serves }] of plan.terms) {
    const seeker = seekers[serves[0]?.wordIndex ?? -1];
    const known = vocabulary.knownStem(stem);
    if (!seeker || !known?.documents) continue;
    seeker.stems.push(known.number);
    seeker.rarity = Math.max(seeker.rarity, Math.log(1 + documents / known.documents));
  }
  return seekers;
}

/** Bonus for a document in which neighbouring query words stand close together: rare words close by give most. */
export function nearness(seekers: readonly Seekers[], positions: Positions): number {
  let bonus = 0;
  let before: number[] = [];
  let rarityBefore = 0;
  for (const { stems, rarity } of seekers) {
    const here = stems.flatMap((stem) => positions.get(stem) ?? []);
    let gap = NEARNESS_WINDOW + 1;
    for (const a of before) {
      for (const b of here) {
        const apart = Math.abs(a - b);
        if (apart > 0 && apart < gap) gap = apart;
      }
    }
    if (gap <= NEARNESS_WINDOW) bonus += Math.min(rarity, rarityBefore) / gap;
    before = here;
    rarityBefore = rarity;
  }
  return bonus;
}
