// `npm test`: everything that must hold, in the order of what fails fastest. Exactly what CI runs.
// `npm run test:browser`: only the real browsers. `npm run test:endurance`: what takes patience, all of it.
// A browser that is missing stops only what needs it: the rest runs, and the run ends by saying what has not been
// tested.
import { findChromium, findFirefox, installDependencies, runBeside } from './set-up.mjs';

installDependencies();
const [wanted = 'all'] = process.argv.slice(2);

const browsers = { chromium: await findChromium(), firefox: findFirefox() };
const missing = Object.entries(browsers).filter(([, { path }]) => !path);
for (const [name, { path }] of Object.entries(browsers)) if (path) process.env[name.toUpperCase()] = path;

if (wanted === 'endurance') process.env.ENDURANCE = '1';
const projects = [
  ...(wanted === 'browser' ? [] : ['unit', 'platform', 'components', 'first-frame', 'built']),
  ...['chromium', 'firefox'].filter((name) => !missing.some(([browser]) => browser === name)),
];

await runBeside(
  wanted === 'all' ? [['@biomejs/biome', 'ci', '--error-on-warnings'], ['knip'], ['typescript', '--noEmit']] : [],
  [
    ['wxt', 'build'],
    // With the sources, from which a test builds the same once more.
    ['wxt', 'zip', '-b', 'firefox'],
    // The door without installation: the single file, and with patience the site as well.
    ['tsx', 'tools/site/single.ts'],
    ...(wanted === 'endurance' ? [['tsx', 'tools/site/site.ts']] : []),
  ],
);
// One run of all of them, as many at a time as there are cores and no more; with patience the same and more
// (`tests/support/endurance.ts`).
if (projects.length > 0) await runBeside([['vitest', 'run', ...projects.flatMap((name) => ['--project', name])]]);

for (const [name, { advice }] of missing) console.error(`\nNot tested, for it is not there: ${name}. ${advice}`);
if (missing.length > 0) process.exit(1);
