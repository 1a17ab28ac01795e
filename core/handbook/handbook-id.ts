import type { SectionId } from '../guide/guide';

/**
 * Names of handbook chapters and sections. The guide's public ids are numbers (`13.2`, `13.2-a`); own ones begin with a
 * word, so the two can never be taken for each other, whatever number a handbook chapter gives itself:
 *
 * | chapter | section | tip |
 * | --- | --- | --- |
 * | `eigen-<slug>` | `eigen-<slug>-3` | `eigen-<slug>-3-a` |
 *
 * No piece of a slug behind the first consists of digits only, so that an id reads in one way only.
 */
const PREFIX = 'eigen-';

const OWN = /^eigen-([a-z0-9]+(?:-[a-z0-9]*[a-z][a-z0-9]*)*?)(?:-(\d{1,4})(-[a-z])?)?$/;

/** A place in a handbook chapter. */
export interface HandbookAnchor {
  readonly slug: string;
  /** Absent = the chapter as a whole. */
  readonly section?: SectionId;
  /** What the address names exactly: chapter, section or tip. */
  readonly anchor: string;
}

/** The name of a chapter: `eigen-leitlinie`. */
export const handbookChapterId = (slug: string): `eigen-${string}` => `${PREFIX}${slug}`;
/** The name of a section: `eigen-leitlinie-3`. */
export const handbookSectionId = (slug: string, number: number | string): SectionId => `${PREFIX}${slug}-${number}`;

/** Whether a section is one of a handbook chapter. */
export const isHandbookId = (id: string): boolean => id.startsWith(PREFIX);

/** Reads an own id; `undefined` where it is none. */
export function parseHandbookId(id: string): HandbookAnchor | undefined {
  const [, slug, number] = OWN.exec(id) ?? [];
  if (!slug) return undefined;
  return { slug, ...(number ? { section: handbookSectionId(slug, number) } : {}), anchor: id };
}

/** The number of an own section within its chapter, as the reader shows it; empty for anything else. */
export const handbookNumber = (id: SectionId): string => OWN.exec(id)?.[2] ?? '';
