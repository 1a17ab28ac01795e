import { expect, it } from 'vitest';
import { detect } from '../../core/situation/detect';
import { ENDURANCE, sized } from '../../tools/endurance';
import { fuzzAddresses, inWords } from '../../tools/fuzz/addresses';

const COUNT = sized({ share: 10_000, whole: 1_000_000 });

it(`of ${COUNT.toLocaleString('en')} generated addresses none throws, none changes its page with its dress, no look-alike gets in`, () => {
  const report = fuzzAddresses(COUNT, 20261123);
  expect(report.failures).toEqual([]);
  if (ENDURANCE) console.log(inWords(COUNT, report));
});

it.each(['/a', '/%00', '?a=b', '@', '../', '/ä', '/in/'])(
  'an address ten times as long takes no more than about ten times the work: many "%s"',
  (bit) => {
    // Work of this process, not time on the clock: a busy machine adds none.
    const work = (times: number) => {
      const url = `https://www.linkedin.com${bit.repeat(times)}`;
      const before = process.cpuUsage();
      for (let turn = 0; turn < 30; turn++) detect(url);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    work(20_000);
    // What grows with the square would be a hundred times as much.
    expect(work(20_000) / Math.max(work(2000), 1000)).toBeLessThan(40);
  },
);
