// What a fresh machine needs before anything of the project can run. Plain Node, because nothing is installed yet.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
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
  if (found && !(germanMissing && canInstall)) return found;
  if (canInstall) {
    console.log('Installing Chromium (apt-get install chromium chromium-l10n) …');
    if (!aptInstall('chromium', 'chromium-l10n')) {
      aptUpdate();
      aptInstall('chromium', 'chromium-l10n');
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

/** The manifest's `strict_min_version`: an older Firefox refuses the extension. */
const OLDEST_FIREFOX = 142;

/**
 * Path of a Firefox that takes the extension as it is built, unsigned: `$FIREFOX`, one on the machine, or
 * Debian's ESR by apt when root. Mozilla's ordinary Firefox does not install unsigned extensions; ESR and Developer Edition do.
 */
export function ensureFirefox() {
  const found = findFirefox();
  // Debian keeps the German interface in a package of its own; without it the browser speaks English.
  const germanMissing =
    found === '/usr/bin/firefox-esr' &&
    !existsSync('/usr/lib/firefox-esr/browser/extensions/langpack-de@firefox-esr.mozilla.org.xpi');
  if (found && !(germanMissing && canInstall)) return found;
  if (canInstall) {
    console.log('Installing Firefox ESR (apt-get install firefox-esr firefox-esr-l10n-de) …');
    // A list that was never renewed offers a Firefox that is too old, so it is renewed first.
    aptUpdate();
    aptInstall('firefox-esr', 'firefox-esr-l10n-de');
  }
  const installed = findFirefox();
  if (installed) return installed;
  console.error(
    `No Firefox ${OLDEST_FIREFOX} or later found that installs unsigned extensions. Install Firefox ESR, for example with "sudo apt-get install firefox-esr" or from https://www.mozilla.org/firefox/enterprise/, or set FIREFOX=/path/to/firefox (ESR or Developer Edition).`,
  );
  process.exit(1);
}

function findFirefox() {
  const candidates = [
    process.env.FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox-developer-edition',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ];
  return candidates.find((path) => path && existsSync(path) && majorVersion(path) >= OLDEST_FIREFOX);
}

const aptUpdate = () => spawnSync('apt-get', ['update'], { stdio: 'ignore' });
const aptInstall = (...packages) =>
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'ignore' }).status === 0;

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
const answers = (path) => majorVersion(path) > 0;

/** The first number of what a browser says of itself; 0 where it says nothing. */
function majorVersion(path) {
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(/(\d+)\.\d+/.exec(said)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
