import { admx, formOf, policyName, settingsOf } from './admx';
import { installation } from './browser-json';
import type { Deployment, Target } from './deployment';
import { asText } from './windows-registry';
import { attribute } from './xml';

/** One row of a custom profile in Intune. */
export interface IntuneRow {
  readonly name: string;
  readonly omaUri: string;
  readonly type: 'String';
  readonly value: string;
}

const POLICY = './Device/Vendor/MSFT/Policy';

/** The rows: first the template, then a row for each setting that has a value. */
export function intuneRows(deployment: Deployment): IntuneRow[] {
  const template: IntuneRow = {
    name: 'Leitfaden: ADMX',
    omaUri: `${POLICY}/ConfigOperations/ADMXInstall/Leitfaden/Policy/LeitfadenAdmx`,
    type: 'String',
    value: admx(deployment),
  };
  return [template, ...deployment.targets.flatMap((target) => rowsOf(target, deployment))];
}

function rowsOf(target: Target, { values }: Deployment): IntuneRow[] {
  return settingsOf(target).flatMap((setting) => {
    const value = target.browser === 'firefox' ? values : values[setting];
    if (value === undefined) return [];
    const data = formOf(setting) === 'switch' ? '' : `\n<data id="${setting}" value="${attribute(asText(value))}"/>`;
    return [
      {
        name: `Leitfaden: ${policyName(target, setting)}`,
        omaUri: `${POLICY}/Config/Leitfaden~Policy~leitfaden~leitfaden_${target.browser}/${policyName(target, setting)}`,
        type: 'String' as const,
        value: `<enabled/>${data}`,
      },
    ];
  });
}

/** What is pasted: the installation as JSON for the settings catalogue, then the rows, fields in the order of the form. */
export const intuneText = (deployment: Deployment): string =>
  [
    ...deployment.targets.map(
      (target) =>
        `Settings catalogue, ${target.browser}: ExtensionSettings\n${JSON.stringify({ [target.id]: installation(target) }, null, 2)}\n`,
    ),
    ...intuneRows(deployment).map(
      ({ name, omaUri, type, value }) =>
        `Name: ${name}\nOMA-URI: ${omaUri}\nData type: ${type}\nValue:\n${value.trimEnd()}\n`,
    ),
  ].join('\n----\n\n');
