import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENDURANCE } from '../../tools/endurance';
import { differences, type Files, filesInFolder, filesInPackage, OUTPUT } from '../../tools/release/packages';
import { ROOT } from '../../tools/root';

// `npm test` has just made both with `wxt zip -b firefox`.
const sources = await filesInPackage('sources');
const firefox = await filesInPackage('firefox');

/** What git would take: all files that are not ignored. Without git this is an unpacked package of sources already. */
const repository = existsSync(join(ROOT, '.git'))
  ? execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
      .split('\0')
      .filter((path) => path && existsSync(join(ROOT, path)))
  : [...sources.keys()];

describe('the package of sources', () => {
  it('holds the repository and nothing besides', () => {
    expect([...sources.keys()].sort()).toEqual(repository.sort());
  });

  // Half a minute of work: in `npm test` the lists of files stand for it.
  it.each(ENDURANCE ? ['the package for Firefox'] : [])(
    'builds %s once more, byte for byte',
    { timeout: 180_000 },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'leitfaden-sources-'));
      try {
        unpack(sources, folder);
        // The lock file names every dependency by its checksum, so installing again could only take time.
        symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
        const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
        execFileSync(process.execPath, [wxt, 'build', '-b', 'firefox'], { cwd: folder, stdio: 'pipe', env: clean() });
        expect(differences(firefox, filesInFolder(join(folder, '.output/firefox-mv3')))).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});

it('the package for Firefox holds the build and nothing besides', () => {
  expect(differences(firefox, filesInFolder(join(OUTPUT, 'firefox-mv3')))).toEqual([]);
});

it.each([
  ['sources', sources],
  ['firefox', firefox],
])('no path of the machine that built it is in the package: %s', (_, files) => {
  const paths = [ROOT, `${homedir()}/`].map((path) => Buffer.from(path));
  expect([...files].filter(([, bytes]) => paths.some((path) => bytes.includes(path))).map(([path]) => path)).toEqual(
    [],
  );
});

function unpack(files: Files, folder: string): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** As a stranger's shell has it: nothing of the test runner, which would make it another kind of build. */
const clean = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(NODE_ENV|VITEST|VITE_|DEV|PROD|MODE|SSR|TEST)/.test(key)),
  );
