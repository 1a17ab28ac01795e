import { posix } from 'node:path';
import { type Source, statementsOf, walk } from './sources';

/** What imports what: each node with those that it names, types included. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

/** The imports between some files, static and dynamic, of values and of types. Imports of other files are left out. */
export function importsAmong(sources: readonly Source[]): ImportGraph {
  const paths = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map((source) => [
      source.path,
      new Set(specifiersIn(source).flatMap((specifier) => resolved(source.path, specifier, paths) ?? [])),
    ]),
  );
}

/** The same between the rooms that files belong to. */
export function importsBetween(graph: ImportGraph, roomOf: (path: string) => string): ImportGraph {
  const rooms = new Map<string, Set<string>>();
  for (const [path, imported] of graph) {
    const others = rooms.get(roomOf(path)) ?? new Set();
    for (const other of imported) if (roomOf(other) !== roomOf(path)) others.add(roomOf(other));
    rooms.set(roomOf(path), others);
  }
  return rooms;
}

/** The groups of nodes that import each other, directly or through others, each in order of their names. */
export function cyclesIn(graph: ImportGraph): string[][] {
  const reach = new Map([...graph.keys()].map((node) => [node, reachable(graph, node)]));
  const groups = [...graph.keys()].map((node) =>
    [...graph.keys()].filter((other) => reach.get(node)?.has(other) && reach.get(other)?.has(node)).sort(),
  );
  const known = new Set<string>();
  return groups.filter((group) => group.length > 0 && !known.has(group.join()) && known.add(group.join()));
}

/** What a node imports, and what that imports; the node itself only where something leads back to it. */
function reachable(graph: ImportGraph, start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [...(graph.get(start) ?? [])];
  for (let node = next.pop(); node !== undefined; node = next.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    next.push(...(graph.get(node) ?? []));
  }
  return found;
}

/** The addresses after `from`, and those in `import('…')` of values and of types. */
function specifiersIn(source: Source): string[] {
  return statementsOf(source).flatMap((statement) =>
    [...walk(statement)].flatMap(({ node: { type, source: from, argument } }) => {
      if (!/^(Import|Export)|^TSImportType$/.test(type)) return [];
      const { value } = (from ?? argument ?? {}) as { value?: unknown };
      return typeof value === 'string' ? [value] : [];
    }),
  );
}

function resolved(from: string, specifier: string, paths: ReadonlySet<string>): string | undefined {
  const path = posix.join(posix.dirname(from), specifier);
  return ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end).find((candidate) => paths.has(candidate));
}
