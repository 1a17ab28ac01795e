import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetOf, valuesOf } from '../../../tools/policies/deployment';
import { EDGE_REMOVAL, EDGE_SCRIPT } from '../../../tools/policies/edge-script';
import { intuneText } from '../../../tools/policies/intune';
import { policyFiles } from '../../../tools/policies/policy-files';
import { deploymentOf, EDGE, example, PACK } from './example';
import { type Hive, runPowerShell } from './read-power-shell';

// Edge's team pack and locks by Intune, where no template may write them: what the scripts do to the registry.

const EXTENSIONS = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions';
const POLICY = `${EXTENSIONS}\\${EDGE}\\policy`;

const run = (hive: Hive, deployment = example, path = EDGE_SCRIPT): Hive => {
  runPowerShell(String(policyFiles(deployment).get(path)), hive);
  return hive;
};

/** Names and texts that PowerShell would replace, end or run. */
const NASTY = [
  `'; Remove-Item C:\\ -Recurse; '`,
  `"doppelt" 'einfach' ''zweimal''`,
  '$env:USERNAME $(Get-Date) $x $$ $' + '{x}',
  '`n `$ ``',
  '„Sie“ ‚du‘ ’ ‛ “ ”',
  'ä ö ü ß € 🙂 日本',
  'zwei\nZeilen\r\nund\tmehr # kein Kommentar',
  '\\u00e4 \\ \\\\ %PATH% {0} @" "@',
];
const anyText = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme' }));

describe('the script for Edge', () => {
  it('writes the values that the registry file has, each under its name', () => {
    const values = run(new Map()).get(POLICY);
    expect([...(values?.keys() ?? [])]).toEqual(Object.keys(example.values));
    expect(JSON.parse(values?.get('teamPack') ?? '')).toEqual(PACK);
    expect(['sync', 'networks', 'exportImport', 'welcome'].map((name) => values?.get(name))).toEqual([
      ...['off', 'none', 'off', 'off'],
    ]);
  });

  it.each(NASTY)('says %j as it is', (text) => {
    const hive = run(new Map(), deploymentOf({ teamPack: { name: text, [text]: [text] } }));
    expect(JSON.parse(hive.get(POLICY)?.get('teamPack') ?? '')).toEqual({ name: text, [text]: [text] });
  });

  it('says any text as it is', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const hive = run(new Map(), deploymentOf({ teamPack: { texts }, sync: 'off' }));
        expect(JSON.parse(hive.get(POLICY)?.get('teamPack') ?? '')).toEqual({ texts });
        expect([...hive.keys()]).toEqual([POLICY]);
      }),
    );
  });

  it('run again takes away what the policy no longer says', () => {
    const hive = run(run(new Map()), deploymentOf(valuesOf({ country: 'AT' })));
    expect([...(hive.get(POLICY) ?? [])]).toEqual([['country', 'AT']]);
  });

  it('is taken back by its counterpart, and nothing else with it', () => {
    const others: Hive = new Map([[`${EXTENSIONS}\\${EDGE.replace('p', 'a')}\\policy`, new Map([['sync', 'off']])]]);
    expect(run(run(new Map(others)), example, EDGE_REMOVAL)).toEqual(others);
  });
});

it('the text for Intune names both scripts, and none where there can be none', () => {
  expect([EDGE_SCRIPT, EDGE_REMOVAL].filter((path) => !intuneText(example).includes(path))).toEqual([]);
  const chrome = { ...example, targets: [targetOf('chrome', 'a'.repeat(32))] };
  for (const without of [deploymentOf(example.values, 'user'), chrome]) {
    expect([...policyFiles(without).keys()].filter((path) => path.endsWith('.ps1'))).toEqual([]);
    expect(intuneText(without)).not.toContain('.ps1');
  }
});
