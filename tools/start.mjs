// `npm start`: builds the extension and shows it in a real Chromium on demo pages.
import { ensureBrowser, installDependencies, runBin } from './set-up.mjs';

installDependencies();
process.env.CHROMIUM = await ensureBrowser();
runBin('wxt', 'build');
runBin('tsx', 'tools/browser/demo.ts');
