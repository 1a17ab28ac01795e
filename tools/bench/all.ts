import { parseArgs } from 'node:util';
import { markdownTable } from '../eval/tables';
import { benchBackground } from './background';
import budgets from './budgets.json' with { type: 'json' };
import { benchPopupCheck } from './check';
import { benchHouse } from './house';
import { benchKeys } from './keys';
import { benchPageLoad } from './page-load';
import { benchPopup } from './popup';
import { at, type BenchRow, ratioOf } from './rows';
import { benchScript } from './script';
import { benchSite } from './site';
import { benchSizes } from './sizes';
import { benchCheck, benchDetect, benchGrowth } from './thinking';

/**
 * `npm run bench -- [part …] [--peer DIR …] [--earlier DIR …] [--rounds N]`: what things cost, each beside something
 * else in the same run, because times by themselves mean nothing on a machine whose load nobody knows. A peer is any
 * unpacked extension; `--earlier` names other builds of this one (of the site, for the part `site`), whose search and
 * imports are measured, too. Only ratios have budgets (`budgets.json`); one that is exceeded fails.
 */
const { values: asked, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    peer: { type: 'string', multiple: true, default: [] },
    earlier: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
  },
});
const rounds = asked.rounds === undefined ? undefined : Number(asked.rounds);
const peers = [...asked.peer, ...asked.earlier];

const PARTS: Readonly<Record<string, () => BenchRow[] | Promise<BenchRow[]>>> = {
  popup: () => benchPopup(rounds, peers),
  'popup-check': () => benchPopupCheck(rounds),
  keys: () => benchKeys(rounds, asked.earlier),
  background: () => benchBackground(undefined, peers),
  'page-load': () => benchPageLoad(rounds, peers),
  script: () => benchScript(rounds),
  check: benchCheck,
  detect: benchDetect,
  growth: () => benchGrowth(),
  house: () => benchHouse(rounds, asked.earlier),
  site: () => benchSite(rounds, asked.earlier),
  size: benchSizes,
};

const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const rows: BenchRow[] = [];
for (const [part, bench] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  console.error(`${part} …`);
  rows.push(...(await bench()));
}
const budgetOf = ({ what }: BenchRow): number | undefined => (budgets as Readonly<Record<string, number>>)[what];
const exceeds = (row: BenchRow) => (ratioOf(row) ?? 0) > (budgetOf(row) ?? Number.POSITIVE_INFINITY);
const short = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
/** Median, with the quartiles where there are several. */
const figure = (samples: readonly number[], unit: string) =>
  [
    `${short(at(samples))} ${unit}`,
    ...(samples.length > 1 ? [`(${short(at(samples, 0.25))}–${short(at(samples, 0.75))})`] : []),
  ].join(' ');
console.log(
  markdownTable([
    ['what', 'measured', 'beside', 'ratio', 'budget', ''],
    ...rows.map((row) => [
      row.what,
      figure(row.samples, row.unit),
      row.base ? `${row.base.name}: ${figure(row.base.samples, row.unit)}` : '',
      ratioOf(row)?.toFixed(2) ?? '',
      budgetOf(row)?.toFixed(2) ?? '',
      [exceeds(row) ? 'over budget' : '', row.more ?? ''].filter(Boolean).join(', '),
    ]),
  ]),
);
process.exitCode = rows.some(exceeds) ? 1 : 0;
