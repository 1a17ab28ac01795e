import { installation } from './browser-json';
import type { BrowserId, Deployment, Scope, Target } from './deployment';

/** Where each browser looks for policies, below the root of a scope. */
export const REGISTRY_ROOTS: Readonly<Record<BrowserId, string>> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  firefox: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
};

const ROOTS: Readonly<Record<Scope, string>> = { device: 'HKEY_LOCAL_MACHINE', user: 'HKEY_CURRENT_USER' };

/** A key with its values: text as REG_SZ, yes and no as REG_DWORD, everything else as JSON in REG_SZ. */
type Key = readonly [path: string, values: Readonly<Record<string, unknown>>];

/** A registry file for all targets. Its lines end in CR LF; to be written as UTF-16 with its mark, see `utf16`. */
export function registryFile({ targets, values, scope }: Deployment): string {
  const keys = targets.flatMap((target): Key[] => [
    [installationKey(target), installation(target)],
    settingsKey(target, values),
  ]);
  return written(
    keys.flatMap(([path, entries]) => [
      '',
      `[${ROOTS[scope]}\\${path}]`,
      ...Object.entries(entries).map(([name, value]) => `${quoted(name)}=${data(value)}`),
    ]),
  );
}

/** A registry file that takes back what `registryFile` has written, and nothing of other extensions. */
export const registryRemoval = ({ targets, scope }: Deployment): string =>
  written(
    targets.flatMap((target) => {
      const root = `${ROOTS[scope]}\\${REGISTRY_ROOTS[target.browser]}`;
      const settings =
        target.browser === 'firefox'
          ? [`[${root}\\3rdparty\\Extensions]`, `${quoted(target.id)}=-`]
          : [`[-${root}\\3rdparty\\extensions\\${target.id}]`];
      return ['', `[-${ROOTS[scope]}\\${installationKey(target)}]`, '', ...settings];
    }),
  );

const written = (lines: readonly string[]): string =>
  ['Windows Registry Editor Version 5.00', ...lines, ''].join('\r\n');

const installationKey = ({ browser, id }: Target): string => `${REGISTRY_ROOTS[browser]}\\ExtensionSettings\\${id}`;

/**
 * The key for team pack and locks, below the root of a scope: Chrome and Edge read each value by itself, Firefox the
 * whole as one JSON text under the extension's id.
 */
export function settingsKey({ browser, id }: Target, values: Deployment['values']): Key {
  if (browser === 'firefox') return [`${REGISTRY_ROOTS.firefox}\\3rdparty\\Extensions`, { [id]: values }];
  return [`${REGISTRY_ROOTS[browser]}\\3rdparty\\extensions\\${id}\\policy`, values];
}

const data = (value: unknown): string =>
  typeof value === 'boolean' ? `dword:0000000${value ? 1 : 0}` : quoted(asText(value));

/** A value as Windows keeps it: JSON has no line ends of its own, so that it stays on one line. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** As the registry editor reads it: UTF-16, low byte first, with its mark. */
export const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
