import { isSeq } from 'yaml';
import type { SectionId } from '../guide/guide';
import type { Problem } from './problem';
import { readYaml, writtenAs } from './read-yaml';

/** Name of a list -> its sections, best first. */
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
  const yaml = readYaml(file, source, `eine Zeile der Form „${example}“ schreiben`);
  const lists: Record<string, readonly SectionId[]> = {};
  for (const { name, key, value } of yaml.entries) {
    const report = (what: string, mend: string) => yaml.report(key, what, mend);
    const wrong = check(name);
    if (wrong) report(...wrong);
    const ids = isSeq(value) ? value.items.map(writtenAs) : [];
    for (const id of ids)
      if (!sections.has(id)) report(`${name}: Abschnitt ${id} gibt es nicht`, 'eine vorhandene Nummer angeben');
    if (new Set(ids).size !== ids.length) report(`${name}: eine Nummer steht zweimal`, 'jede nur einmal nennen');
    lists[name] = ids;
  }
  return { lists, problems: yaml.problems };
}
