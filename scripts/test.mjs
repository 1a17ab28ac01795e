// `npm test`: everything that must hold, in the order of what fails fastest. Exactly what CI runs.
import { ensureBrowser, ensureFirefox, installDependencies, runBin } from './set-up.mjs';

installDependencies();
process.env.CHROMIUM = await ensureBrowser();
process.env.FIREFOX = ensureFirefox();
runBin('biome', 'ci', '--error-on-warnings');
runBin('tsc', '--noEmit');
runBin('wxt', 'build');
runBin('wxt', 'build', '-b', 'edge');
runBin('wxt', 'build', '-b', 'firefox');
runBin('vitest', 'run');
