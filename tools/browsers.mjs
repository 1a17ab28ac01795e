// The two browsers that the tests drive: where they are, and how they come onto a machine that has none.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const isWindows = process.platform === 'win32';
const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

/**
 * A browser that can load an unpacked extension: `path` where there is one, else `advice` on how to get it. Google's
 * branded Chrome cannot since version 137, so only Chromium counts: `$CHROMIUM`, one on the machine, Debian's by apt
 * when root, or Playwright's download.
 */
export async function findChromium() {
  const found = await chromium();
  // Debian keeps the German interface in a package of its own; without it the browser speaks English.
  const germanMissing =
    found === '/usr/bin/chromium' &&
    existsSync('/usr/lib/chromium/locales') &&
    !existsSync('/usr/lib/chromium/locales/de.pak');
  if (found && !(germanMissing && canInstall)) return { path: found };
  if (canInstall) {
    console.log('Installing Chromium (apt-get install chromium chromium-l10n) …');
    if (!aptInstall('chromium', 'chromium-l10n')) {
      aptUpdate();
      aptInstall('chromium', 'chromium-l10n');
    }
  } else {
    console.log('Downloading Chromium (playwright-core install chromium) …');
    const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
    spawnSync(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium'], { stdio: 'inherit' });
  }
  return {
    path: await chromium(),
    advice:
      'Install one, for example with "sudo apt-get install chromium", or set CHROMIUM to the path of its program.',
  };
}

/** The manifest's `strict_min_version`: an older Firefox refuses the extension. */
const OLDEST_FIREFOX = 142;

/**
 * A Firefox that takes the extension as it is built, unsigned: `$FIREFOX`, one on the machine, or Debian's ESR by apt
 * when root. Mozilla's ordinary Firefox does not install unsigned extensions; ESR and Developer Edition do.
 */
export function findFirefox() {
  const found = firefox();
  // Debian keeps the German interface in a package of its own; without it the browser speaks English.
  const germanMissing =
    found === '/usr/bin/firefox-esr' &&
    !existsSync('/usr/lib/firefox-esr/browser/extensions/langpack-de@firefox-esr.mozilla.org.xpi');
  if (found && !(germanMissing && canInstall)) return { path: found };
  if (canInstall) {
    console.log('Installing Firefox ESR (apt-get install firefox-esr firefox-esr-l10n-de) …');
    // A list that was never renewed offers a Firefox that is too old, so it is renewed first.
    aptUpdate();
    aptInstall('firefox-esr', 'firefox-esr-l10n-de');
  }
  return {
    path: firefox(),
    advice: `It takes Firefox ${OLDEST_FIREFOX} or later that installs unsigned extensions: Firefox ESR, for example with "sudo apt-get install firefox-esr" or from https://www.mozilla.org/firefox/enterprise/, or the Developer Edition. FIREFOX may be set to the path of its program.`,
  };
}

async function chromium() {
  const { chromium: playwright } = await import('playwright-core');
  const candidates = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
    playwright.executablePath(),
  ];
  // Ubuntu's /usr/bin/chromium-browser may be a stub that only says how to install the real one. On Windows a browser
  // that is asked for its version opens a window instead.
  return candidates.find((path) => path && existsSync(path) && (isWindows || askedVersion(path) > 0));
}

function firefox() {
  const candidates = [
    process.env.FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox-developer-edition',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ...programs.map((folder) => join(folder, 'Firefox Developer Edition/firefox.exe')),
  ];
  return candidates.find((path) => path && existsSync(path) && firefoxVersion(path) >= OLDEST_FIREFOX);
}

/** From the file beside the program on Windows, where asking it prints nothing. */
function firefoxVersion(path) {
  if (!isWindows) return askedVersion(path);
  const file = join(dirname(path), 'application.ini');
  return existsSync(file) ? Number(/^Version=(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) : 0;
}

/** The first number of what a browser says of itself; 0 where it says nothing. */
function askedVersion(path) {
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(/(\d+)\.\d+/.exec(said)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

const aptUpdate = () => spawnSync('apt-get', ['update'], { stdio: 'ignore' });
const aptInstall = (...packages) =>
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'ignore' }).status === 0;
