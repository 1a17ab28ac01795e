import { admx, formOf, policyName, settingsOf } from './admx';
import { installation } from './browser-json';
import type { Deployment, Scope, Target } from './deployment';
import { EDGE_REMOVAL, EDGE_SCRIPT } from './edge-script';
import { asText } from './windows-registry';
import { attribute } from './xml';

/** One row of a custom profile in Intune. */
export interface IntuneRow {
  readonly name: string;
  readonly omaUri: string;
  readonly type: 'String';
  readonly value: string;
}

/** A template is taken in for a computer; the settings in it are set for that or for people. */
const TEMPLATES = './Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall';
const SETTINGS: Readonly<Record<Scope, string>> = {
  device: './Device/Vendor/MSFT/Policy/Config',
  user: './User/Vendor/MSFT/Policy/Config',
};

/**
 * Windows takes in no template that writes below `Software\Policies\Microsoft`, but for some keys of which Edge's is
 * none (Microsoft: "Win32 and Desktop Bridge app ADMX policy ingestion").
 */
const isTakenIn = ({ browser }: Target): boolean => browser !== 'edge';

/** The rows: first the template, then a row for each setting that has a value. None for Edge, see `isTakenIn`. */
export function intuneRows(deployment: Deployment): IntuneRow[] {
  const targets = deployment.targets.filter(isTakenIn);
  if (targets.length === 0) return [];
  const template: IntuneRow = {
    name: 'Leitfaden: ADMX',
    omaUri: `${TEMPLATES}/Leitfaden/Policy/LeitfadenAdmx`,
    type: 'String',
    value: admx({ targets, scope: deployment.scope }),
  };
  return [template, ...targets.flatMap((target) => rowsOf(target, deployment))];
}

function rowsOf(target: Target, { values, scope }: Deployment): IntuneRow[] {
  const ours = settingsOf(target).flatMap((setting) => {
    const value = target.browser === 'firefox' ? values : values[setting];
    if (value === undefined) return [];
    const data = formOf(setting) === 'switch' ? '' : `\n<data id="${setting}" value="${attribute(asText(value))}"/>`;
    return [
      {
        name: `Leitfaden: ${policyName(target, setting)}`,
        omaUri: `${SETTINGS[scope]}/Leitfaden~Policy~leitfaden~leitfaden_${target.browser}/${policyName(target, setting)}`,
        type: 'String' as const,
        value: `<enabled/>${data}`,
      },
    ];
  });
  return target.browser === 'firefox' ? [...ours, firefoxInstallation(target, scope)] : ours;
}

/**
 * The installation in Firefox, in the form that Mozilla's own template has; that has to be taken in first, as
 * `Firefox`.
 */
const firefoxInstallation = (target: Target, scope: Scope): IntuneRow => ({
  name: 'Firefox: ExtensionSettings (with the template firefox.admx of Mozilla, taken in before)',
  omaUri: `${SETTINGS[scope]}/Firefox~Policy~firefox~Extensions/ExtensionSettingsOneLine`,
  type: 'String',
  value: `<enabled/>\n<data id="JSONOneLine" value="${attribute(asText({ [target.id]: installation(target) }))}"/>`,
});

/**
 * What is pasted: the installation for the settings catalogue, what Edge needs, then the rows, fields in the order of
 * the form.
 */
export const intuneText = (deployment: Deployment): string =>
  [
    ...deployment.targets
      .filter(({ browser }) => browser !== 'firefox')
      .map(
        (target) =>
          `Settings catalogue, ${target.browser}: ExtensionSettings${deployment.scope === 'user' ? ' (User)' : ''}\n${JSON.stringify({ [target.id]: installation(target) }, null, 2)}\n${isTakenIn(target) ? '' : `\n${FOR_EDGE[deployment.scope]}\n`}`,
      ),
    ...intuneRows(deployment).map(
      ({ name, omaUri, type, value }) =>
        `Name: ${name}\nOMA-URI: ${omaUri}\nData type: ${type}\nValue:\n${value.trimEnd()}\n`,
    ),
  ].join('\n----\n\n');

/** Why Edge has no row, and what to take instead. Microsoft's page about scripts in Intune names the size. */
const NO_ROW =
  'Edge, team pack and locks: no row. Windows takes in no template that writes below Software\\Policies\\Microsoft\\Edge.';
const FOR_EDGE: Readonly<Record<Scope, string>> = {
  device: `${NO_ROW}
Platform script: ${EDGE_SCRIPT}. Run this script using the logged on credentials: No. Script signature check: No. Run script in 64 bit PowerShell Host: Yes.
It runs again when it has changed. Intune takes scripts of less than 200 kB. To take it back: ${EDGE_REMOVAL}.`,
  user: `${NO_ROW}
No script either: what runs in the name of a person may not write below Software\\Policies. Group policy: windows/leitfaden.admx, user configuration.`,
};
