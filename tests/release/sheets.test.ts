import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { STORED_NAMES } from '../../components/your-data/stored-names';
import { MOST_RECENT } from '../../core/annotations/recently-read';
import { MAX_ERRORS } from '../../core/diagnostics/logged-error';
import { LOCKABLE } from '../../core/handbook/handbook-summary';
import { HANDBOOK_LIMITS } from '../../core/handbook/limits';
import { MANAGED_LOCKS, SWITCHED_OFF } from '../../core/handbook/managed-locks';
import { POLICY_PACK, POLICY_PACKS } from '../../core/handbook/managed-settings';
import { ITEMS, RECORDS } from '../../core/registry/registry';
import { NETWORKS } from '../../core/situation/networks';
import { NETWORK_NAMES } from '../../core/situation/vocabulary';
import { YEAR_MS } from '../../core/storage/lww-map';
import { MOST_SHEETS } from '../../core/tips/checklist-ticks';
import { WORK_COUNTRIES } from '../../core/tips/country';
import { CONTENT_SECURITY_POLICY } from '../../tools/content-security-policy';
import { installation } from '../../tools/policies/browser-json';
import { BROWSERS, INSTALLATION_MODES, STORE_URLS, targetOf } from '../../tools/policies/deployment';
import { version } from '../../tools/release/packages';
import { ROOT } from '../../tools/root';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The sheets for a firm, and the sentences and rows that stand in them. */
const SHEETS = ['datenschutz', 'betriebsrat', 'it-abteilung'].map((name) => ({ name, text: read(`docs/${name}.md`) }));
const [PRIVACY = SHEETS[0], WORKS_COUNCIL = SHEETS[1]] = SHEETS;

/** What is kept outside of the two registries; `tests/e2e/your-data.test.ts` sees them listed. */
const OTHER_STORES = ['undo', 'writeAheadLog', 'errors', 'session.mark', 'panel.check', 'search.lookUps'];
/** They have no time of anybody's work: a random word, and texts on their way. */
const TIMELESS = ['session.mark', 'panel.check', 'search.lookUps'];
const STORES = [...ITEMS.map(({ key }) => key), ...RECORDS.map(({ kind }) => kind), ...OTHER_STORES];
const PERMISSIONS = Object.keys(parse(read('store/permissions.yaml'))).filter((name) => name !== 'remote_code');
const INSTALL_SCRIPTS = Object.entries<{ hasInstallScript?: boolean }>(JSON.parse(read('package-lock.json')).packages)
  .filter(([path, { hasInstallScript }]) => path && hasInstallScript)
  .map(([path]) => path.replace(/.*node_modules\//, ''));
const POLICY_KEYS = [POLICY_PACK, POLICY_PACKS, ...MANAGED_LOCKS];

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

/** What the guide says of the law and of figures, with where it is written and until when it is to be looked at again. */
const FACTS = readdirSync(join(ROOT, 'content/fakten')).flatMap((file) =>
  Object.values<Record<string, unknown>>(parse(read(`content/fakten/${file}`))),
);

/** What else a sheet may quote, with the reason. */
const QUOTED: Readonly<Record<string, string>> = {
  '*': 'what takes the place of a name',
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
  'edge://policy': 'a page of Edge',
  'about:policies': 'a page of Firefox',
  SHA256SUMS: 'attached to a release (.github/workflows/release.yml)',
  'sbom.cdx.json': 'attached to a release (.github/workflows/release.yml)',
  'npm sbom --sbom-format cyclonedx --package-lock-only': 'a command of npm',
  sha256sum: 'a command of the system',
  'sha256sum -c SHA256SUMS': 'a command of the system',
};

/** What is typed and pressed, as the manifest has it. */
const KEYS = [...read('wxt.config.ts').matchAll(/(?:keyword: |default: )'(lf|Alt\+[\w+]+)'/g)].map(
  ([, key = '']) => key,
);

/** What else stands between quotation marks, with the reason. */
const OTHER_QUOTATIONS: Readonly<Record<string, string>> = {
  Beleg: 'a column of the sheet',
  '–': 'what stands where there is no test',
  Abgleich: 'what the extension calls a sync',
  Häuser: 'what the extension calls several firms or brands',
  Schreibtisch: 'the name of a page, as in `deskTitle`',
  'Ausdrücklich gewünscht': 'words of the law',
  'Gelöscht wird': 'words of a table',
  'Der Browser schließt': 'words of a table',
  'Je Eintrag': 'words of a table',
  Sowie: 'words of a table',
  'Richtlinie für Erweiterungen': 'what Google’s admin console calls it',
};

const isKnown = (word: string): boolean =>
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
const FIGURES: Readonly<Record<string, number>> = {
  soziale: NETWORKS.length,
  zuletzt: MOST_RECENT,
  Fehler: MAX_ERRORS,
  Checklisten: MOST_SHEETS,
  Tage: YEAR_MS / 86_400_000,
  MB: HANDBOOK_LIMITS.packBytes / 1_000_000,
  Kapitel: HANDBOOK_LIMITS.chapters,
  Wörter: HANDBOOK_LIMITS.words,
  Anfragen: 0,
};

const codeSpans = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);

/** Rows of tables whose last column names what holds the statement. */
const heldRows = (text: string): string[][] => {
  let held = false;
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('|')) {
      held = false;
      return [];
    }
    const cells = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells.at(-1) === 'Beleg' || cells.at(-1) === 'Ausprobiert') {
      held = true;
      return [];
    }
    // A row with its first cell alone is a heading.
    return held && !cells.slice(1).every((cell) => /^-*$/.test(cell)) ? [cells] : [];
  });
};

/** A sheet without what is no figure of ours: code, links, dates, paragraphs of law, cases, versions, counted lists. */
const figuresIn = (text: string): string[] => {
  const bare = text
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/(?:§+|Art\.|Artikel|Abs\.|Satz|Nr\.|Anlage|Erwägungsgrund|Version|ab) \d[\d.]*(?: bis \d+)?/g, '')
    .replace(/Verordnung \(EU\) \d{4}\/\d+/g, '')
    .replace(/(?:BAG, \d+ A[BZ]R|ArbG, \d+ BVGa|EuGH, C-|WP|ESR|NIS) ?\d[\d/]*/g, '')
    .replace(/\d{1,2}\. \p{Lu}\p{Ll}+ \d{4}/gu, '')
    .replace(/^\d+\. /gm, '');
  return [...bare.matchAll(/\d[\d.]*\s+\S+|\d[\d.]*/g)].map(([figure]) => figure);
};

describe.each(SHEETS)('$name', ({ text }) => {
  it('is about this version', () => expect(text).toContain(`Version ${version}.`));

  it('names no permission, store, key, file or command that does not exist', () => {
    expect(codeSpans(text).filter((word) => !isKnown(word))).toEqual([]);
  });

  it('names no figure that the code does not have', () => {
    const wrong = figuresIn(text).filter((figure) => {
      const [number = '', word = ''] = figure.split(/\s+/);
      return FIGURES[word.replace(/[^\p{L}]/gu, '')] !== Number(number.replace(/\.$/, ''));
    });
    expect(wrong).toEqual([]);
  });

  it('links each statement to the test that holds it, or says that there is none', () => {
    const rows = heldRows(text);
    expect(rows.length).toBeGreaterThan(6);
    const wrong = rows.filter((cells) => {
      const links = [...(cells.at(-1) ?? '').matchAll(/\[`([^`]+)`\]\(\.\.\/([^)]+)\)/g)];
      const isTest = ([, name, target]: RegExpMatchArray) =>
        name === target && /^tests\/.*\.test\.tsx?$/.test(name ?? '');
      return cells.at(-1) !== '–' && (links.length === 0 || !links.every(isTest));
    });
    expect(wrong.map((cells) => cells.join(' | '))).toEqual([]);
    const without = rows.filter((cells) => cells.at(-1) === '–');
    expect(without.length).toBeLessThan(rows.length / 4);
  });

  it('quotes of the law what the guide has facts of, none of them past its day', () => {
    const today = new Date().toISOString().slice(0, 10);
    const quoted = [...text.matchAll(/\]\((https:\/\/www\.gesetze-im-internet\.de\/[^)]+)\)/g)].map(([, url]) => url);
    const reviewed = (url: string | undefined) =>
      FACTS.some((fact) => fact.fundstelle === url && String(fact['pruefen-bis'] ?? '') >= today);
    expect(quoted.filter((url) => !reviewed(url))).toEqual([]);
  });

  it('names the parts of the extension as they are named there', () => {
    const shown = Object.values<{ message: string }>(JSON.parse(read('public/_locales/de/messages.json'))).map(
      ({ message }) => message.replace(/ …$/, ''),
    );
    const quoted = [...text.matchAll(/„([^“„\n]{1,40})“/g)].map(([, words = '']) => words);
    const strange = quoted.filter((words) => !(words in OTHER_QUOTATIONS) && !shown.includes(words));
    expect(strange).toEqual([]);
  });
});

/** Options in commands for policies that the command does not know. */
function strangeOptions(text: string): readonly (string | undefined)[] {
  const known = [...read('tools/policies/policies.ts').matchAll(/^ {6}(\w+): \{ type: 'string'/gm)].map(
    ([, name]) => name,
  );
  const given = [...text.matchAll(/npm run policies [^`\n]*/g)].flatMap(([command]) =>
    [...command.matchAll(/ --(\w+)/g)].map(([, name]) => name),
  );
  expect(given).toContain('id');
  return given.filter((name) => !known.includes(name));
}

it('no store is missing on the sheets for data protection and for the works council', () => {
  for (const sheet of [PRIVACY, WORKS_COUNCIL]) {
    const named = codeSpans(
      heldRows(sheet?.text ?? '')
        .map(([first]) => first)
        .join('\n'),
    );
    const missing = STORES.filter((store) => !named.includes(store));
    expect(missing.filter((store) => sheet !== WORKS_COUNCIL || !TIMELESS.includes(store))).toEqual([]);
  }
  const said = codeSpans(WORKS_COUNCIL?.text ?? '');
  expect(TIMELESS.filter((store) => !said.includes(store))).toEqual([]);
});

it('and none that the settings list is unknown to this test', () => {
  // What sync has put into the browser's account has a name of its own there.
  expect(Object.keys(STORED_NAMES).filter((name) => name !== 'sync' && !STORES.includes(name))).toEqual([]);
});

describe('the times on the works council’s sheet', () => {
  const timeOf = (store: string) =>
    heldRows(WORKS_COUNCIL?.text ?? '').find(
      (cells) => cells.length === 4 && codeSpans(cells[0] ?? '').includes(store),
    )?.[1] ?? '';

  it('are said to be of each entry where each entry has one', () => {
    const perEntry = [
      ...ITEMS.filter(({ codec }) => codec.perEntry).map(({ key }) => key),
      ...RECORDS.map(({ kind }) => kind),
    ];
    expect(perEntry.filter((store) => !timeOf(store).includes('je Eintrag'))).toEqual([]);
  });

  it('are all there: whatever is stored with a time in it says so', () => {
    const timed = readdirSync(join(ROOT, 'tests/fixtures/stored')).filter((store) => hasTime(newestOf(store)));
    expect(timed.length).toBeGreaterThanOrEqual(4);
    expect(timed.filter((store) => !timeOf(store).includes('sowie'))).toEqual([]);
  });
});

/** Numbers that are stored, by the name they are stored under, and what they count. Times are another matter, see below. */
const NUMBERS: Readonly<Record<string, string>> = {
  start: 'a place in a text',
  end: 'a place in a text',
  occurrence: 'which of several same words is meant',
  value: 'a threshold of the check, as somebody has set it',
  down: 'how far a section was read, as its place on the page',
  days: 'on how many days a section was shown as a tip',
  sections: 'how many a chapter has',
  tips: 'how many a chapter has',
  words: 'how many a chapter has',
  templates: 'how many a chapter has',
  checklistItems: 'how many a chapter has',
  chapter: 'which chapter of the guide was dismissed',
  leftOut: 'how many entries the account had no room for',
  scope: 'a part of the damaged example of the quarantine, which keeps whatever it finds',
};

it('no number is stored that scores or measures the work of somebody: no points, no duration, nothing to compare people by', () => {
  const names = readdirSync(join(ROOT, 'tests/fixtures/stored')).flatMap((store) => numbersIn(newestOf(store)));
  expect(names).toContain('days');
  expect([...new Set(names)].filter((name) => !(name in NUMBERS))).toEqual([]);
});

/** Under which names a value holds numbers that are no times. */
function numbersIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'number') return isTime(value) || TIMES.includes(name) ? [] : [name];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, Array.isArray(value) ? name : key));
}

/** Under these a time stands, whatever the example has there. */
const TIMES = ['changed', 'at', 'until', 'found'];
const isTime = (value: number) => value > 946_684_800_000;

/** The newest example of what is stored under a name. */
function newestOf(store: string): unknown {
  const newest = readdirSync(join(ROOT, 'tests/fixtures/stored', store))
    .filter((file) => /^v\d+\.json$/.test(file))
    .sort()
    .at(-1);
  return JSON.parse(read(`tests/fixtures/stored/${store}/${newest}`)).data;
}

/** Days that are no person's: until when a figure is shown, when a pack was issued, as of when a text is. */
const DAYS_OF_TEXTS = ['reviewBy', 'issued', 'asOf'];

/** Whether a value holds milliseconds of this century or a day, besides the time of a change that every entry has. */
function hasTime(value: unknown): boolean {
  if (typeof value === 'string') return /^20\d\d-\d\d-\d\d$/.test(value);
  if (typeof value === 'number') return isTime(value);
  if (typeof value !== 'object' || value === null) return false;
  const isEntry = 'changed' in value && ('value' in value || 'deleted' in value);
  return Object.entries(value).some(
    ([key, part]) => !(isEntry && key === 'changed') && !DAYS_OF_TEXTS.includes(key) && hasTime(part),
  );
}

it('all three name every lock or point to the one that does', () => {
  const it = SHEETS.at(-1)?.text ?? '';
  expect(POLICY_KEYS.filter((key) => !heldRows(it).some(([first]) => first === `\`${key}\``))).toEqual([]);
});

it('the sheet for IT names every permission', () => {
  const named = codeSpans(SHEETS.at(-1)?.text ?? '');
  expect(PERMISSIONS.filter((name) => !named.includes(name))).toEqual([]);
});

const sectionOf = (text: string, title: string) => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0];

it('all three say first what is missing, and the same of whether it is voluntary', () => {
  for (const { name, text } of SHEETS) expect(text.split('\n## ')[0], name).toContain('> **Was heute fehlt**');
  // Each adds for its readers what follows from it.
  const said = SHEETS.map(({ text }) => sectionOf(text, 'Freiwillig oder erzwungen')?.trim().split('\n\n')[0]);
  expect(said[0]).toContain('`allowed`');
  expect(new Set(said).size).toBe(1);
});

it('the sheet for IT names every network that somebody can give access to', () => {
  const row =
    SHEETS.at(-1)
      ?.text.split('\n')
      .find((line) => line.includes('`optional_host_permissions`')) ?? '';
  expect(Object.values(NETWORK_NAMES).filter((name) => !new RegExp(`[:,] ${name}[,. ]`).test(row))).toEqual([]);
});

it('the sheet for administrators shows the same commands in English, and no option that the command does not have', () => {
  const english = read('docs/for-administrators.md');
  const german = SHEETS.at(-1)?.text ?? '';
  const commandsIn = (text: string) =>
    [...text.matchAll(/npm run policies -- pack\.json --[^`\n]*/g)].map(([command]) => command);
  expect(commandsIn(german).length).toBe(2);
  expect(commandsIn(english)).toEqual(commandsIn(german));
  expect([german, english].flatMap(strangeOptions)).toEqual([]);
});

it('the sheet for IT shows first how to install for those who ask for it, and every browser way of typing and pressing', () => {
  const text = SHEETS.at(-1)?.text ?? '';
  const [first = ''] = /^npm run policies .*$/m.exec(text) ?? [];
  expect(first).toContain('--installation normal_installed');
  expect(text.indexOf(first)).toBeLessThan(text.indexOf('Erzwungen, aus dem Store'));
  expect(KEYS.length).toBe(3);
  expect(KEYS.filter((key) => !codeSpans(text).includes(key))).toEqual([]);
});

it('the sheet for IT names every package that runs a script when it is installed', () => {
  const named = codeSpans(SHEETS.at(-1)?.text ?? '');
  expect(INSTALL_SCRIPTS.filter((name) => !named.includes(name))).toEqual([]);
});
