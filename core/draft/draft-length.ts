import type { LengthUnit } from './limits';
import { emojiOf } from './text/emoji';
import { countCodePoints, countGraphemes } from './text/graphemes';
import { type Link, linksOf } from './text/links';
import { weightedLength } from './text/weighted-length';

/**
 * Mastodon counts every link as 23, and only the name of a mention. Source: docs.joinmastodon.org/user/posting, 2025.
 */
const MASTODON_LINK = 'x'.repeat(23);
const MENTION = /(?<![A-Za-zÀ-ž\p{N}/])(@\w{1,64})@[A-Za-zÀ-ž\p{N}.-]{1,255}/gu;

/** How long a text is, in the unit in which the network counts. */
export function lengthIn(unit: LengthUnit, text: string, links: readonly Link[] = linksOf(text)): number {
  switch (unit) {
    case 'characters':
      return countCodePoints(text);
    case 'bluesky':
      return countGraphemes(withLinks(text, links, shortAddress));
    case 'threads':
      return countCodePoints(text) + emojiBytes(text);
    case 'x-weighted':
      return weightedLength(text, links);
    case 'mastodon':
      return countGraphemes(
        withLinks(text, links, ({ bare, written }) => (bare ? written : MASTODON_LINK)).replace(MENTION, '$1'),
      );
  }
}

/**
 * How many bytes of UTF-8 a text has, with its links as Bluesky's editor sends them. Source: app.bsky.feed.post,
 * `maxLength`, 2026.
 */
export const bytesIn = (text: string, links: readonly Link[] = linksOf(text)): number =>
  new TextEncoder().encode(withLinks(text, links, shortAddress)).length;

/** The text with each web address as the network counts it. */
function withLinks(text: string, links: readonly Link[], counted: (link: Link) => string): string {
  let result = '';
  let read = 0;
  for (const link of links) {
    if (link.kind !== 'web') continue;
    result += text.slice(read, link.start) + counted(link);
    read = link.end;
  }
  return result + text.slice(read);
}

/**
 * The longest path that Bluesky shows in full, and how much it shows of a longer one. Source: social-app,
 * `url-helpers.ts`, 2026.
 */
const WHOLE_PATH = 15;
const PATH_LEFT = 13;

/** An address as Bluesky's editor sends it: host and the beginning of its path. */
function shortAddress({ written }: Link): string {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/?#]*)(.*)$/iu.exec(written) ?? [];
  if (path === '/') return host;
  return host + (path.length > WHOLE_PATH ? `${path.slice(0, PATH_LEFT)}...` : path);
}

/** How many bytes more than characters the emoji of a text have. Source: Meta, "Threads Posts", 14 April 2026. */
function emojiBytes(text: string): number {
  let more = 0;
  for (const { start, end } of emojiOf(text)) {
    const written = text.slice(start, end);
    more += new TextEncoder().encode(written).length - countCodePoints(written);
  }
  return more;
}
