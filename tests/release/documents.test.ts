import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ITEMS, RECORDS } from '../../core/registry/registry';
import { version } from '../../tools/release/packages';
import { ROOT } from '../../tools/root';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const DOCUMENTS = ['.', 'docs', 'docs/decisions', 'content', 'store'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|fakt:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(join(ROOT, dirname(document), target)))).toEqual([]);
  });

  it('names commands that exist', () => {
    const commands = [...text.matchAll(/npm run (?:-s )?([a-z:]+[a-z])/g)].map(([, name = '']) => name);
    // `eval:*`: all of them; `new:` breaks at the end of a line.
    const known = (name: string) =>
      name in scripts || Object.keys(scripts).some((script) => script.startsWith(`${name}:`));
    expect(commands.filter((name) => !known(name))).toEqual([]);
  });

  it('names test files that exist', () => {
    const files = [...text.matchAll(/tests\/[\w./-]+\.test\.tsx?/g)].map(([file]) => file);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe('PRIVACY.md', () => {
  const text = read('PRIVACY.md');

  it('is about this version', () => expect(text).toContain(`version ${version}.`));

  it('names everything that is stored', () => {
    const missing = [...ITEMS.map(({ key }) => key), ...RECORDS.map(({ kind }) => kind)].filter(
      (name) => !text.includes(`\`${name}\``),
    );
    expect(missing.map((name) => `\`${name}\` → a row under "What is stored, and where"`)).toEqual([]);
  });

  it('names everything that may sync where it speaks of sync', () => {
    const chapter = /## If you switch on sync\n([^#]*)/.exec(text)?.[1] ?? '';
    const synced = ITEMS.filter(({ synced }) => synced).map(({ key }) => `\`${key}\``);
    expect(synced.filter((name) => !chapter.includes(name))).toEqual([]);
  });
});

it('the changelog speaks first of the version in package.json', () => {
  expect(/^## (\d+\.\d+\.\d+) – /m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

it.each(['ci', 'release'])('the workflow %s runs what every machine runs', (name) => {
  const { jobs } = parse(read(`.github/workflows/${name}.yml`));
  const commands = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap(({ steps }) =>
    steps.map(({ run }) => run),
  );
  expect(commands).toContain('.ci/run');
});
