/** The registry below `HKLM:`: keys with their values. */
export type Hive = Map<string, Map<string, string>>;

/**
 * Does to a registry what one of our scripts for Edge would do in Windows PowerShell. It knows the few statements that
 * they consist of and throws on any other, so that a value which runs out of its quotes is not overlooked.
 */
export function runPowerShell(script: string, hive: Hive): void {
  if (/[^\n -~]/.test(script)) throw new Error('Not ASCII: read in the code page of the computer');
  let key = '';
  const values = new Map<string, string>();
  for (const line of script.split('\n').filter((one) => !one.startsWith('#'))) {
    const [, path] = /^\$key = ('.*')$/.exec(line) ?? [];
    const [, name, value] = /^ {2}('(?:[^']|'')*') = ('.*')$/.exec(line) ?? [];
    if (path !== undefined) key = literal(path);
    else if (name !== undefined && value !== undefined) values.set(literal(name), literal(value));
    else if (!KNOWN.includes(line)) throw new Error(`Not a statement of our scripts: ${line}`);
  }
  if (script.includes(REMOVES))
    for (const one of [...hive.keys()]) if (`${one}\\`.startsWith(`${key}\\`)) hive.delete(one);
  if (script.includes(WRITES)) hive.set(key, new Map([...(hive.get(key) ?? []), ...values]));
  if (script.includes(TAKES_AWAY))
    for (const one of hive.get(key)?.keys() ?? []) if (!values.has(one)) hive.get(key)?.delete(one);
}

const WRITES =
  '  New-ItemProperty -LiteralPath $key -Name $name -PropertyType String -Value $values[$name] -Force | Out-Null';
const TAKES_AWAY = '  if (-not $values.Contains($name)) { Remove-ItemProperty -LiteralPath $key -Name $name }';
const REMOVES = 'if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse }';
const KNOWN: readonly string[] = [
  "$ErrorActionPreference = 'Stop'",
  '$values = [ordered]@{',
  'if (-not (Test-Path -LiteralPath $key)) { New-Item -Path $key -Force | Out-Null }',
  'foreach ($name in $values.Keys) {',
  WRITES,
  'foreach ($name in (Get-Item -LiteralPath $key).GetValueNames()) {',
  TAKES_AWAY,
  REMOVES,
  '}',
  '',
];

/** What a text in single quotes stands for: nothing in it is replaced, and only a doubled quote is one of its own. */
function literal(written: string): string {
  const inner = written.slice(1, -1);
  if (/'/.test(inner.replaceAll("''", ''))) throw new Error(`The quotes end too early: ${written}`);
  return inner.replaceAll("''", "'");
}
