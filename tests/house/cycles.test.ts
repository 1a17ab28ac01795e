import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cyclesIn, type ImportGraph, importsAmong, importsBetween } from '../../tools/house/imports';
import { sourcesIn } from '../../tools/house/sources';
import { ROOT } from '../../tools/root';

const files = importsAmong(sourcesIn(['core', 'platform', 'components'], /\.tsx?$/));
/** `core/tips`, `components/advice`: a room with the folders in it. */
const rooms = importsBetween(files, (path) => path.split('/').slice(0, 2).join('/'));

it('no file is imported by what it imports, not even for a type', () => {
  expect(
    cyclesIn(files).map((cycle) => cycle.join(' ⇄ ')),
    'move what both need into a file of its own',
  ).toEqual([]);
});

it('no room is imported by what it imports', () => {
  const cycles = cyclesIn(rooms).map((cycle) => [
    cycle.join(' ⇄ '),
    ...[...files].flatMap(([file, imported]) =>
      [...imported].filter((other) => crosses(file, other, cycle)).map((other) => `${file} → ${other}`),
    ),
  ]);
  expect(cycles, 'move what both need into the room that knows less').toEqual([]);
});

/** Whether an import goes from one room of a cycle into another. */
function crosses(file: string, other: string, cycle: readonly string[]): boolean {
  const from = cycle.find((room) => file.startsWith(`${room}/`));
  const to = cycle.find((room) => other.startsWith(`${room}/`));
  return from !== undefined && to !== undefined && from !== to;
}

it('every room of core has its place in the order that lint holds', () => {
  const ofCore = [...rooms.keys()].filter((room) => room.startsWith('core/')).sort();
  const lint = readFileSync(join(ROOT, 'biome.json'), 'utf8');
  const held = [...lint.matchAll(/"includes": \["(core\/[a-z-]+)\/\*\*"\]/g)].map(([, room = '']) => room);
  // The last one may know them all.
  expect(ofCore.filter((room) => !held.includes(room))).toEqual(['core/ports']);
  expect(
    held.filter((room) => !ofCore.includes(room)),
    'rooms that are gone',
  ).toEqual([]);
});

const graph = (edges: Readonly<Record<string, readonly string[]>>): ImportGraph =>
  new Map(Object.entries(edges).map(([node, to]) => [node, new Set(to)]));

it.each([
  ['none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
  ['two', { a: ['b'], b: ['a'], c: ['a'] }, [['a', 'b']]],
  ['a long way round', { a: ['b'], b: ['c'], c: ['d'], d: ['a'], e: [] }, [['a', 'b', 'c', 'd']]],
  [
    'two apart',
    { a: ['b'], b: ['a'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['one by itself', { a: ['a'] }, [['a']]],
])('cycles are found: %s', (_, edges, cycles) => {
  expect(cyclesIn(graph(edges))).toEqual(cycles);
});

it.each([
  ["import { a } from './b';"],
  ["import type { A } from './b';"],
  ["export { a } from './b';"],
  ["export type { A } from './b';"],
  ["const b = () => import('./b');"],
  ["type A = import('./b').A;"],
])('an import is seen: %s', (text) => {
  const seen = importsAmong([
    { path: 'core/x/a.ts', text },
    { path: 'core/x/b.ts', text: '' },
  ]);
  expect([...(seen.get('core/x/a.ts') ?? [])]).toEqual(['core/x/b.ts']);
});
