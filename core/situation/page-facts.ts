import { isPlain } from '../storage/plain-data';
import { parseAddress } from './address';

/** What only the page can tell. The injected script reads it once after a click and returns it as plain data. */
export interface PageFacts {
  /** The editor that is open, `undefined` if none or if it is not clear what it writes. */
  readonly composer?: 'post' | 'comment' | 'message';
  /** Main heading (of the open dialog, else of the page), at most `HEADING_LENGTH` characters. */
  readonly heading?: string;
  /** The page's `lang`, for example `de` or `de-AT`. */
  readonly language?: string;
  /** The page has at least two of `MASTODON_MARKS`. */
  readonly mastodon?: true;
  /** The schema.org type of whom the page is about, and the address that it states this for. */
  readonly entity?: { readonly type: string; readonly url: string };
}

/** Characters of the heading that are read; more would say no more about the topic. */
export const HEADING_LENGTH = 200;

/** Reads page facts from what an injected script returned. Leaves out unusable parts. Never throws. */
export function toPageFacts(value: unknown): PageFacts {
  if (!isPlain(value)) return {};
  const { composer, heading, language, mastodon, entity } = value;
  return {
    ...(composer === 'post' || composer === 'comment' || composer === 'message' ? { composer } : {}),
    ...(typeof heading === 'string' && heading.trim() ? { heading: heading.slice(0, HEADING_LENGTH) } : {}),
    ...(typeof language === 'string' && language ? { language } : {}),
    ...(mastodon === true ? { mastodon } : {}),
    ...(isPlain(entity) && typeof entity.type === 'string' && typeof entity.url === 'string'
      ? { entity: { type: entity.type, url: entity.url } }
      : {}),
  };
}

/**
 * Whether the page belongs to a person or an organisation, by its schema.org data. Networks navigate without reloading
 * and keep the old data, so it counts only for the address that it names.
 * Types: schema.org, Person and Organization with their common subtypes, November 2026.
 */
export function ownerOf({ entity }: PageFacts, url: string): 'profile' | 'company' | undefined {
  if (!entity || !samePage(entity.url, url)) return undefined;
  if (entity.type === 'Person') return 'profile';
  return ORGANISATIONS.test(entity.type) ? 'company' : undefined;
}

const ORGANISATIONS =
  /^(Organization|Corporation|LocalBusiness|NGO|\w*Organization|GovernmentOffice|Store|\w+Store|Restaurant|Hotel|Library|Museum)$/;

function samePage(a: string, b: string): boolean {
  const [one, other] = [parseAddress(a), parseAddress(b)];
  return one !== undefined && one.host === other?.host && one.segments.join('/') === other.segments.join('/');
}
