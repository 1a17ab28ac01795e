import { expect, it } from 'vitest';
import { benchBackground } from '../../tools/bench/background';
import budgets from '../../tools/bench/budgets.json' with { type: 'json' };
import { benchPopupCheck } from '../../tools/bench/check';
import { benchHouse } from '../../tools/bench/house';
import { benchKeys } from '../../tools/bench/keys';
import { benchPageLoad } from '../../tools/bench/page-load';
import { benchPopup } from '../../tools/bench/popup';
import { type BenchRow, ratioOf } from '../../tools/bench/rows';
import { benchScript } from '../../tools/bench/script';
import { benchCheck, benchDetect, benchGrowth } from '../../tools/bench/thinking';
import { ENDURANCE } from '../../tools/endurance';

/** Fewer turns and sizes than `npm run bench` takes: enough to notice that something costs twice as much as before. */
const TURNS = 3;

const budgetOf = (row: BenchRow): number | undefined => (budgets as Readonly<Record<string, number>>)[row.what];

/** What is quickly measured in every run; what takes many turns only where there is patience. */
const QUICK = [['the detection of a page', benchDetect]] as const;
const PATIENT = [
  ['the check of a draft', benchCheck],
  ['the popup', () => benchPopup(TURNS)],
  ['a check in the popup', () => benchPopupCheck(TURNS)],
  ['the injected script', () => benchScript(TURNS, ['feed of 5,000 posts'])],
  ['keys in a popup that has just opened', () => benchKeys(TURNS)],
  ['the background', () => benchBackground(TURNS)],
  ['the load of a page', () => benchPageLoad(TURNS)],
  ['the import of a house', () => benchHouse(TURNS)],
  ['a guide ten times as large', () => benchGrowth([10])],
] as const;

it.each<readonly [string, () => BenchRow[] | Promise<BenchRow[]>]>([...QUICK, ...(ENDURANCE ? PATIENT : [])])(
  'no ratio is over its budget: %s',
  async (_, bench) => {
    const judged = (await bench()).filter((row) => budgetOf(row) !== undefined);
    expect(judged.length).toBeGreaterThan(0);
    for (const row of judged) console.log(`${row.what}: ${ratioOf(row)?.toFixed(2)} of ${budgetOf(row)}`);
    const over = judged.filter((row) => (ratioOf(row) ?? 0) > (budgetOf(row) ?? 0));
    expect(over.map((row) => `${row.what}: ${ratioOf(row)?.toFixed(2)}`)).toEqual([]);
  },
);
