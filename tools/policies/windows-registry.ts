import { installation } from './browser-json';
import type { BrowserId, Deployment, Target } from './deployment';

/** Where each browser looks for policies in `HKEY_LOCAL_MACHINE`. */
export const REGISTRY_ROOTS: Readonly<Record<BrowserId, string>> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  firefox: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
};

/** A key with its values: text as REG_SZ, yes and no as REG_DWORD, everything else as JSON in REG_SZ. */
type Key = readonly [path: string, values: Readonly<Record<string, unknown>>];

/** A registry file for all targets. Its lines end in CR LF; to be written as UTF-16 with its mark, see `utf16`. */
export function registryFile({ targets, values }: Deployment): string {
  const keys = targets.flatMap((target): Key[] => [
    [`${REGISTRY_ROOTS[target.browser]}\\ExtensionSettings\\${target.id}`, installation(target)],
    settingsKey(target, values),
  ]);
  const lines = keys.flatMap(([path, entries]) => [
    '',
    `[HKEY_LOCAL_MACHINE\\${path}]`,
    ...Object.entries(entries).map(([name, value]) => `${quoted(name)}=${data(value)}`),
  ]);
  return ['Windows Registry Editor Version 5.00', ...lines, ''].join('\r\n');
}

/** Chrome and Edge read each value by itself, Firefox the whole as one JSON text under the extension's id. */
function settingsKey({ browser, id }: Target, values: Deployment['values']): Key {
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
