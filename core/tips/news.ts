import type { Change } from '../guide/compiled-guide';
import type { Day, SectionId } from '../guide/guide';
import { concerns, type WorkCountry } from './country';
import type { NewsMemory } from './news-memory';

/** Days that a change waits for its page; afterwards only the list of changes has it. */
export const WAIT_DAYS = 60;

/** A change in a few letters: its day, and a hash (FNV-1a, 32 bit) of what it says. */
export function changeKey({ since, statement }: Pick<Change, 'since' | 'statement'>): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < statement.length; at++) hash = Math.imul(hash ^ statement.charCodeAt(at), 0x01000193);
  return `${since} ${(hash >>> 0).toString(36)}`;
}

/** A change that matters on a page, with the section of the page that rests on it; and how many more there are. */
export interface News {
  readonly since: Day;
  readonly section: SectionId;
  readonly more: number;
}

interface NewsQuestion {
  readonly version: string;
  readonly today: Day;
  readonly country: WorkCountry;
  /** What helps on the page, best first. */
  readonly sections: readonly SectionId[];
}

/**
 * What is new on a page since the reader was here last, and what is to be remembered then. Who has just come knows of nothing
 * older. Nothing is shown twice.
 */
export function newsOn(
  changes: readonly Change[],
  memory: NewsMemory | undefined,
  { version, today, country, sections }: NewsQuestion,
): { readonly news: News | undefined; readonly memory: NewsMemory } {
  if (!memory) return { news: undefined, memory: { version, told: changes.map(changeKey) } };
  const untold = changes.filter(
    (change) => !memory.told.includes(changeKey(change)) && concerns(change.country, country),
  );
  const positionOf = (change: Change) => sections.findIndex((section) => change.sections.includes(section));
  const here = untold
    .filter((change) => positionOf(change) >= 0)
    .sort((a, b) => positionOf(a) - positionOf(b) || b.since.localeCompare(a.since));
  const [first] = here;
  const section = first && sections[positionOf(first)];
  const waitUntil = memory.version === version ? memory.waitUntil : later(today, WAIT_DAYS);
  return {
    news: first && section ? { since: first.since, section, more: here.length - 1 } : undefined,
    memory: {
      version,
      told: [...memory.told, ...here.map(changeKey)],
      ...(untold.length > here.length && waitUntil ? { waitUntil } : {}),
    },
  };
}

const later = (day: Day, days: number): Day => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
