import { isPiece, type WordFeatures } from './topic-features';
import { type Evidence, type TopicTable, unpackBlock, unpackEvidence } from './topic-table';

/** A section that words speak for. */
export interface TopicEvidence {
  readonly section: string;
  /** The sum over all features, in log odds. */
  readonly weight: number;
  /** The telling words as they are written, the strongest first; found when they are asked for. */
  readonly words: () => readonly string[];
}

/** A table of topics, ready to be asked; what is asked for is unpacked once. */
export class TopicModel {
  private readonly heads: readonly string[];
  private readonly blocks = new Map<number, ReadonlyMap<string, string>>();
  private readonly read = new Map<string, Evidence>();

  constructor(private readonly table: TopicTable) {
    this.heads = table.heads.split(' ');
  }

  /**
   * The sections that the words speak for, strongest first; each feature counts once, and a piece `pieceShare` of a
   * whole stem: where people type in a hurry, pieces have to carry more.
   */
  speakFor(words: readonly WordFeatures[], pieceShare: number): TopicEvidence[] {
    const weights = new Float64Array(this.table.sections.length);
    const told: [written: string, share: number, evidence: Evidence][] = [];
    const seen = new Set<string>();
    for (const { written, features } of words) {
      for (const feature of features) {
        if (seen.has(feature)) continue;
        seen.add(feature);
        const share = isPiece(feature) ? pieceShare : 1;
        const evidence = this.evidence(feature);
        if (evidence.length > 0) told.push([written, share, evidence]);
        for (const [section, weight] of evidence) weights[section] = (weights[section] ?? 0) + weight * share;
      }
    }
    const tellingWords = (section: number): string[] => {
      const byWord = new Map<string, number>();
      for (const [written, share, evidence] of told) {
        const weight = evidence.find(([at]) => at === section)?.[1] ?? 0;
        if (weight > 0) byWord.set(written, (byWord.get(written) ?? 0) + weight * share);
      }
      return [...byWord].sort((a, b) => b[1] - a[1]).map(([word]) => word);
    };
    return this.table.sections
      .map((section, at) => ({ section, weight: weights[at] ?? 0, words: () => tellingWords(at) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.section < b.section ? -1 : 1));
  }

  private evidence(feature: string): Evidence {
    let evidence = this.read.get(feature);
    if (!evidence) {
      evidence = unpackEvidence(this.blockOf(feature).get(feature) ?? '');
      this.read.set(feature, evidence);
    }
    return evidence;
  }

  /** The only block that can hold a feature: the last one that does not begin behind it (binary search). */
  private blockOf(feature: string): ReadonlyMap<string, string> {
    let low = 0;
    let high = this.heads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.heads[middle] ?? '') <= feature) low = middle + 1;
      else high = middle;
    }
    let block = this.blocks.get(low);
    if (!block) {
      block = unpackBlock(this.table.blocks[low - 1] ?? '');
      this.blocks.set(low, block);
    }
    return block;
  }
}

const models = new WeakMap<TopicTable, TopicModel>();

/** The model of a table, made once. */
export function topicModel(table: TopicTable): TopicModel {
  const model = models.get(table) ?? new TopicModel(table);
  models.set(table, model);
  return model;
}
