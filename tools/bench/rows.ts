/** One line of the benchmark's table: what was measured beside what, in the same run. */
export interface BenchRow {
  /** Also its name in `budgets.json`. */
  readonly what: string;
  readonly unit: string;
  /** What it is compared with, measured in the same run; none = a figure by itself, never judged. */
  readonly base?: { readonly name: string; readonly samples: readonly number[] };
  readonly samples: readonly number[];
  /** Further figures in words, for example the 95th percentile. */
  readonly more?: string;
}

/** How many times its base the median is. */
export const ratioOf = ({ base, samples }: BenchRow): number | undefined => base && at(samples) / at(base.samples);

/** The value at a share of the sorted list; 0.5 = median. */
export function at(list: readonly number[], share = 0.5): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}

/** Milliseconds per turn over this many turns, the first ones not counted. */
export function timesOf(turns: number, work: (turn: number) => void, warmUp = 3): number[] {
  const times: number[] = [];
  for (let turn = -warmUp; turn < turns; turn++) {
    const start = performance.now();
    work(Math.max(turn, 0));
    if (turn >= 0) times.push(performance.now() - start);
  }
  return times;
}

/**
 * Times of two works in milliseconds, turn about, so that whatever else the machine does meets both. `warmUp` turns are
 * not counted.
 */
export function timesBeside(turns: number, one: () => void, other: () => void, warmUp = 3): [number[], number[]] {
  const times: [number[], number[]] = [[], []];
  for (let turn = -warmUp; turn < turns; turn++) {
    const mine = processorTime(one);
    const beside = processorTime(other);
    if (turn < 0) continue;
    times[0].push(mine);
    times[1].push(beside);
  }
  return times;
}

/**
 * Milliseconds of processor time that it takes: on a busy machine the longer of two acts would be interrupted the more
 * often.
 */
function processorTime(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
