// `npm start`: builds the extension and shows it in a real Chromium on demo pages.
import { findChromium, installDependencies, runBin } from './set-up.mjs';

installDependencies();
const { path, advice } = await findChromium();
if (!path) {
  console.error(`No Chromium found. ${advice}`);
  process.exit(1);
}
process.env.CHROMIUM = path;
runBin('wxt', 'build');
runBin('tsx', 'tools/browser/demo.ts');
