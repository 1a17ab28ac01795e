import type { FusedHit } from './fuse-topics';
import { type Field, TAIL } from './weights';

/** What is asked of a hit: its score beside that of the best, and what it was found by. */
type Scored = Pick<FusedHit, 'score' | 'share' | 'why'>;

const STRONG: ReadonlySet<Field | 'topic'> = new Set(['title', 'keywords', 'norms']);

/**
 * The hits without their tail: those that have too little of the best score for what they were found by. A word in a
 * title or among the keywords is what a section is about, a word in its text may be said by the way. The scores of the
 * index fall steeply, those that are joined with the topics do not, so each has a measure of its own. The first hit
 * always stays.
 */
export function withoutTail<T extends Scored>(hits: readonly T[]): T[] {
  const best = hits[0]?.score ?? 0;
  const joined = hits.some(({ why }) => why.some(({ field }) => field === 'topic'));
  const leastOf = ({ share, why }: Scored): number => {
    const strong = why.some(({ field }) => STRONG.has(field));
    if (!joined) return strong ? TAIL.index.strong : TAIL.index.weak;
    if (!strong) return TAIL.joined.weak;
    return share >= WHOLE ? TAIL.joined.whole : TAIL.joined.strong;
  };
  return hits.filter((hit, at) => at === 0 || hit.score >= best * leastOf(hit));
}

/** Share of a query that counts as all of it. */
const WHOLE = 0.99;
