import { expect, it } from 'vitest';
import { at } from '../../tools/bench/rows';
import { benchSizes } from '../../tools/bench/sizes';

/** Kilobytes, gzipped: what somebody waits for at a click, and what runs in a page. */
const MOST = {
  // It walks through same-origin frames and open shadow roots: LinkedIn draws its editors in them.
  'size: injected script': 2.5,
  // With what ranks, and without Preact. Before, 47.9 kB stood here and 17.9 kB in the script of a worker that every
  // popup started.
  'size: popup, script': 60,
  // With what ranking asks of the network, a tenth of the table that another thread had to parse before.
  'size: popup, first tips of LinkedIn': 28,
  // Index and texts, loaded at the first key, 346 together on 30 November 2026: with the guide's text they grow. Before
  // questions were learned from: 353, of them 266 the index and 87 the texts, of 144 sections; today there are 180.
  'size: search': 355,
} as const;

it.each(Object.entries(MOST))('%s is at most %i kB', (part, most) => {
  const found = benchSizes().find(({ what }) => what === part);
  expect(at(found?.samples ?? [])).toBeGreaterThan(0);
  expect(at(found?.samples ?? [])).toBeLessThanOrEqual(most);
});
