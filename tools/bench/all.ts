import { markdownTable } from '../eval/tables';
import budgets from './budgets.json' with { type: 'json' };
import { benchPopupCheck } from './check';
import { benchPopup } from './popup';
import { type BenchRow, ratioOf } from './rows';
import { benchScript } from './script';
import { benchSizes } from './sizes';
import { benchCheck, benchDetect, benchGrowth, benchSearch } from './thinking';

/**
 * `npm run bench [part …]`: what things cost, each beside something else in the same run, because times by themselves mean
 * nothing on a machine whose load nobody knows. Only ratios have budgets (`budgets.json`); one that is exceeded fails.
 */
const PARTS: Readonly<Record<string, () => BenchRow[] | Promise<BenchRow[]>>> = {
  popup: () => benchPopup(),
  'popup-check': () => benchPopupCheck(),
  script: () => benchScript(),
  search: benchSearch,
  check: benchCheck,
  detect: benchDetect,
  growth: () => benchGrowth(),
  size: benchSizes,
};

const wanted = process.argv.slice(2);
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
const figure = (value: number, unit: string) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
console.log(
  markdownTable([
    ['what', 'measured', 'beside', 'ratio', 'budget', ''],
    ...rows.map((row) => [
      row.what,
      figure(row.value, row.unit),
      row.base ? `${row.base.name}: ${figure(row.base.value, row.unit)}` : '',
      ratioOf(row)?.toFixed(2) ?? '',
      budgetOf(row)?.toFixed(1) ?? '',
      [exceeds(row) ? 'over budget' : '', row.more ?? ''].filter(Boolean).join(', '),
    ]),
  ]),
);
process.exitCode = rows.some(exceeds) ? 1 : 0;
