import { isJudged } from './first-edition';
import { labelledLines, ownLines } from './labels';

export interface TipRates {
  readonly cases: number;
  /** Share of situations with a wanted section (judged 2) among the first three. */
  readonly success3: number;
  /** Normalised discounted gain of the first five, gain = judgement. */
  readonly ndcg5: number;
  /** Share of the first three that are wanted or helpful (judged 1 or 2). */
  readonly precision3: number;
  /** Share of the silent situations in which nothing is shown. */
  readonly silent: number;
  readonly misses: readonly string[];
}

export interface TipCase {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly heading: string;
  readonly language: string;
  /** Section -> 2 wanted, 1 helpful; empty = stay silent. */
  readonly judgements: ReadonlyMap<string, number>;
}

/** The labelled situations, `undefined` where they are not at hand. */
export const tipCases = (): TipCase[] | undefined => labelledLines('situations.tsv')?.map(tipCase);

/** The project's own situations. */
export const ownTipCases = (): TipCase[] => ownLines('situations.tsv').map(tipCase);

/** A line of `situations.tsv`. */
export function tipCase(line: string): TipCase {
  const [id = '', url = '', title = '', heading = '', language = '', , judged = ''] = line.split('\t');
  const pairs =
    judged.trim() === '-'
      ? []
      : judged
          .trim()
          .split(/\s+/)
          .map((pair) => pair.split(':'));
  return {
    id,
    url,
    title,
    heading,
    language,
    judgements: new Map(pairs.map(([section = '', value = '0']) => [section, Number(value)])),
  };
}

/**
 * How well sections fit the labelled situations; `answer` gives the sections for a case, best first; `judged` as in
 * `measureSearch`.
 */
export function measureTips(
  cases: readonly TipCase[],
  answer: (entry: TipCase) => readonly string[],
  judged: (section: string) => boolean = isJudged,
): TipRates {
  const sum = { success3: 0, ndcg5: 0, precision3: 0, silent: 0, speaking: 0, quiet: 0 };
  const misses: string[] = [];
  for (const entry of cases) {
    const found = answer(entry).filter(judged);
    const worth = (section: string | undefined) => entry.judgements.get(section ?? '') ?? 0;
    if (entry.judgements.size === 0) {
      sum.quiet++;
      if (found.length === 0) sum.silent++;
      else misses.push(`${entry.id} should be silent, shows ${found.slice(0, 3).join(' ')}: ${entry.url}`);
      continue;
    }
    sum.speaking++;
    const top = found.slice(0, 3);
    const hit = top.some((section) => worth(section) === 2);
    const precision = top.filter((section) => worth(section) > 0).length / 3;
    if (hit) sum.success3++;
    sum.precision3 += precision;
    const ideal = [...entry.judgements.values()].sort((a, b) => b - a);
    sum.ndcg5 += gain(found.slice(0, 5).map(worth)) / gain(ideal.slice(0, 5));
    if (!hit || precision < 1)
      misses.push(
        `${entry.id} ${hit ? 'ok  ' : 'MISS'} ${top
          .map((section) => `${section}:${worth(section)}`)
          .join(' ')
          .padEnd(24)} wanted ${[...entry.judgements]
          .filter(([, value]) => value === 2)
          .map(([section]) => section)
          .join(' ')} | ${entry.title.slice(0, 60)} | ${entry.url.slice(8, 70)}`,
      );
  }
  return {
    cases: cases.length,
    success3: sum.success3 / sum.speaking,
    ndcg5: sum.ndcg5 / sum.speaking,
    precision3: sum.precision3 / sum.speaking,
    silent: sum.silent / sum.quiet,
    misses,
  };
}

const gain = (worths: readonly number[]): number => worths.reduce((sum, worth, i) => sum + worth / Math.log2(i + 2), 0);
