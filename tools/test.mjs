// `npm test`: everything that must hold, in the order of what fails fastest. Exactly what CI runs.
// `npm run test:browser`: only the real browsers. `npm run test:endurance`: what takes patience, all of it.
// A browser that is missing stops only what needs it: the rest runs, and the run ends by saying what has not been tested.
import { findChromium, findFirefox, installDependencies, runBeside } from './set-up.mjs';

installDependencies();
const [wanted = 'all'] = process.argv.slice(2);

const browsers = { chromium: await findChromium(), firefox: findFirefox() };
const missing = Object.entries(browsers).filter(([, { path }]) => !path);
for (const [name, { path }] of Object.entries(browsers)) if (path) process.env[name.toUpperCase()] = path;

if (wanted === 'endurance') process.env.ENDURANCE = '1';
/** The tests of these projects, but of those whose browser is missing; a row of one program or of none. */
function vitest(...projects) {
  const possible = projects.filter((name) => !missing.some(([browser]) => browser === name));
  if (possible.length === 0) return [];
  const named = possible.flatMap((name) => ['--project', name]);
  return [['vitest', 'run', ...named, ...(wanted === 'endurance' ? ['.endurance.'] : [])]];
}
const WITHOUT_BUILD = ['unit', 'platform', 'components'];

// What needs no build runs beside the builds and the browsers, so that no core waits for another.
await runBeside(
  wanted === 'all'
    ? [
        ['@biomejs/biome', 'ci', '--error-on-warnings'],
        ['knip'],
        ['typescript', '--noEmit'],
        ...vitest(...WITHOUT_BUILD),
      ]
    : [],
  [
    ['wxt', 'build'],
    // With the sources, from which a test builds the same once more.
    ['wxt', 'zip', '-b', 'firefox'],
    // The door without installation: the site and the single file.
    ['tsx', 'tools/site/site.ts'],
    ['tsx', 'tools/site/single.ts'],
    ...vitest(
      ...(wanted === 'endurance' ? WITHOUT_BUILD : []),
      ...(wanted === 'browser' ? [] : ['built']),
      'chromium',
      'firefox',
    ),
  ],
);

for (const [name, { advice }] of missing) console.error(`\nNot tested, for it is not there: ${name}. ${advice}`);
if (missing.length > 0) process.exit(1);
