import {
  type Counts,
  type LabelledDraft,
  labelledDrafts,
  measureChecks,
  ownDrafts,
  precisionOf,
  recallOf,
} from './drafts';

/** `npm run eval:check`: what the draft checker says about labelled drafts and the project's own, with every miss. */
const labelled = labelledDrafts();
if (labelled) print('labelled drafts', labelled);
else console.log('No labelled drafts at hand: set LEITFADEN_LABELS to their folder');
print('own drafts', ownDrafts());

function print(name: string, drafts: readonly LabelledDraft[]): void {
  const rates = measureChecks(drafts);
  console.log(`${rates.drafts} ${name}`);
  console.log(`${'rule'.padEnd(20)} precision    recall  right  wrong  missed`);
  for (const [rule, counts] of rates.byRule) console.log(row(rule, counts));
  console.log();
  for (const [grade, counts] of rates.byGrade) console.log(row(grade, counts));
  console.log(row('all', rates.all));
  console.log(`
aims: precision ≥ 95 %, recall ≥ 92 %, precision of pflicht ≥ 98 %
near-misses with a finding: ${rates.nearMissesHit} of ${rates.nearMisses}   (aim 0)
drafts without a label but with a finding: ${rates.cleanHit} of ${rates.clean}   (aim 0)
with a fix, a replacement or a wording to copy: ${rates.offers.allOffered} of ${rates.offers.all} findings (aim 60 %), ${rates.offers.dutiesOffered} of ${rates.offers.duties} duties (aim 50 %)
misses: ${rates.misses.length}`);
  for (const miss of rates.misses) console.log(`  ${miss}`);
  console.log();
}

function row(name: string, counts: Counts): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
  const cells = [counts.right, counts.wrong, counts.missed].map((count) => String(count).padStart(6)).join(' ');
  return `${name.padEnd(20)} ${percent(precisionOf(counts))}  ${percent(recallOf(counts))} ${cells}`;
}
