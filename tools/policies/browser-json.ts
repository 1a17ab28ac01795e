import type { BrowserId, Deployment, PolicyValues, Target } from './deployment';

/** How the browser installs the extension by itself and shows its button: the entry of `ExtensionSettings` for its id. */
export function installation({ browser, updateUrl, selfHosted }: Target): Readonly<Record<string, string | boolean>> {
  if (browser === 'firefox')
    return { installation_mode: 'force_installed', install_url: updateUrl, default_area: 'navbar' };
  return {
    installation_mode: 'force_installed',
    update_url: updateUrl,
    // Otherwise the address in the package's own manifest wins after the installation.
    ...(selfHosted ? { override_update_url: true } : {}),
    ...(browser === 'chrome' ? { toolbar_pin: 'force_pinned' } : { toolbar_state: 'force_shown' }),
  };
}

/** `policies.json` of Firefox, for all systems. `more` = further settings of the extension for Firefox. */
export const firefoxPolicies = (target: Target, values: PolicyValues, more: object = {}): string =>
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
