import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { isNetworkId, isPageKind } from '../situation/vocabulary';
import { isSubPage } from '../tips/sub-pages';
import type { SectionId } from './guide';
import type { Problem } from './problem';

/**
 * `linkedin/composer`, `linkedin/composer/poll` for one page of the kind in particular, `*` for any network -> the
 * sections that come first there, best first.
 */
export type Priorities = Readonly<Record<string, readonly SectionId[]>>;

/** Reads `priorities.yaml`: which sections an editor hands over first on each page kind. */
export function parsePriorities(
  file: string,
  source: string,
  sections: ReadonlySet<SectionId>,
): { priorities: Priorities; problems: readonly Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true });
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? 1,
    what: error.message.split('\n')[0] ?? '',
    mend: 'eine Zeile der Form „linkedin/composer: [6.1, 6.4]“ schreiben',
  }));
  const priorities: Record<string, readonly SectionId[]> = {};
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    const place = String(isScalar(key) ? key.value : key);
    const line = counter.linePos((isScalar(key) ? key.range?.[0] : undefined) ?? 0).line;
    const report = (what: string, mend: string) => problems.push({ file, line, what, mend });
    const [network = '', kind = '', subPage] = place.split('/');
    if (!(network === '*' || isNetworkId(network)) || !isPageKind(kind))
      report(`Situation „${place}“ ist unbekannt`, 'Netzwerk und Seitenart wie linkedin/job-posting schreiben');
    else if (subPage !== undefined && !isSubPage(kind, subPage))
      report(`„${place}“: diese Unterseite gibt es nicht`, 'ein Wort aus core/tips/sub-pages.ts schreiben');
    // 6.10 is a number to YAML and would become 6.1: the source says what was written.
    const ids = isSeq(value)
      ? value.items.map((item) => (isScalar(item) ? (item.source ?? String(item.value)) : ''))
      : [];
    for (const id of ids)
      if (!sections.has(id)) report(`${place}: Abschnitt ${id} gibt es nicht`, 'eine vorhandene Nummer angeben');
    if (new Set(ids).size !== ids.length) report(`${place}: eine Nummer steht zweimal`, 'jede nur einmal nennen');
    priorities[place] = ids;
  }
  return { priorities, problems };
}
