// What a fresh machine needs before anything of the project can run. Plain Node, because nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export { findChromium, findFirefox } from './browsers.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const isWindows = process.platform === 'win32';

/** Runs a command in the repository and shows its output; ends the process with its exit code if it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs the program of an installed package, by Node itself: the same on every system, without a shell. */
export function runBin(name, ...args) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  run(process.execPath, [join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]), ...args]);
}

/** Installs the dependencies if they are missing or older than the lock file. */
export function installDependencies() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing dependencies (npm ci) …');
  // On Windows npm is a batch file, which only a shell runs.
  run(isWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], { shell: isWindows });
}
