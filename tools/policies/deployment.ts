import { type ManagedLock, SWITCHED_OFF } from '../../core/handbook/managed-locks';
import { POLICY_PACK, POLICY_PACKS, packsInPolicy, toManagedSettings } from '../../core/handbook/managed-settings';
import { PACK_FORMAT, toPack } from '../../core/handbook/team-pack';
import { isPlain } from '../../core/storage/plain-data';

/** The browsers that policies are written for. */
export const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export type BrowserId = (typeof BROWSERS)[number];

/**
 * How the browser treats the package, in its own words: put there for good, put there and the person may switch it off,
 * or left to the person to fetch.
 */
export const INSTALLATION_MODES = ['force_installed', 'normal_installed', 'allowed'] as const;
export type InstallationMode = (typeof INSTALLATION_MODES)[number];

/** One browser's extension as an administrator installs it. */
export interface Target {
  readonly browser: BrowserId;
  /** The extension's id in this browser. */
  readonly id: string;
  /**
   * Where the browser fetches the package: the store, or a self-hosted update manifest (Firefox: the signed package).
   */
  readonly updateUrl: string;
  /** The package is the firm's own copy, not the store's. */
  readonly selfHosted: boolean;
  readonly mode: InstallationMode;
}

/**
 * Whom the files for Windows are for: everybody at a computer (`HKEY_LOCAL_MACHINE`), or the people they are assigned
 * to (`HKEY_CURRENT_USER`). All three browsers read both places, the computer's first.
 */
export const SCOPES = ['device', 'user'] as const;
export type Scope = (typeof SCOPES)[number];

/** The scope of a word from the shell. Throws a `PolicyError` for another word. */
export function scopeOf(word: string): Scope {
  const known = SCOPES.find((one) => one === word);
  if (!known) throw new PolicyError(`„${word}“ is no scope: ${SCOPES.join(', ')}`);
  return known;
}

/** What the extension reads from `storage.managed`: the pack and the locks. */
export type PolicyValues = Readonly<Record<string, unknown>>;

/** All that the files are written from. */
export interface Deployment {
  readonly targets: readonly Target[];
  readonly values: PolicyValues;
  readonly scope: Scope;
}

/** Thrown where the input is wrong; the message is a sentence for the person at the shell. */
export class PolicyError extends Error {}

/** Where the stores keep the package of an id. Chrome and Edge: update manifest; Firefox: the newest signed package. */
export const STORE_URLS: Readonly<Record<BrowserId, (id: string) => string>> = {
  chrome: () => 'https://clients2.google.com/service/update2/crx',
  edge: () => 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  firefox: (id) => `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(id)}/latest.xpi`,
};

const CHROMIUM_ID = /^[a-p]{32}$/;
const FIREFOX_ID = /^(?:[\w.-]*@[\w.-]+|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i;

/**
 * One browser's target; `url` = the firm's own package. Throws a `PolicyError` for an id, an address or a mode of
 * another form, and for an address that nobody would fetch from.
 */
export function targetOf(browser: BrowserId, id: string, url?: string, mode = 'force_installed'): Target {
  const known = INSTALLATION_MODES.find((one) => one === mode);
  if (!known) throw new PolicyError(`„${mode}“ is no way to install: ${INSTALLATION_MODES.join(', ')}`);
  if (known === 'allowed' && url !== undefined)
    throw new PolicyError(
      'With „allowed“ people fetch the package themselves → leave --update out, or normal_installed',
    );
  if (!(browser === 'firefox' ? FIREFOX_ID : CHROMIUM_ID).test(id))
    throw new PolicyError(
      `„${id}“ is no id of ${browser}: ${browser === 'firefox' ? 'name@domain or {uuid}' : '32 letters a to p'}`,
    );
  if (url !== undefined && !/^(https|file):\/\/\S+$/.test(url))
    throw new PolicyError(`„${url}“ is no address for ${browser}: https://… or file:///…`);
  return { browser, id, updateUrl: url ?? STORE_URLS[browser](id), selfHosted: url !== undefined, mode: known };
}

/**
 * The values from several files, each a team pack: a policy with as many houses; from one what it says. `names` = the
 * files' own, for the sentence of a mistake.
 */
export function valuesOfFiles(
  given: readonly unknown[],
  locks: readonly string[] = [],
  names: readonly string[] = [],
): PolicyValues {
  const [first, ...others] = given;
  if (others.length === 0) return valuesOf(first, locks, names);
  const strange = given.findIndex((data) => !isPlain(data) || data.format !== PACK_FORMAT);
  if (strange >= 0)
    throw new PolicyError(
      `${names[strange] ?? `File ${strange + 1}`} is no team pack: several files are several houses`,
    );
  return valuesOf({ [POLICY_PACKS]: given }, locks, names);
}

/** The values from a file: a team pack as the settings save it, or a whole policy with `teamPack` and locks. */
export function valuesOf(data: unknown, locks: readonly string[] = [], names: readonly string[] = []): PolicyValues {
  const [name = 'The file'] = names;
  if (!isPlain(data)) throw new PolicyError(`${name} is no JSON object → { … }, as the settings save a team pack`);
  const values = { ...(data.format === PACK_FORMAT ? { [POLICY_PACK]: data } : data), ...locksFrom(locks) };
  const { problems } = toManagedSettings(values);
  const inPacks = packsInPolicy(values).flatMap((pack, at) => {
    const read = toPack(names.length > 1 ? (names[at] ?? '') : name, pack);
    return 'problems' in read ? read.problems : [];
  });
  const whole = problems.map((problem) => ({ ...problem, file: names.length > 1 ? names.join(', ') : name }));
  const all = [...whole, ...inPacks];
  if (all.length > 0) throw new PolicyError(all.map(({ file, what, mend }) => `${file}: ${what} → ${mend}`).join('\n'));
  return values;
}

function locksFrom(locks: readonly string[]): PolicyValues {
  const known = Object.entries(SWITCHED_OFF);
  return Object.fromEntries(
    locks.map((lock) => {
      const entry = known.find(([name]) => name === lock);
      if (!entry) throw new PolicyError(`„${lock}“ is no lock: ${known.map(([name]) => name).join(', ')}`);
      return entry;
    }),
  ) satisfies Partial<Record<ManagedLock, string>>;
}
