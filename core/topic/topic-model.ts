import { isPiece, type WordFeatures } from './topic-features';
import { type Evidence, featureNumbers, type TopicTable, unpackEvidence } from './topic-table';

/** A section that words speak for. */
export interface TopicEvidence {
  readonly section: string;
  /** The sum over all features, in log odds. */
  readonly weight: number;
  /** The telling words as they are written, the strongest first; found when they are asked for. */
  readonly words: () => readonly string[];
}

/** A table of topics, ready to be asked; a feature is read when it is first asked for. */
export class TopicModel {
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly weights: readonly string[];
  private readonly read = new Map<string, Evidence>();

  constructor(private readonly table: TopicTable) {
    this.numbers = featureNumbers(table);
    this.weights = table.weights.split(' ');
  }

  /**
   * The sections that the words speak for, strongest first; each feature counts once, and a piece `pieceShare` of a whole stem:
   * where people type in a hurry, pieces have to carry more.
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
      evidence = unpackEvidence(this.weights[this.numbers.get(feature) ?? -1] ?? '');
      this.read.set(feature, evidence);
    }
    return evidence;
  }
}

const models = new WeakMap<TopicTable, TopicModel>();

/** The model of a table, made once. */
export function topicModel(table: TopicTable): TopicModel {
  const model = models.get(table) ?? new TopicModel(table);
  models.set(table, model);
  return model;
}
