// What a fresh machine needs before anything of the project can run. Plain Node, because nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process';
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

/** The file that Node runs for the program of an installed package: the same on every system, without a shell. */
function binOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}

/** Runs the program of an installed package. */
export function runBin(name, ...args) {
  run(process.execPath, [binOf(name), ...args]);
}

/**
 * Runs several rows of programs beside each other, each row one after the other. Tests say at once what has passed,
 * line by line; what another program said is shown when it has ended. A row ends with the first program that fails, the
 * others go on, and then the process ends with an error: who reads the end sees everything that failed.
 * @param {Array<Array<[name: string, ...args: string[]]>>} rows
 */
export async function runBeside(...rows) {
  let failed = false;
  await Promise.all(
    rows.map(async (row) => {
      for (const [name, ...args] of row) {
        const child = spawn(process.execPath, [binOf(name), ...args], { cwd: ROOT, env: colourful() });
        const { status, said } = await ended(child, name === 'vitest');
        process.stdout.write(said);
        if (status === 0) continue;
        failed = true;
        return console.error(`\n${name} failed; nothing of its row runs after it.`);
      }
    }),
  );
  if (failed) process.exit(1);
}

const colourful = () => (process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env);

const ended = (child, live) =>
  new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        if (live) process.stdout.write(text);
        else said += text;
      });
    child.on('error', reject).on('close', (status) => resolve({ status, said }));
  });

/** Installs the dependencies if they are missing or older than the lock file. */
export function installDependencies() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing dependencies (npm ci) …');
  // On Windows npm is a batch file, which only a shell runs.
  run(isWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], { shell: isWindows });
}
