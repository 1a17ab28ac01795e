// `npm test`: everything that must hold, in the order of what fails fastest. Exactly what CI runs.
import { ensureBrowser, ensureFirefox, installDependencies, runBin } from './set-up.mjs';

installDependencies();
process.env.CHROMIUM = await ensureBrowser();
process.env.FIREFOX = ensureFirefox();
runBin('biome', 'ci', '--error-on-warnings');
runBin('tsc', '--noEmit');
runBin('knip');
runBin('wxt', 'build');
runBin('wxt', 'build', '-b', 'edge');
// With the sources, from which a test builds the same once more.
runBin('wxt', 'zip', '-b', 'firefox');
runBin('vitest', 'run');
