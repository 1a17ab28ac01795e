import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../root';
import { planChapter } from './chapter';
import { planNetwork } from './network';
import { carryOut, type Plan, ScaffoldError } from './plan';
import { planRule } from './rule';

// `npm run new:rule -- id`, `new:network -- id host`, `new:chapter -- slug`: files with an example table, entered wherever
// they must be known. What is left to do is printed, and the tests ask for it.

const [what, ...words] = process.argv.slice(2);

try {
  const plan = planFor(what, words);
  const touched = carryOut(ROOT, plan);
  const formatted = touched.filter((path) => path.endsWith('.ts'));
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--write', ...formatted],
    {
      cwd: ROOT,
      stdio: 'pipe',
    },
  );
  for (const path of touched) console.log(`${path in plan.creates ? 'new    ' : 'changed'} ${path}`);
  console.log(`\nLeft to you:\n${plan.next.map((step, i) => `${i + 1}. ${step}`).join('\n')}`);
} catch (error) {
  if (!(error instanceof ScaffoldError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function planFor(thing: string | undefined, [name, more]: readonly string[]): Plan {
  switch (thing) {
    case 'rule':
      return planRule(name);
    case 'network':
      return planNetwork(name, more);
    case 'chapter':
      return planChapter(ROOT, name, new Date());
    default:
      throw new ScaffoldError('What is to be made? → npm run new:rule, new:network or new:chapter');
  }
}
