import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { MOST_RECENT } from '../../core/annotations/recently-read';
import { MAX_ERRORS } from '../../core/diagnostics/logged-error';
import { LOCKABLE } from '../../core/handbook/handbook-summary';
import { HANDBOOK_LIMITS } from '../../core/handbook/limits';
import { MANAGED_LOCKS, SWITCHED_OFF } from '../../core/handbook/managed-locks';
import { POLICY_PACK, POLICY_PACKS } from '../../core/handbook/managed-settings';
import { ITEMS, RECORDS } from '../../core/registry/registry';
import { NETWORKS } from '../../core/situation/networks';
import { YEAR_MS } from '../../core/storage/lww-map';
import { WORK_COUNTRIES } from '../../core/tips/country';
import { MOST_SHEETS } from '../../core/tips/tick-off';
import { CONTENT_SECURITY_POLICY } from '../../tools/content-security-policy';
import { installation } from '../../tools/policies/browser-json';
import { BROWSERS, INSTALLATION_MODES, STORE_URLS, targetOf } from '../../tools/policies/deployment';
import { ROOT } from '../../tools/root';

// The words and figures that a sheet for a firm may use, from the code; whatever else it quotes, with the reason.

/** The text of a file of the repository. */
export const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** What is kept outside of the two registries; `tests/e2e/your-data.test.ts` sees them listed. */
const OTHER_STORES = ['undo', 'writeAheadLog', 'errors', 'session.mark', 'panel.check', 'check.past', 'search.lookUps'];
/** They have no time of anybody's work: a random word, and texts on their way. */
export const TIMELESS = ['session.mark', 'panel.check', 'check.past', 'search.lookUps'];
/** Under which names something is stored. */
export const STORES = [...ITEMS.map(({ key }) => key), ...RECORDS.map(({ kind }) => kind), ...OTHER_STORES];
/** Every permission that a store is given a reason for. */
export const PERMISSIONS = Object.keys(parse(read('store/permissions.yaml'))).filter((name) => name !== 'remote_code');
/** The packages that run a script when they are installed. */
export const INSTALL_SCRIPTS = Object.entries<{ hasInstallScript?: boolean }>(
  JSON.parse(read('package-lock.json')).packages,
)
  .filter(([path, { hasInstallScript }]) => path && hasInstallScript)
  .map(([path]) => path.replace(/.*node_modules\//, ''));
/** The keys of a policy. */
export const POLICY_KEYS = [POLICY_PACK, POLICY_PACKS, ...MANAGED_LOCKS];

/** Where the stores are, and what the policy files say of the installation. */
const INSTALLATION = [
  ...BROWSERS.map((browser) => new URL(STORE_URLS[browser]('x')).host),
  ...BROWSERS.flatMap((browser) => {
    const id = browser === 'firefox' ? 'a@b.example' : 'a'.repeat(32);
    return Object.entries(installation(targetOf(browser, id, 'https://b.example/x')))
      .flat()
      .map(String);
  }),
];

/** What else a sheet may quote, with the reason. */
const QUOTED: Readonly<Record<string, string>> = {
  '*': 'what takes the place of a name',
  "default-src 'none'": 'how the policy of the pages begins',
  content_security_policy: 'a key of the manifest',
  host_permissions: 'a key that the manifest does not have',
  https: 'how an address begins',
  'chrome-extension://': 'how an address of the extension begins',
  'moz-extension://': 'how an address of the extension begins',
  'npm test': 'a command of this repository',
  [CONTENT_SECURITY_POLICY.join('; ')]: 'the policy of the pages',
  web_accessible_resources: 'a key that the manifest does not have',
  externally_connectable: 'a key that the manifest does not have',
  content_scripts: 'a key that the manifest does not have',
  ignoredRules: 'a part of `rules`',
  thresholds: 'a part of `rules`',
  '.xpi': 'how a package for Firefox ends',
  distribution: 'a folder of Firefox',
  PolicyDefinitions: 'a folder of Windows',
  'npm ci': 'a command of npm',
  'npm ci --ignore-scripts': 'a command of npm',
  'wxt prepare': 'what `npm ci` runs of this repository',
  development: 'how the SBOM marks a tool',
  'git rev-parse HEAD': 'a command of git',
  'record.ts': 'what sums up the requests of all browser tests',
  id: 'a part of a team pack',
  pages: 'a part of a team pack',
  '<id>': 'stands for the id of the extension',
  'manifest.json': 'a file of the package',
  '.mobileconfig': 'how a profile for macOS ends',
  'Software\\Policies\\Microsoft\\Edge': 'where Windows keeps policies of Edge',
  '…\\Microsoft\\Edge\\…': 'where Windows keeps policies of Edge',
  'HKLM\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\<id>\\policy':
    'where Windows keeps the values of the extension',
  'com.google.Chrome.extensions.<id>': 'what macOS calls the values of the extension',
  '--update chrome=https://…/updates.xml': 'an option of the command with its value',
  '3rdparty': 'where all three browsers keep policies of extensions',
  HKEY_CURRENT_USER: 'where Windows keeps what is of one person',
  SearchSuggestEnabled: 'a policy of all three browsers',
  locked: 'a part of a team pack',
  '--update': 'an option of the command',
  '--installation': 'an option of the command',
  '--scope user': 'an option of the command',
  '.crx': 'how a package for Chrome ends',
  '.output': 'where the packages are built',
  'updates.xml': 'what Chrome and Edge ask for new versions',
  'policies.json': 'the file of Firefox',
  ExtensionSettings: 'a policy of all three browsers',
  updates_disabled: 'a part of `ExtensionSettings` in Firefox',
  blocked: 'a value of `installation_mode`',
  removed: 'a value of `installation_mode` in Chrome and Edge',
  blocked_permissions: 'a part of `ExtensionSettings` in Chrome and Edge',
  'AppData\\Local': 'a folder of Windows',
  'AppData\\Roaming': 'a folder of Windows',
  '--lock': 'an option of the command',
  BrowsingDataLifetime: 'a policy of Chrome and Edge',
  MicrosoftEditorProofingEnabled: 'a policy of Edge',
  HelpMeWriteSettings: 'a policy of Chrome',
  ComposeInlineEnabled: 'a policy of Edge',
  update_url: 'a part of `ExtensionSettings`',
  runtime_blocked_hosts: 'a part of `ExtensionSettings` in Chrome and Edge',
  SavingBrowserHistoryDisabled: 'a policy of Chrome and Edge',
  SpellCheckServiceEnabled: 'a policy of Chrome',
  SpellcheckEnabled: 'a policy of Chrome and Edge',
  'chrome://policy': 'a page of Chrome',
  'chrome://extensions': 'a page of Chrome',
  'edge://extensions': 'a page of Edge',
  'edge://policy': 'a page of Edge',
  'about:policies': 'a page of Firefox',
  SHA256SUMS: 'attached to a release (.github/workflows/release.yml)',
  'sbom.cdx.json': 'attached to a release (.github/workflows/release.yml)',
  'npm sbom --sbom-format cyclonedx --package-lock-only': 'a command of npm',
  sha256sum: 'a command of the system',
  'sha256sum -c SHA256SUMS': 'a command of the system',
};

/** What is typed and pressed, as the manifest has it. */
export const KEYS = [...read('wxt.config.ts').matchAll(/(?:keyword: |default: )'(lf|Alt\+[\w+]+)'/g)].map(
  ([, key = '']) => key,
);

/** What else stands between quotation marks, with the reason. */
export const OTHER_QUOTATIONS: Readonly<Record<string, string>> = {
  Beleg: 'a column of the sheet',
  '–': 'what stands where there is no test',
  Abgleich: 'what the extension calls a sync',
  Häuser: 'what the extension calls several firms or brands',
  Schreibtisch: 'the name of a page, as in `deskTitle`',
  'Ausdrücklich gewünscht': 'words of the law',
  'Besucher-Beiträgen': 'what Facebook calls them',
  'Gelöscht wird': 'words of a table',
  'Der Browser schließt': 'words of a table',
  'Je Eintrag': 'words of a table',
  Sowie: 'words of a table',
  'Richtlinie für Erweiterungen': 'what Google’s admin console calls it',
};

/** The test files that a command runs. */
const testsIn = (command: string) => command.replace(/^npx vitest run /, '').split(' ');

/**
 * Whether a word in code type is one of the extension, or quoted with a reason. A text of a policy may stand in
 * quotation marks.
 */
export const isKnown = (word: string): boolean =>
  (/^".*"$/.test(word) && isKnown(word.slice(1, -1))) ||
  (word.startsWith('npx vitest run ') && testsIn(word).every((file) => existsSync(join(ROOT, file)))) ||
  existsSync(join(ROOT, 'public', word)) ||
  KEYS.includes(word) ||
  [...STORES, ...PERMISSIONS, ...POLICY_KEYS, ...Object.values(SWITCHED_OFF), ...WORK_COUNTRIES].includes(word) ||
  INSTALLATION.includes(word) ||
  INSTALL_SCRIPTS.includes(word) ||
  INSTALLATION_MODES.some((mode) => mode === word || `--installation ${mode}` === word) ||
  LOCKABLE.some((part) => part === word) ||
  word in QUOTED ||
  word.startsWith('npm run ') ||
  existsSync(join(ROOT, word)) ||
  existsSync(join(ROOT, 'docs/policies', word)) ||
  word.startsWith('/etc/');

/** Every figure of a sheet with the word behind it, and what the code says. */
export const FIGURES: Readonly<Record<string, number>> = {
  soziale: NETWORKS.length,
  networks: NETWORKS.length,
  zuletzt: MOST_RECENT,
  sections: MOST_RECENT,
  Fehler: MAX_ERRORS,
  errors: MAX_ERRORS,
  Checklisten: MOST_SHEETS,
  Tage: YEAR_MS / 86_400_000,
  MB: HANDBOOK_LIMITS.packBytes / 1_000_000,
  Kapitel: HANDBOOK_LIMITS.chapters,
  Wörter: HANDBOOK_LIMITS.words,
  Anfragen: 0,
};
