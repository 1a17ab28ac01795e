import { compileRankTable } from '../../core/guide-compiler/compile';
import { situationOf } from '../../core/situation/situation';
import { readPage } from '../../core/tips/page-signals';
import { rankTips } from '../../core/tips/rank-tips';
import { readGuide } from '../guide/read-guide';
import { three } from './tables';
import { measureTips, ownTipCases, type TipCase, tipCases } from './tips';

/** `npm run eval:tips`: how well the first tips fit labelled situations and the project's own, with the misses. */
const table = compileRankTable(readGuide());
const labelled = tipCases();
if (labelled) print('labelled situations', labelled);
else console.log('No labelled situations at hand: set LEITFADEN_LABELS to their folder');
print('own situations', ownTipCases());

function print(name: string, cases: readonly TipCase[]): void {
  const { misses, ...rates } = measureTips(cases, ({ url, title, heading, language }) =>
    rankTips(situationOf(url, { heading, language }), table, { ...readPage({ url, title, heading }), limit: 5 }).map(
      ({ row }) => row.section,
    ),
  );
  console.log(`${rates.cases} ${name}
success@3   ${three(rates.success3)}   (aim ≥ 0.92)
ndcg@5      ${three(rates.ndcg5)}   (aim ≥ 0.70)
precision@3 ${three(rates.precision3)}   (aim ≥ 0.85)
silent      ${three(rates.silent)}   (aim 1)`);
  for (const miss of misses) console.log(`  ${miss}`);
}
