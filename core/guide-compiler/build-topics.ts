import type { SectionId } from '../guide/guide';
import { featuresOf, isPiece } from '../topic/topic-features';
import { type Evidence, packTopics, type TopicTable } from '../topic/topic-table';

/** Pieces say nothing that too few lines or too many sections have. */
export interface PieceLimits {
  /** Fewest lines that have the piece. */
  readonly lines: number;
  /** Most sections that have it. */
  readonly sections: number;
}
const PIECES: PieceLimits = { lines: 2, sections: 80 };
/** How much of a section's lines the guide as a whole tells before it has any of its own (Dirichlet prior). */
const PRIOR = 5;
/** A feature is believed by half where this many lines of a section have it. */
const DOUBT = 0.3;

/** A section and the lines that stand for it. */
interface SectionLines {
  readonly id: SectionId;
  readonly lines: readonly string[];
}

/**
 * Learns from each section's lines what speaks for it: a naive Bayes model, log odds of a feature in the section's
 * lines against those of the whole guide. What speaks against a section is no evidence.
 */
export function buildTopics(sections: readonly SectionLines[], pieces: PieceLimits = PIECES): TopicTable {
  const counted = countFeatures(sections);
  const all = sections.reduce((sum, { lines }) => sum + lines.length, 0);
  const evidence = new Map<string, Evidence>();
  for (const [feature, counts] of counted) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (isPiece(feature) && (total < pieces.lines || counts.size > pieces.sections)) continue;
    const share = total / all;
    evidence.set(
      feature,
      [...counts].map(([section, count]) => {
        const lines = sections[section]?.lines.length ?? 0;
        const odds = (count + PRIOR * share) / ((lines + PRIOR) * share);
        return [section, (Math.log(odds) * count) / (count + DOUBT)] as const;
      }),
    );
  }
  return packTopics(
    sections.map(({ id }) => id),
    evidence,
  );
}

/** For each feature, how many lines of each section have it. */
function countFeatures(sections: readonly SectionLines[]): Map<string, Map<number, number>> {
  const counted = new Map<string, Map<number, number>>();
  for (const [section, { lines }] of sections.entries())
    for (const line of lines)
      for (const feature of new Set(featuresOf(line).flatMap(({ features }) => features))) {
        const counts = counted.get(feature) ?? new Map<number, number>();
        counted.set(feature, counts.set(section, (counts.get(section) ?? 0) + 1));
      }
  return counted;
}
