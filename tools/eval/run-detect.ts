import { labelledAddresses, measureDetection } from './detect';

/** `npm run eval:detect`: how well addresses are recognised, with every miss. */
const { misses, ...rates } = measureDetection(labelledAddresses());
const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
console.log(`${rates.cases} addresses
network right   ${percent(rates.network)}   (aim ≥ 99.5 %)
page kind right ${percent(rates.kind)}   (aim ≥ 96 %)
false alarms    ${percent(rates.alarms)}   (aim ≤ 1 %)
misses: ${misses.length}`);
for (const miss of misses) console.log(`  ${miss}`);
