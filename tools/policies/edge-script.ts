import type { Deployment, Target } from './deployment';
import { asText, settingsKey } from './windows-registry';

/** Where the scripts lie among the files of a deployment. */
export const EDGE_SCRIPT = 'windows/leitfaden-edge.ps1';
export const EDGE_REMOVAL = 'windows/leitfaden-edge-remove.ps1';

/**
 * The scripts for Edge's team pack and locks, which no template may write: the one that writes them and the one that
 * takes them back, by their paths. None without Edge, and none for single people: their part of the registry for
 * policies is closed to what runs in their name.
 */
export function edgeScripts({
  targets,
  values,
  scope,
}: Deployment): readonly (readonly [path: string, text: string])[] {
  if (scope === 'user') return [];
  return targets.flatMap((target) =>
    target.browser === 'edge'
      ? [[EDGE_SCRIPT, edgeScript(target, values)] as const, [EDGE_REMOVAL, edgeRemoval(target)] as const]
      : [],
  );
}

/**
 * A script that writes the values, and takes away of them what an earlier one has written and this one no longer says.
 */
function edgeScript(target: Target, values: Deployment['values']): string {
  const [key, entries] = settingsKey(target, values);
  return lines(
    '# Leitfaden in Microsoft Edge: team pack and locks. Run as the system, not with the credentials of who is signed in.',
    "$ErrorActionPreference = 'Stop'",
    `$key = ${literal(`HKLM:\\${key}`)}`,
    '$values = [ordered]@{',
    ...Object.entries(entries).map(([name, value]) => `  ${literal(name)} = ${literal(inAscii(asText(value)))}`),
    '}',
    'if (-not (Test-Path -LiteralPath $key)) { New-Item -Path $key -Force | Out-Null }',
    'foreach ($name in $values.Keys) {',
    '  New-ItemProperty -LiteralPath $key -Name $name -PropertyType String -Value $values[$name] -Force | Out-Null',
    '}',
    'foreach ($name in (Get-Item -LiteralPath $key).GetValueNames()) {',
    '  if (-not $values.Contains($name)) { Remove-ItemProperty -LiteralPath $key -Name $name }',
    '}',
  );
}

/** Takes back what `edgeScript` has written, and nothing of other extensions. */
function edgeRemoval(target: Target): string {
  const [key] = settingsKey(target, {});
  return lines(
    '# Leitfaden in Microsoft Edge: takes the team pack and the locks back. Run as the system.',
    "$ErrorActionPreference = 'Stop'",
    `$key = ${literal(`HKLM:\\${key.replace(/\\policy$/, '')}`)}`,
    'if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse }',
  );
}

const lines = (...all: readonly string[]): string => [...all, ''].join('\n');

/** A text of plain ASCII in which PowerShell finds nothing to replace: in single quotes, those in it doubled. */
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * JSON in plain ASCII, for Windows PowerShell reads a script without a byte-order mark in the code page of the
 * computer, and takes a typographic quote for a straight one. What is no JSON is one of the few words of a policy,
 * which have no other letters.
 */
const inAscii = (text: string): string =>
  text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
