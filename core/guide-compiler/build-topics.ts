import type { TopicTable } from '../guide/compiled-guide';
import type { SectionId } from '../guide/guide';
import { frontCoded } from '../text/front-coding';
import { encodeNumbers } from '../text/number-codec';
import { featuresOf, isPiece } from '../tips/topic-features';

/** Pieces say nothing that too few lines or too many sections have. */
const PIECE_LINES = 2;
const PIECE_SECTIONS = 30;

/** Learns the table from each section's lines. */
export function buildTopics(sections: readonly { id: SectionId; lines: readonly string[] }[]): TopicTable {
  const counted = new Map<string, Map<number, number>>();
  for (const [section, { lines }] of sections.entries())
    for (const line of lines)
      for (const feature of new Set(featuresOf(line).flatMap(({ stem, pieces }) => [stem, ...pieces]))) {
        const counts = counted.get(feature) ?? new Map<number, number>();
        counted.set(feature, counts.set(section, (counts.get(section) ?? 0) + 1));
      }
  const kept = [...counted].filter(([feature, counts]) => !isPiece(feature) || says(counts));
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    sections: sections.map(({ id }) => id),
    lines: sections.map(({ lines }) => lines.length),
    features: frontCoded(kept.map(([feature]) => feature)),
    counts: kept.map(([, counts]) => packCounts(counts)).join(' '),
  };
}

const says = (counts: ReadonlyMap<number, number>): boolean =>
  counts.size <= PIECE_SECTIONS && [...counts.values()].reduce((sum, count) => sum + count, 0) >= PIECE_LINES;

function packCounts(counts: ReadonlyMap<number, number>): string {
  let before = -1;
  return encodeNumbers(
    [...counts].flatMap(([section, count]) => {
      const gap = section - before - 1;
      before = section;
      return count > 1 ? [2 * gap + 1, count - 2] : [2 * gap];
    }),
  );
}
