import { compileTips } from '../core/guide/compile';
import { situationOf } from '../core/situation/situation';
import { readPage } from '../core/tips/page-signals';
import { rankTips } from '../core/tips/rank-tips';
import { measureTips, tipCases } from '../tests/eval/tips';
import { readGuide } from './read-guide';

/** `npm run eval:tips`: how well the first tips fit labelled situations, with the misses. */
const cases = tipCases();
if (!cases) throw new Error('No labelled situations at hand: set LEITFADEN_LABELS to their folder');
const table = compileTips(readGuide());
const { misses, ...rates } = measureTips(cases, ({ url, title, heading, language }) =>
  rankTips(situationOf(url, { heading, language }), table, readPage({ url, title, heading })).map(
    ({ row }) => row.section,
  ),
);
console.log(`${rates.cases} situations
success@3   ${rates.success3.toFixed(3)}   (aim ≥ 0.92)
ndcg@5      ${rates.ndcg5.toFixed(3)}   (aim ≥ 0.70)
precision@3 ${rates.precision3.toFixed(3)}   (aim ≥ 0.85)
silent      ${rates.silent.toFixed(3)}   (aim 1)`);
for (const miss of misses) console.log(`  ${miss}`);
