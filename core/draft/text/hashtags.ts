import type { Span } from '../../text/span';

/** A hashtag; `body` is what follows the sign. */
export interface Hashtag extends Span {
  readonly body: string;
}

/** Letters, digits and underscores after a `#` that follows no word; "#1" and "C#" are none. */
const HASHTAG = /(?<![A-Za-zÀ-ž\p{N}_&/#])#(?=[\p{N}_]*[A-Za-zÀ-ž])([A-Za-zÀ-ž\p{M}\p{N}_]{1,140})/gu;

/** The hashtags of a text in order; a `#` inside an address is none. */
export function hashtagsOf(text: string, links: readonly Span[]): Hashtag[] {
  if (!text.includes('#')) return [];
  const tags = Array.from(text.matchAll(HASHTAG), ({ 0: written, 1: body = '', index }) => ({
    start: index,
    end: index + written.length,
    body,
  }));
  return tags.filter(({ start }) => !links.some((link) => link.start <= start && start < link.end));
}
