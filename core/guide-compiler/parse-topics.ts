import { isScalar, isSeq } from 'yaml';
import type { SectionId } from '../guide/guide';
import type { Problem } from './problem';
import { readYaml } from './read-yaml';

/** Reads `topics.yaml`: per section the words that occur on pages about its topic. */
export function parseTopics(
  file: string,
  source: string,
  sections: ReadonlySet<SectionId>,
): { topics: Readonly<Record<SectionId, readonly string[]>>; problems: readonly Problem[] } {
  const yaml = readYaml(file, source, 'Wörter mit #, : oder & in Anführungszeichen setzen');
  const topics: Record<SectionId, readonly string[]> = {};
  for (const { name: id, key, value } of yaml.entries) {
    if (!sections.has(id)) yaml.report(key, `Abschnitt ${id} gibt es nicht`, 'eine vorhandene Nummer angeben');
    topics[id] = isSeq(value) ? value.items.map((item) => String(isScalar(item) ? item.value : '')) : [];
  }
  return { topics, problems: yaml.problems };
}
