import { expect, it } from 'vitest';
import { at } from '../../tools/bench/rows';
import { benchSizes } from '../../tools/bench/sizes';

/** Kilobytes, gzipped: what somebody waits for at a click, and what runs in a page. */
const MOST = {
  // It walks through same-origin frames and open shadow roots: LinkedIn draws its editors in them.
  'size: injected script': 2.5,
  // With what ranks, which another thread had to load before, and without Preact.
  'size: popup, script': 58,
  // With what ranking asks of the network, a tenth of the table that another thread had to parse before.
  'size: popup, first tips of LinkedIn': 28,
} as const;

it.each(Object.entries(MOST))('%s is at most %i kB', (part, most) => {
  const found = benchSizes().find(({ what }) => what === part);
  expect(at(found?.samples ?? [])).toBeGreaterThan(0);
  expect(at(found?.samples ?? [])).toBeLessThanOrEqual(most);
});
