import { fuzzAddresses, inWords } from './addresses';

// `npm run fuzz [-- count seed]`: generated and mutated addresses through detection; prints what went wrong and how
// long it took.
const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 20261123);

const report = fuzzAddresses(count, seed);
console.log(`${inWords(count, report)}, seed ${seed}`);
for (const failure of report.failures) console.error(failure);
process.exitCode = report.failures.length > 0 ? 1 : 0;
