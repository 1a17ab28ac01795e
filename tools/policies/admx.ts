import { MANAGED_LOCKS, type ManagedLock, SWITCHED_OFF } from '../../core/handbook/managed-locks';
import { POLICY_PACK, POLICY_PACKS } from '../../core/handbook/managed-settings';
import { WORK_COUNTRIES } from '../../core/tips/country';
import type { Deployment, Scope, Target } from './deployment';
import { REGISTRY_ROOTS } from './windows-registry';
import { attribute, escaped } from './xml';

/** The longest text a form of a group policy takes; a pack with chapters needs room. */
const LONGEST = 1_048_576;

/** The setting of the forms in which Firefox keeps everything as one text. */
const WHOLE = 'policy';

/** The words of the forms for whom a setting is. */
const CLASSES: Readonly<Record<Scope, string>> = { device: 'Machine', user: 'User' };

/** The names of a target's settings in the forms. */
export const settingsOf = ({ browser }: Target): readonly string[] =>
  browser === 'firefox' ? [WHOLE] : [POLICY_PACK, POLICY_PACKS, ...MANAGED_LOCKS];

/** The name of one setting's policy: `chrome_sync`. */
export const policyName = ({ browser }: Target, setting: string): string => `${browser}_${setting}`;

/** Whether a setting is only switched, or has a text, or one of a few words. */
export const formOf = (setting: string): 'switch' | 'choice' | 'text' =>
  setting === 'country' ? 'choice' : isSwitch(setting) ? 'switch' : 'text';

const isSwitch = (setting: string): setting is ManagedLock => setting in SWITCHED_OFF;

/** The group policy template: where each setting of each browser is kept in the registry. */
export function admx({ targets, scope }: Pick<Deployment, 'targets' | 'scope'>): string {
  const policies = targets.flatMap((target) => settingsOf(target).map((setting) => policy(target, setting, scope)));
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="leitfaden" namespace="Leitfaden.Policies"/>
    <using prefix="windows" namespace="Microsoft.Policies.Windows"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <categories>
    <category name="leitfaden" displayName="$(string.leitfaden)"/>
${targets.map(({ browser }) => `    <category name="leitfaden_${browser}" displayName="$(string.${browser})"><parentCategory ref="leitfaden"/></category>`).join('\n')}
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`;
}

function policy(target: Target, setting: string, scope: Scope): string {
  const name = policyName(target, setting);
  const [key, value] = registryOf(target, setting);
  const form = formOf(setting);
  const head = `    <policy name="${name}" class="${CLASSES[scope]}" displayName="$(string.${name})" explainText="$(string.${setting}_explained)" key="${attribute(key)}"${form === 'switch' ? ` valueName="${setting}"` : ''}${form === 'switch' ? '' : ` presentation="$(presentation.${name})"`}>`;
  const body =
    form === 'switch'
      ? `      <enabledValue><string>${SWITCHED_OFF[isSwitch(setting) ? setting : 'sync']}</string></enabledValue>`
      : form === 'choice'
        ? `      <elements><enum id="${setting}" valueName="${setting}" required="true">${WORK_COUNTRIES.map((one) => `<item displayName="$(string.country_${one})"><value><string>${one}</string></value></item>`).join('')}</enum></elements>`
        : `      <elements><text id="${setting}" valueName="${attribute(value)}" required="true" maxLength="${LONGEST}"/></elements>`;
  return `${head}
      <parentCategory ref="leitfaden_${target.browser}"/>
      <supportedOn ref="windows:SUPPORTED_Windows7"/>
${body}
    </policy>`;
}

/** Key and name of the value that a setting is kept in. */
const registryOf = ({ browser, id }: Target, setting: string): [key: string, value: string] =>
  browser === 'firefox'
    ? [`${REGISTRY_ROOTS.firefox}\\3rdparty\\Extensions`, id]
    : [`${REGISTRY_ROOTS[browser]}\\3rdparty\\extensions\\${id}\\policy`, setting];

/** The template's words in a language. */
export function adml({ targets }: Pick<Deployment, 'targets'>, language: 'de' | 'en'): string {
  const words = WORDS[language];
  const strings = {
    leitfaden: 'Leitfaden',
    chrome: 'Google Chrome',
    edge: 'Microsoft Edge',
    firefox: 'Mozilla Firefox',
    ...Object.fromEntries(Object.entries(words).map(([setting, [, why]]) => [`${setting}_explained`, why])),
    ...Object.fromEntries(WORK_COUNTRIES.map((one) => [`country_${one}`, one])),
    ...Object.fromEntries(
      targets.flatMap((target) =>
        settingsOf(target).map((setting) => [policyName(target, setting), words[setting]?.[0] ?? setting]),
      ),
    ),
  };
  const forms = targets.flatMap((target) =>
    settingsOf(target)
      .filter((setting) => formOf(setting) !== 'switch')
      .map((setting) => {
        const label = escaped(words[setting]?.[0] ?? setting);
        const field =
          formOf(setting) === 'choice'
            ? `<dropdownList refId="${setting}" noSort="true">${label}</dropdownList>`
            : `<textBox refId="${setting}"><label>${label}</label></textBox>`;
        return `      <presentation id="${policyName(target, setting)}">${field}</presentation>`;
      }),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Leitfaden</displayName>
  <description>Leitfaden</description>
  <resources>
    <stringTable>
${Object.entries(strings)
  .map(([id, text]) => `      <string id="${id}">${escaped(text)}</string>`)
  .join('\n')}
    </stringTable>
    <presentationTable>
${forms.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

/** Name and explanation of each setting. */
const WORDS: Readonly<Record<'de' | 'en', Readonly<Record<string, readonly [name: string, why: string]>>>> = {
  de: {
    teamPack: ['Team-Paket (JSON)', 'Kapitel, Wörter und Einstellungen Ihres Hauses als JSON-Text in einer Zeile.'],
    teamPacks: ['Mehrere Häuser (JSON)', 'Eine Liste von Team-Paketen, je Kunde oder Marke eines, als JSON-Text.'],
    sync: ['Abgleich aus', 'Kein Abgleich von Einstellungen über das Konto des Browsers.'],
    networks: [
      'Keine Netzwerke',
      'Niemand kann einem Netzwerk dauernden Zugriff geben; schon gegebener wird zurückgegeben.',
    ],
    exportImport: ['Keine Dateien', 'Nichts lässt sich als Datei sichern oder aus einer Datei einlesen.'],
    welcome: ['Keine Begrüßung', 'Nach der Installation öffnet sich keine Begrüßungsseite.'],
    houses: ['Häuser fest', 'Niemand nimmt ein weiteres Team-Paket auf oder ändert die Seiten eines Hauses.'],
    country: ['Land', 'Wessen Recht die Tipps zeigen.'],
    rules: ['Regeln für Entwürfe (JSON)', 'Welche Regeln aus sind und welche Zahlen gelten, als JSON-Text.'],
    policy: ['Richtlinie (JSON)', 'Team-Paket und Sperren zusammen als ein JSON-Text in einer Zeile.'],
  },
  en: {
    teamPack: ['Team pack (JSON)', 'Chapters, words and settings of your organisation as JSON on one line.'],
    teamPacks: ['Several houses (JSON)', 'A list of team packs, one for each client or brand, as JSON.'],
    sync: ['Sync off', "No sync of settings through the browser's account."],
    networks: ['No networks', 'Nobody can give a network standing access; access given before is taken back.'],
    exportImport: ['No files', 'Nothing can be saved as a file or read from one.'],
    welcome: ['No welcome page', 'No welcome page opens after the installation.'],
    houses: ['Houses fixed', 'Nobody can take another team pack or change the pages of a house.'],
    country: ['Country', 'Whose law the tips show.'],
    rules: ['Draft rules (JSON)', 'Which rules are off and which numbers hold, as JSON.'],
    policy: ['Policy (JSON)', 'Team pack and locks together as JSON on one line.'],
  },
};
