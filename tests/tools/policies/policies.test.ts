import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../tools/root';
import { CHROME, EDGE, EXAMPLE, FIREFOX, PACK } from './example';

// `npm run policies` as an administrator runs it.

const folder = mkdtempSync(join(tmpdir(), 'leitfaden-policies-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

const run = (...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = ['--import', 'tsx', join(ROOT, 'tools/policies/policies.ts'), ...given];
    execFile(process.execPath, command, { cwd: ROOT }, (error, said, complained) =>
      resolve({ code: error ? Number(error.code) : 0, said, complained }),
    );
  });

/** A file with this text, and a folder that the command has not made yet. */
function given(name: string, text: string): readonly [file: string, out: string] {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, text);
  return [file, join(folder, name)];
}

const filesIn = (out: string): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

it('the command of the page for administrators writes the files of docs/policies, and says where', async () => {
  const page = readFileSync(join(ROOT, 'docs/for-administrators.md'), 'utf8');
  const [, ...words] = /^npm run policies -- (.*) --out docs\/policies$/m.exec(page)?.[0].split(' -- ') ?? [];
  const out = join(folder, 'example');
  const { code, said, complained } = await run(
    ...words
      .join(' ')
      .replace(/ --out .*$/, '')
      .split(' '),
    '--out',
    out,
  );
  expect([code, complained]).toEqual([0, '']);
  const written = filesIn(out);
  expect(said.trim().split('\n').sort()).toEqual(written);
  const beside = written.filter((file) => !readFileSync(file).equals(readFileSync(file.replace(out, EXAMPLE))));
  expect(beside).toEqual([]);
  expect(written.map((file) => file.slice(out.length + 1))).toEqual(
    filesIn(EXAMPLE)
      .map((file) => file.slice(EXAMPLE.length + 1))
      .filter((file) => file !== 'pack.json'),
  );
});

describe('with a mistake it ends with 1, says where it is and how to mend it, and writes nothing', () => {
  it.each([
    ['a pack with a wrong day', { ...PACK, issued: 'gestern' }, [], ['issued', '→']],
    ['a pack whose chapter has no text', { ...PACK, chapters: [{ name: 'leitlinie.md' }] }, [], ['chapters', '→']],
    ['a lock that does not exist', PACK, ['--lock', 'theme'], ['theme', 'sync']],
    ['an id of another browser', PACK, ['--id', `edge=${FIREFOX}`], [FIREFOX, 'edge', '32']],
    ['an address without its id', PACK, ['--update', 'edge=https://a.example/x.xml'], ['--update edge', '--id edge']],
    ['an argument that does not exist', PACK, ['--browser', 'edge'], ['--browser']],
  ])('%s', async (what, pack, more, says) => {
    const [file, out] = given(what, JSON.stringify(pack));
    const { code, said, complained } = await run(file, '--id', `chrome=${CHROME}`, ...more, '--out', out);
    expect([code, said]).toEqual([1, '']);
    expect(
      says.filter((word) => !complained.includes(word)),
      complained,
    ).toEqual([]);
    expect(complained, 'a sentence, no stack').not.toMatch(/^ {4}at /m);
    expect(readdirSync(folder)).not.toContain(what);
  });

  it('a file that is no JSON, and one that is not there', async () => {
    const [broken, out] = given('a broken file', '{ "format": ');
    for (const [file, says] of [
      [broken, 'is no JSON'],
      [join(folder, 'nowhere.json'), 'cannot be read'],
    ] as const) {
      const { code, said, complained } = await run(file, '--id', `edge=${EDGE}`, '--out', out);
      expect([code, said]).toEqual([1, '']);
      expect(complained).toContain(`${file} ${says} (`);
      expect(complained).toContain(' → ');
    }
    expect(readdirSync(folder)).not.toContain('a broken file');
  });

  it('of several packs the one with the mistake is named', async () => {
    const [right] = given('right', JSON.stringify(PACK));
    const [wrong, out] = given('wrong', JSON.stringify({ ...PACK, id: 'zwei', issued: 'gestern' }));
    const { code, complained } = await run(right, wrong, '--id', `edge=${EDGE}`, '--out', out);
    expect([code, complained.startsWith(`${wrong}: `), complained.includes(right)]).toEqual([1, true, false]);
  });
});
