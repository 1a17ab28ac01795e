import { fromFrontCoded, frontCoded } from '../text/front-coding';
import { decodeNumbers, encodeNumbers } from '../text/number-codec';

/** `topics.json`: what speaks for which section, learned at build time; see `core/guide-compiler/build-topics.ts`. */
export interface TopicTable {
  readonly sections: readonly string[];
  /** The features in order of code units, front-coded. */
  readonly features: string;
  /**
   * For each feature the sections for which it speaks, blanks between: how many numbers further than the one before, and how
   * much, in levels.
   */
  readonly weights: string;
}

/** How much a feature speaks for a section, by the section's number. */
export type Evidence = readonly (readonly [section: number, weight: number])[];

/** A level is half a unit of log odds: finer ones found no more in cross-validation. */
const LEVEL = 0.5;

/** Packs what was learned. What speaks for a section by less than half a level is left out, and so is a feature without any. */
export function packTopics(sections: readonly string[], evidence: ReadonlyMap<string, Evidence>): TopicTable {
  const packed = [...evidence]
    .map(([feature, speaksFor]) => [feature, packEvidence(speaksFor)] as const)
    .filter(([, weights]) => weights !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    sections,
    features: frontCoded(packed.map(([feature]) => feature)),
    weights: packed.map(([, weights]) => weights).join(' '),
  };
}

function packEvidence(evidence: Evidence): string {
  let before = -1;
  return encodeNumbers(
    [...evidence]
      .sort(([a], [b]) => a - b)
      .flatMap(([section, weight]) => {
        const level = Math.round(weight / LEVEL);
        if (level < 1) return [];
        const gap = section - before - 1;
        before = section;
        return [gap, level - 1];
      }),
  );
}

/** The features of a table with their numbers. */
export const featureNumbers = ({ features }: TopicTable): ReadonlyMap<string, number> =>
  new Map(fromFrontCoded(features).map((feature, at) => [feature, at]));

/** What one feature says, from its part of {@link TopicTable.weights}. */
export function unpackEvidence(packed: string): Evidence {
  const numbers = decodeNumbers(packed);
  let section = -1;
  return Array.from({ length: numbers.length / 2 }, (_, at) => {
    section += (numbers[2 * at] ?? 0) + 1;
    return [section, ((numbers[2 * at + 1] ?? 0) + 1) * LEVEL] as const;
  });
}
