import { type Counts, measureChecks, precisionOf, recallOf } from '../tests/eval/drafts';

/** `npm run eval:check`: what the draft checker says about labelled drafts, with every miss. */
const rates = measureChecks();

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
const row = (name: string, counts: Counts) =>
  `${name.padEnd(20)} ${percent(precisionOf(counts))}  ${percent(recallOf(counts))}  ${String(counts.right).padStart(5)} ${String(counts.wrong).padStart(6)} ${String(counts.missed).padStart(7)}`;

console.log(`${rates.drafts} drafts`);
console.log(`${'rule'.padEnd(20)} precision    recall  right  wrong  missed`);
for (const [rule, counts] of rates.byRule) console.log(row(rule, counts));
console.log();
for (const [grade, counts] of rates.byGrade) console.log(row(grade, counts));
console.log(row('all', rates.all));
console.log(`
aims: precision ≥ 95 %, recall ≥ 90 %, precision of pflicht ≥ 97 %
near-misses with a finding: ${rates.nearMissesHit} of ${rates.nearMisses}   (aim 0)
drafts without a label but with a finding: ${rates.cleanHit} of ${rates.clean}   (aim 0)
misses: ${rates.misses.length}`);
for (const miss of rates.misses) console.log(`  ${miss}`);
