import type { LengthUnit } from './limits';
import { countCodePoints, countGraphemes } from './text/graphemes';
import { type Link, linksOf } from './text/links';
import { weightedLength } from './text/weighted-length';

/** Mastodon counts every link as 23 and of a mention only the name. Source: docs.joinmastodon.org/user/posting, 2025. */
const MASTODON_LINK = 'x'.repeat(23);
const MENTION = /(?<![\p{L}\p{N}/])(@\w{1,64})@[\p{L}\p{N}.-]{1,255}/gu;

/** How long a text is, in the unit in which the network counts. */
export function lengthIn(unit: LengthUnit, text: string, links: readonly Link[] = linksOf(text)): number {
  switch (unit) {
    case 'characters':
      return countCodePoints(text);
    case 'graphemes':
      return countGraphemes(text);
    case 'x-weighted':
      return weightedLength(text, links);
    case 'mastodon':
      return countGraphemes(withMastodonLinks(text, links).replace(MENTION, '$1'));
  }
}

function withMastodonLinks(text: string, links: readonly Link[]): string {
  let counted = '';
  let read = 0;
  for (const { start, end, kind, bare } of links) {
    if (kind !== 'web' || bare) continue;
    counted += text.slice(read, start) + MASTODON_LINK;
    read = end;
  }
  return counted + text.slice(read);
}
