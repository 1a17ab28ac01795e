/**
 * What only the page itself can say: read once after a click, by the injected script, and sent to the popup as plain data.
 */
export interface PageFacts {
  /** The editor that is open, `undefined` if none or if it is not clear what it writes. */
  readonly composer?: 'post' | 'comment' | 'message';
  /** Main heading (of the open dialog, else of the page), at most `HEADING_LENGTH` characters. */
  readonly heading?: string;
  /** The page's `lang`, for example `de` or `de-AT`. */
  readonly language?: string;
}

/** Characters of the heading that are read; a title that is longer says no more about the topic. */
export const HEADING_LENGTH = 200;

/** Reads page facts out of whatever an injected script returned. Never throws; unusable parts are left out. */
export function toPageFacts(value: unknown): PageFacts {
  if (!value || typeof value !== 'object') return {};
  const { composer, heading, language } = value as Record<string, unknown>;
  return {
    ...(composer === 'post' || composer === 'comment' || composer === 'message' ? { composer } : {}),
    ...(typeof heading === 'string' && heading.trim() ? { heading: heading.slice(0, HEADING_LENGTH) } : {}),
    ...(typeof language === 'string' && language ? { language } : {}),
  };
}
