/**
 * The work that this process does for something, in microseconds of its processors: unlike time on the clock, a busy machine
 * adds none. The least of several runs, for the first ones are compiled and the garbage of others is collected now and then.
 */
export function workOf(something: () => unknown, runs = 5): number {
  const costs = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    something();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...costs);
}

/**
 * How much more work four times as much of something is: about four where it grows with its length, sixteen where it grows with
 * the square. What takes less than a millisecond counts as one, for the clock is no finer.
 */
export const growthOf = (once: () => unknown, fourTimes: () => unknown): number =>
  Math.max(workOf(fourTimes), 1000) / Math.max(workOf(once), 1000);
