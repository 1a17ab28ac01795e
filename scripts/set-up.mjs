// What a fresh machine needs before anything of the project can run. Plain Node, because nothing is installed yet.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command in the repository and shows its output; ends the process with its exit code if it fails. */
export function run(command, ...args) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a program that npm installed. */
export const runBin = (name, ...args) => run(join(ROOT, 'node_modules/.bin', name), ...args);

/** Installs the dependencies if they are missing or older than the lock file. */
export function installDependencies() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing dependencies (npm ci) …');
  run(npm, 'ci', '--no-audit', '--no-fund');
}

/**
 * Path of a browser that can load an unpacked extension. Google's branded Chrome cannot since version 137, so only
 * Chromium counts: `$CHROMIUM`, one on the machine, Debian's by apt when root, or Playwright's download.
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  // Debian keeps the German interface in a package of its own; without it the browser speaks English.
  const germanMissing =
    found === '/usr/bin/chromium' &&
    existsSync('/usr/lib/chromium/locales') &&
    !existsSync('/usr/lib/chromium/locales/de.pak');
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (found && !(germanMissing && canInstall)) return found;
  if (canInstall) {
    console.log('Installing Chromium (apt-get install chromium chromium-l10n) …');
    const install = () =>
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'chromium-l10n'], {
        stdio: 'ignore',
      }).status === 0;
    if (!install()) {
      spawnSync('apt-get', ['update'], { stdio: 'ignore' });
      install();
    }
  } else {
    console.log('Downloading Chromium (playwright-core install chromium) …');
    spawnSync(process.execPath, [join(ROOT, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], {
      stdio: 'inherit',
    });
  }
  const installed = await findBrowser();
  if (installed) return installed;
  console.error(
    'No Chromium found. Install one, for example with "sudo apt-get install chromium", or set CHROMIUM=/path/to/chromium.',
  );
  process.exit(1);
}

async function findBrowser() {
  const { chromium } = await import('playwright-core');
  const candidates = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path) && answers(path));
}

// Ubuntu's /usr/bin/chromium-browser may be a stub that only says how to install the real one.
function answers(path) {
  try {
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
}
