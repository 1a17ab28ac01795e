import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserId, PolicyError, scopeOf, targetOf, valuesOfFiles } from './deployment';
import { policyFiles } from './policy-files';

// `npm run policies -- pack.json [other.json …] --id chrome=… --id firefox=… [--update chrome=https://…] [--lock sync]
// [--installation allowed] [--scope user] [--out folder]`: what an administrator pastes or copies, for every browser
// whose id is given.

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: { type: 'string', multiple: true, default: [] },
      update: { type: 'string', multiple: true, default: [] },
      lock: { type: 'string', multiple: true, default: [] },
      installation: { type: 'string' },
      scope: { type: 'string', default: 'device' },
      out: { type: 'string', default: 'policies' },
    },
  });
  if (positionals.length === 0 || values.id.length === 0)
    throw new PolicyError(
      'npm run policies -- pack.json [other.json …] --id chrome=… [--id edge=…] [--id firefox=…] [--update chrome=https://…/updates.xml] [--lock sync] [--installation allowed] [--scope user] [--out policies]',
    );
  const updates = byBrowser(values.update);
  const ids = byBrowser(values.id);
  for (const browser of updates.keys())
    if (!ids.has(browser)) throw new PolicyError(`--update ${browser}=… needs --id ${browser}=…`);
  const targets = [...ids].map(([browser, id]) => targetOf(browser, id, updates.get(browser), values.installation));
  const given = positionals.map(dataIn);
  const files = policyFiles({
    targets,
    values: valuesOfFiles(given, values.lock, positionals),
    scope: scopeOf(values.scope),
  });
  for (const [path, text] of files) {
    const whole = join(resolve(values.out), path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
    console.log(whole);
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function dataIn(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new PolicyError(`${file} cannot be read (${(error as Error).message}) → name a file that is there`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PolicyError(
      `${file} is no JSON (${(error as Error).message}) → save the team pack in the settings again`,
    );
  }
}

function byBrowser(given: readonly string[]): ReadonlyMap<BrowserId, string> {
  return new Map(
    given.map((one) => {
      const [name, ...rest] = one.split('=');
      const browser = BROWSERS.find((known) => known === name);
      if (!browser || rest.length === 0)
        throw new PolicyError(`„${one}“ → ${BROWSERS.map((known) => `${known}=…`).join(', ')}`);
      return [browser, rest.join('=')] as const;
    }),
  );
}
