import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { SectionId } from './guide';
import type { Problem } from './problem';

/** What a list stands for -> sections, best first. */
export type SectionLists = Readonly<Record<string, readonly SectionId[]>>;

/** What is wrong with a key, and the mend; `undefined` = nothing. */
export type KeyCheck = (key: string) => readonly [what: string, mend: string] | undefined;

/** Reads a file of the form `key: [6.1, 6.10]`. `example` is such a line, for the mend. */
export function parseSectionLists(
  file: string,
  source: string,
  sections: ReadonlySet<SectionId>,
  check: KeyCheck,
  example: string,
): { lists: SectionLists; problems: readonly Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true });
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? 1,
    what: error.message.split('\n')[0] ?? '',
    mend: `eine Zeile der Form „${example}“ schreiben`,
  }));
  const lists: Record<string, readonly SectionId[]> = {};
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    const name = writtenAs(key);
    const line = counter.linePos((isScalar(key) ? key.range?.[0] : undefined) ?? 0).line;
    const report = (what: string, mend: string) => problems.push({ file, line, what, mend });
    const wrong = check(name);
    if (wrong) report(...wrong);
    const ids = isSeq(value) ? value.items.map(writtenAs) : [];
    for (const id of ids)
      if (!sections.has(id)) report(`${name}: Abschnitt ${id} gibt es nicht`, 'eine vorhandene Nummer angeben');
    if (new Set(ids).size !== ids.length) report(`${name}: eine Nummer steht zweimal`, 'jede nur einmal nennen');
    lists[name] = ids;
  }
  return { lists, problems };
}

/** 6.10 is a number to YAML and would become 6.1: the source says what was written. */
const writtenAs = (node: unknown): string => (isScalar(node) ? (node.source ?? String(node.value)) : '');
