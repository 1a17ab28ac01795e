import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../tools/root';

it('the bill of materials of a release names every library that is built in, and the tools whose code is', () => {
  const workflow = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8');
  const command = /run: (npm sbom [^>\n]*)/.exec(workflow)?.[1]?.trim() ?? '';
  // With `--omit dev` npm leaves out preact, yaml and webextension-polyfill as well.
  const [, ...args] = command.split(' ');
  // On Windows npm is a batch file, which only a shell runs.
  const isWindows = process.platform === 'win32';
  const npm = isWindows ? 'npm.cmd' : 'npm';
  const written = execFileSync(npm, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8, shell: isWindows });
  const { components } = JSON.parse(written);
  const named = new Set(components.map(({ name }: { name: string }) => name));
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const builtIn = [...Object.keys(dependencies), 'wxt', '@wxt-dev/webextension-polyfill', 'vite', 'rolldown'];
  expect(builtIn.filter((name) => !named.has(name))).toEqual([]);
});
