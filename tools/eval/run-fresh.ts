import { join } from 'node:path';
import { ROOT } from '../root';
import { measureRound, roundsIn } from './first-sight';
import { markdownTable } from './tables';

/**
 * `npm run eval:fresh`: the table of first sights, a round after the other, as `docs/measures.md` publishes it. Rounds
 * are folders in `tests/fixtures/first-sight/`; or name one: `npm run eval:fresh -- FOLDER`. `--misses` prints the
 * misses too: not before the figures are written down.
 */
const FOLDER = join(ROOT, 'tests/fixtures/first-sight');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const withMisses = process.argv.includes('--misses');
const rounds = named.length > 0 ? named : roundsIn(FOLDER).map((round) => join(FOLDER, round));
if (rounds.length === 0) console.log(`No round in ${FOLDER}: docs/measures.md tells how one is written.`);
for (const round of rounds) {
  const { rows, misses } = measureRound(round);
  console.log(`\n${round.split('/').at(-1)}\n`);
  console.log(
    markdownTable([
      ['first sight', 'figure', 'aim', 'cases'],
      ...rows.map(({ what, value, aim, cases }) => [what, value, aim, String(cases)]),
    ]),
  );
  if (withMisses) for (const miss of misses) console.log(`  ${miss}`);
}
