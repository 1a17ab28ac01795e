import type { BrowserId, Deployment, PolicyValues, Target } from './deployment';

/**
 * How the browser installs the extension: the entry of `ExtensionSettings` for its id. Only what is put there for good
 * shows its button for good.
 */
export function installation({
  browser,
  updateUrl,
  selfHosted,
  mode,
}: Target): Readonly<Record<string, string | boolean>> {
  if (mode === 'allowed') return { installation_mode: mode };
  if (browser === 'firefox') return { installation_mode: mode, install_url: updateUrl, default_area: 'navbar' };
  return {
    installation_mode: mode,
    update_url: updateUrl,
    // Otherwise the address in the package's own manifest wins after the installation.
    ...(selfHosted ? { override_update_url: true } : {}),
    ...(mode === 'force_installed' ? SHOWN[browser] : {}),
  };
}

/** The button stays in the toolbar, in each browser's words. */
const SHOWN: Readonly<Record<'chrome' | 'edge', Readonly<Record<string, string>>>> = {
  chrome: { toolbar_pin: 'force_pinned' },
  edge: { toolbar_state: 'force_shown' },
};

/**
 * `policies.json` of Firefox, for all systems; `values` as they are, or as one JSON text, which Firefox takes as well.
 * `more` = further settings of the extension for Firefox.
 */
export const firefoxPolicies = (target: Target, values: PolicyValues | string, more: object = {}): string =>
  print({
    policies: {
      ExtensionSettings: { [target.id]: { ...installation(target), ...more } },
      '3rdparty': { Extensions: { [target.id]: values } },
    },
  });

/** A file below `/etc/opt/chrome/policies/managed` or `/etc/opt/edge/policies/managed` (Linux). */
export const chromiumPolicies = (target: Target, values: PolicyValues): string =>
  print({
    ExtensionSettings: { [target.id]: installation(target) },
    '3rdparty': { extensions: { [target.id]: values } },
  });

/** What Google's admin console takes as "Policy for extensions": each value in an object of its own. */
export const adminConsole = (values: PolicyValues): string =>
  print(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { Value: value }])));

/** The files of each browser that has a target. */
export const jsonFiles = ({ targets, values }: Deployment): readonly (readonly [name: string, text: string])[] =>
  targets.flatMap((target) => FILES[target.browser](target, values));

const FILES: Readonly<Record<BrowserId, (target: Target, values: PolicyValues) => readonly [string, string][]>> = {
  firefox: (target, values) => [['firefox/policies.json', firefoxPolicies(target, values)]],
  chrome: (target, values) => [
    ['chrome/leitfaden.json', chromiumPolicies(target, values)],
    ['chrome/admin-console.json', adminConsole(values)],
  ],
  edge: (target, values) => [['edge/leitfaden.json', chromiumPolicies(target, values)]],
};

const print = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
