import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STORED_NAMES } from '../../components/your-data/stored-names';
import { ITEMS, RECORDS } from '../../core/registry/registry';
import { ROOT } from '../../tools/root';

const sourcesOf = (room: string): { name: string; code: string }[] =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: `${room}/${name}`, code: readFileSync(join(ROOT, room, name), 'utf8') }));

it.each([...ITEMS.map(({ key }) => key), ...RECORDS.map(({ kind }) => kind)])(
  '%s has a name in the settings',
  (name) => {
    expect(STORED_NAMES[name]).toBeDefined();
  },
);

it('everything that is stored is in the catalogue: nothing escapes export, versions and deletion', () => {
  const registry = readFileSync(join(ROOT, 'core/registry/registry.ts'), 'utf8');
  const used = [...sourcesOf('platform'), ...sourcesOf('entrypoints')].flatMap(({ name, code }) =>
    [...code.matchAll(/(?:storedItem|recordStore)\((\w+|\{)/g)].map(([, argument]) => ({ name, argument })),
  );
  expect(used.length).toBeGreaterThan(8);
  for (const { name, argument } of used) {
    if (argument === 'definition') continue;
    expect(registry, `${name}: ${argument}`).toMatch(new RegExp(`(?:^  |\\[(?:\\w+, )*)${argument}[,\\]]`, 'm'));
  }
});

it('every page puts its view into a Surface, which says what was not stored', () => {
  const pages = sourcesOf('entrypoints').filter(({ name }) => name.endsWith('main.tsx'));
  expect(pages.length).toBeGreaterThanOrEqual(7);
  for (const { name, code } of pages) expect(code, name).toMatch(/<Surface |showSurface\(/);
});

it('the popup never opens the database by itself', () => {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, path = ''] of code.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm)) {
      const found = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`]
        .map((candidate) => join(file, '..', candidate))
        .find((candidate) => sources.has(candidate));
      if (found) visit(found);
    }
  };
  const sources = new Set(
    ['core', 'platform', 'components', 'entrypoints'].flatMap((room) =>
      sourcesOf(room).map(({ name }) => join(ROOT, name)),
    ),
  );
  visit(join(ROOT, 'entrypoints/popup/main.ts'));
  const reached = [...seen].map((file) => file.slice(ROOT.length + 1));
  expect(reached).toContain('platform/storage/storage.ts');
  expect(reached).not.toContain('platform/storage/database.ts');
  expect(reached).not.toContain('core/registry/registry.ts');
});
