import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { detect, kindsOf } from '../../../core/situation/detect';
import { NETWORKS } from '../../../core/situation/networks';

// The labelled addresses live beside the repository, not in it; without them the tables' own examples are the measure.
const LABELS = join(import.meta.dirname, '../../../../shared/eval/urls.tsv');
const ownLabels = () =>
  NETWORKS.flatMap(({ id, pages }) =>
    pages.flatMap((row) => row.examples.map((url) => `${url}\t${id}\t${kindsOf(row).join('|')}`)),
  ).concat('https://example.com/\tnone\tnone');

it('labelled addresses: network ≥ 99 %, kind ≥ 93 %, false alarms ≤ 2 %', () => {
  const known = new Set<string>(NETWORKS.map(({ id }) => id));
  const lines = existsSync(LABELS) ? readFileSync(LABELS, 'utf8').trim().split('\n').slice(1) : ownLabels();
  const cases = lines
    .map((line) => line.split('\t') as [string, string, string])
    .map(([url, networks, kinds]) => ({ url, networks: networks.split('|'), kinds: kinds.split('|') }))
    .filter(({ networks: [first = ''] }) => first === 'none' || known.has(first));
  const misses: string[] = [];
  const count = { network: 0, kind: 0, active: 0, silent: 0, alarms: 0 };
  for (const { url, networks, kinds } of cases) {
    const found = detect(url);
    const network = found?.network ?? 'none';
    const networkRight = networks.includes(network);
    if (networkRight) count.network++;
    if (networks[0] === 'none') {
      count.silent++;
      if (!networkRight) count.alarms++;
    } else {
      count.active++;
      if (kinds.includes(found?.kinds[0] ?? 'none') || (network === 'none' && networkRight)) count.kind++;
      else misses.push(`${url}: ${network}/${found?.kinds[0]}, labelled ${networks.join('|')}/${kinds.join('|')}`);
    }
    if (!networkRight) misses.push(`${url}: ${network}, labelled ${networks.join('|')}`);
  }
  const rates = {
    network: count.network / cases.length,
    kind: count.kind / count.active,
    alarms: count.alarms / count.silent,
  };
  console.log(
    `${cases.length} labelled addresses: ${JSON.stringify(rates)}${misses.map((miss) => `\n  ${miss}`).join('')}`,
  );
  expect(rates.network).toBeGreaterThanOrEqual(0.99);
  expect(rates.kind).toBeGreaterThanOrEqual(0.93);
  expect(rates.alarms).toBeLessThanOrEqual(0.02);
});
