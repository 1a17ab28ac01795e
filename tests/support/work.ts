/** µs: less than this is mostly chance. */
const LEAST = 20_000;

/**
 * The work that this process does for something, in microseconds of its processors: unlike time on the clock, a busy
 * machine adds none. What is quick is done again and again. The least of five, for the first are compiled and the
 * garbage of others is collected now and then.
 */
export const workOf = (something: () => unknown): number =>
  Math.min(...Array.from({ length: 5 }, () => onAverage(something)));

function onAverage(something: () => unknown): number {
  const before = process.cpuUsage();
  for (let times = 1; ; times++) {
    something();
    const { user, system } = process.cpuUsage(before);
    if (user + system >= LEAST) return (user + system) / times;
  }
}

/**
 * How much more work four times as much of something is: about four where it grows with its length, sixteen where it
 * grows with the square.
 */
export const growthOf = (once: () => unknown, fourTimes: () => unknown): number => workOf(fourTimes) / workOf(once);
