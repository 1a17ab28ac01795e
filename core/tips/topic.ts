import type { TopicTable } from '../guide/compiled-guide';
import type { SectionId } from '../guide/guide';
import { fromFrontCoded } from '../text/front-coding';
import { decodeNumbers } from '../text/number-codec';
import { featuresOf, isPiece } from './topic-features';

/** A section that a page speaks about, and the words of the page that say so. */
export interface TopicMatch {
  readonly section: SectionId;
  /** 0 to 1; near 1 = several telling words. */
  readonly strength: number;
  /** The telling words as the page writes them, the strongest first. */
  readonly words: readonly string[];
}

/** How much of a section's lines the guide as a whole tells before it has any of its own (Dirichlet prior). */
const PRIOR = 5;
/** A feature is believed by half where this many lines of a section have it. */
const DOUBT = 0.5;
/** What a piece counts beside a whole stem. */
const PIECE_SHARE = 0.3;
/** How much telling weight makes half of full strength. */
const HALF = 4;

/** How much a feature speaks for each section that has it. */
type Evidence = readonly (readonly [section: number, weight: number])[];

/** The table, ready to be asked; a feature is read when a page first has it. */
class TopicModel {
  private readonly featureNumbers: ReadonlyMap<string, number>;
  private readonly counts: readonly string[];
  private readonly allLines: number;
  private readonly read = new Map<string, Evidence>();

  constructor(private readonly table: TopicTable) {
    this.featureNumbers = new Map(fromFrontCoded(table.features).map((feature, at) => [feature, at]));
    this.counts = table.counts.split(' ');
    this.allLines = table.lines.reduce((sum, lines) => sum + lines, 0);
  }

  evidence(feature: string): Evidence {
    let evidence = this.read.get(feature);
    if (!evidence) {
      evidence = this.weigh(decodeNumbers(this.counts[this.featureNumbers.get(feature) ?? -1] ?? ''));
      this.read.set(feature, evidence);
    }
    return evidence;
  }

  /** Log odds of a section's lines against those of the whole guide, doubted where few lines tell; what speaks against is no evidence. */
  private weigh(packed: readonly number[]): Evidence {
    const counts: [section: number, count: number][] = [];
    let section = -1;
    for (let at = 0; at < packed.length; at++) {
      const coded = packed[at] ?? 0;
      section += (coded >> 1) + 1;
      counts.push([section, coded % 2 === 1 ? (packed[++at] ?? 0) + 2 : 1]);
    }
    const share = counts.reduce((sum, [, count]) => sum + count, 0) / this.allLines;
    return counts.flatMap(([section, count]) => {
      const odds = (count + PRIOR * share) / (((this.table.lines[section] ?? 0) + PRIOR) * share);
      const weight = (Math.log(odds) * count) / (count + DOUBT);
      return weight > 0 ? [[section, weight] as const] : [];
    });
  }
}

const models = new WeakMap<TopicTable, TopicModel>();

function modelOf(table: TopicTable): TopicModel {
  const model = models.get(table) ?? new TopicModel(table);
  models.set(table, model);
  return model;
}

/** The sections that a page's words speak about, strongest first; each feature counts once. */
export function topicsOf(text: string, table: TopicTable, half = HALF): TopicMatch[] {
  const model = modelOf(table);
  const found = new Map<number, Map<string, number>>();
  const seen = new Set<string>();
  for (const { written, stem, pieces } of featuresOf(text)) {
    for (const feature of [stem, ...pieces]) {
      if (seen.has(feature)) continue;
      seen.add(feature);
      for (const [section, weight] of model.evidence(feature)) {
        const words = found.get(section) ?? new Map<string, number>();
        found.set(section, words);
        words.set(written, (words.get(written) ?? 0) + weight * (isPiece(feature) ? PIECE_SHARE : 1));
      }
    }
  }
  return [...found]
    .map(([at, words]) => {
      const weight = [...words.values()].reduce((sum, value) => sum + value, 0);
      return {
        section: table.sections[at] ?? '',
        strength: weight / (weight + half),
        words: [...words].sort((a, b) => b[1] - a[1]).map(([word]) => word),
      };
    })
    .sort((a, b) => b.strength - a.strength || (a.section < b.section ? -1 : 1));
}
