import type { Change, GuideChanges } from '../guide/compiled-guide';
import type { Chapter, Day, Guide, SectionId } from '../guide/guide';
import { references } from './build-guide';

/**
 * What has changed in law, limits and ranking, the newest first: every cited fact that says since when it holds, with
 * the sections that rest on it.
 */
export function compileChanges({ chapters, facts }: Guide): GuideChanges {
  const citing = sectionsByFact(chapters);
  const changes = [...facts.values()]
    .flatMap(({ id, since, status, title, statement, country, source, url, kind }): Change[] => {
      if (!since || !status || !title) return [];
      const [when, sections] = [whenOf(since, statement), citing.get(id) ?? []];
      return [{ id, since, when, status, title, statement, country, source, ...(url ? { url } : {}), kind, sections }];
    })
    .sort((a, b) => b.since.localeCompare(a.since) || a.statement.localeCompare(b.statement, 'de'));
  return { asOf: newestDay(chapters), changes };
}

/** As exact as the statement says it: of "Seit März 2026" the month. */
function whenOf(since: Day, statement: string): string {
  const day = new Date(since);
  const inWords = (options: Intl.DateTimeFormatOptions) =>
    day.toLocaleDateString('de-DE', { ...options, timeZone: 'UTC' });
  const isMonth =
    statement.includes(inWords({ month: 'long', year: 'numeric' })) &&
    !statement.includes(inWords({ day: 'numeric', month: 'long', year: 'numeric' }));
  return isMonth ? since.slice(0, 7) : since;
}

/** The day on which somebody looked at a tip last: the guide is as of then. */
const newestDay = (chapters: readonly Chapter[]): Day =>
  chapters
    .flatMap(({ sections }) => sections.flatMap(({ tips }) => tips.map(({ asOf }) => asOf)))
    .reduce((newest, day) => (day > newest ? day : newest), '');

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
