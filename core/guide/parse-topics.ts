import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { SectionId } from './guide';
import type { Problem } from './problem';

/** Reads `topics.yaml`: per section the words that stand on pages which speak about its topic. */
export function parseTopics(
  file: string,
  source: string,
  sections: ReadonlySet<SectionId>,
): { topics: Readonly<Record<SectionId, readonly string[]>>; problems: readonly Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true });
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? 1,
    what: error.message.split('\n')[0] ?? '',
    mend: 'Wörter mit #, : oder & in Anführungszeichen setzen',
  }));
  const topics: Record<SectionId, readonly string[]> = {};
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    const id = String(isScalar(key) ? (key.source ?? key.value) : key);
    const line = counter.linePos((isScalar(key) ? key.range?.[0] : undefined) ?? 0).line;
    if (!sections.has(id))
      problems.push({ file, line, what: `Abschnitt ${id} gibt es nicht`, mend: 'eine vorhandene Nummer angeben' });
    topics[id] = isSeq(value) ? value.items.map((item) => String(isScalar(item) ? item.value : '')) : [];
  }
  return { topics, problems };
}
