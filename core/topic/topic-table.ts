import { fromFrontCoded, frontCoded } from '../text/front-coding';
import { decodeNumbers, encodeNumbers } from '../text/number-codec';

/**
 * `topics.txt`: what speaks for which section, learned at build time; see `core/guide-compiler/build-topics.ts`. In
 * blocks, of which a question unpacks only those that its words lead to.
 */
export interface TopicTable {
  readonly sections: readonly string[];
  /** The first feature of each block, blanks between. */
  readonly heads: string;
  /**
   * The features in order of code units, in blocks of equal size: front-coded, then for each the sections for which it
   * speaks, blanks between: how many numbers further than the one before, and how much, in levels.
   */
  readonly blocks: readonly string[];
}

/** The table as lines of text: what is not asked is not even cut out of it. `topics.txt` is this. */
export const topicLines = ({ sections, heads, blocks }: TopicTable): string =>
  [sections.join(' '), heads, ...blocks].join('\n');

/** The table of {@link topicLines}. */
export function topicsInLines(text: string): TopicTable {
  const [sections = '', heads = '', ...blocks] = text.split('\n');
  return { sections: sections.split(' '), heads, blocks };
}

/** Features in a block: fewer make the file larger, more have to be unpacked for one. */
const BLOCK = 32;

/** How much a feature speaks for a section, by the section's number. */
export type Evidence = readonly (readonly [section: number, weight: number])[];

/** A level is half a unit of log odds: finer ones found no more in cross-validation. */
const LEVEL = 0.5;

/** A text of these alone is decoded in a tenth of the time that another takes. */
const ASCII = /^[ -~]+$/;

/**
 * Packs what was learned. What speaks for a section by less than half a level is left out, and so is a feature without
 * any, or with a letter that folding leaves beyond ASCII (a Turkish ı).
 */
export function packTopics(sections: readonly string[], evidence: ReadonlyMap<string, Evidence>): TopicTable {
  const packed = [...evidence]
    .map(([feature, speaksFor]) => [feature, packEvidence(speaksFor)] as const)
    .filter(([feature, weights]) => weights !== '' && ASCII.test(feature))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = Array.from({ length: Math.ceil(packed.length / BLOCK) }, (_, at) =>
    packed.slice(at * BLOCK, (at + 1) * BLOCK),
  );
  return {
    sections,
    heads: blocks.map(([first]) => first?.[0]).join(' '),
    blocks: blocks.map((block) =>
      [frontCoded(block.map(([feature]) => feature)), ...block.map(([, weights]) => weights)].join(' '),
    ),
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

/** The features of a block with what each says, to be read by {@link unpackEvidence}. */
export function unpackBlock(block: string): ReadonlyMap<string, string> {
  const [features = '', ...weights] = block.split(' ');
  return new Map(fromFrontCoded(features).map((feature, at) => [feature, weights[at] ?? '']));
}

/** What one feature says. */
export function unpackEvidence(packed: string): Evidence {
  const numbers = decodeNumbers(packed);
  let section = -1;
  return Array.from({ length: numbers.length / 2 }, (_, at) => {
    section += (numbers[2 * at] ?? 0) + 1;
    return [section, ((numbers[2 * at + 1] ?? 0) + 1) * LEVEL] as const;
  });
}
