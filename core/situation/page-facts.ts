import { isPlain } from '../storage/plain-data';
import { parseAddress } from './address';

/** What only the page can tell. The injected script reads it once after a click and returns it as plain data. */
export interface PageFacts {
  /** The editor that is open, `undefined` if none or if it is not clear what it writes. */
  readonly composer?: 'post' | 'comment' | 'message';
  /**
   * What the page calls the open editor ("Antwort schreiben"), at most `FIELD_LENGTH` characters; no word of what is in
   * it.
   */
  readonly field?: string;
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

/** Characters of an editor's name. */
export const FIELD_LENGTH = 80;

/** Reads page facts out of whatever an injected script returned. Never throws; unusable parts are left out. */
export function toPageFacts(value: unknown): PageFacts {
  if (!isPlain(value)) return {};
  const { composer, field, heading, language, mastodon, entity } = value;
  return {
    ...(composer === 'post' || composer === 'comment' || composer === 'message' ? { composer } : {}),
    ...(typeof field === 'string' && field.trim() ? { field: field.slice(0, FIELD_LENGTH) } : {}),
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
