import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problem';

/** A pair of the map that a file is. */
interface YamlEntry {
  readonly name: string;
  readonly key: unknown;
  readonly value: unknown;
}

/** A file of content as YAML understands it, and where its mistakes are collected. */
export interface YamlFile {
  readonly contents: Node | null;
  /** The pairs, where the file is a map. */
  readonly entries: readonly YamlEntry[];
  /** What was not understood, and all that was reported since. */
  readonly problems: readonly Problem[];
  /** The line of a node. */
  lineOf(node: unknown): number;
  /** Adds a problem on the line of a node. */
  report(node: unknown, what: string, mend: string): void;
}

/**
 * Reads a YAML file of the guide. For build time: the parser stays out of the extension. `mend` is said of lines that
 * are no YAML. Never throws.
 */
export function readYaml(file: string, source: string, mend: string): YamlFile {
  const counter = new LineCounter();
  const { contents, errors } = parseDocument(source, { lineCounter: counter });
  const problems: Problem[] = errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? 1,
    what: error.message.split('\n')[0] ?? '',
    mend,
  }));
  const lineOf = (node: unknown) => counter.linePos((isNode(node) && node.range?.[0]) || 0).line;
  return {
    contents,
    entries: isMap(contents) ? contents.items.map(({ key, value }) => ({ name: writtenAs(key), key, value })) : [],
    problems,
    lineOf,
    report: (node, what, mend) => problems.push({ file, line: lineOf(node), what, mend }),
  };
}

/** A scalar as written in the file: YAML reads 6.10 as a number, which would become 6.1. Empty for anything else. */
export const writtenAs = (node: unknown): string => (isScalar(node) ? (node.source ?? String(node.value)).trim() : '');
