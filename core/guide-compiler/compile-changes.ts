import type { Change } from '../guide/compiled-guide';
import type { Chapter, Guide, SectionId } from '../guide/guide';
import { references } from './build-guide';

/**
 * What has changed in law, limits and ranking, the newest first: every cited fact that says since when it holds, with the
 * sections that rest on it.
 */
export function compileChanges({ chapters, facts }: Guide): Change[] {
  const citing = sectionsByFact(chapters);
  return [...facts.values()]
    .flatMap(({ id, since, statement, country, source, url, kind }): Change[] =>
      since
        ? [{ since, statement, country, source, ...(url ? { url } : {}), kind, sections: citing.get(id) ?? [] }]
        : [],
    )
    .sort((a, b) => b.since.localeCompare(a.since) || a.statement.localeCompare(b.statement, 'de'));
}

function sectionsByFact(chapters: readonly Chapter[]): Map<string, SectionId[]> {
  const citing = new Map<string, SectionId[]>();
  for (const { at, factIds } of chapters.flatMap(references)) {
    const section = at.split('-')[0] ?? at;
    for (const id of factIds) {
      const known = citing.get(id) ?? [];
      if (!known.includes(section)) citing.set(id, [...known, section]);
    }
  }
  return citing;
}
