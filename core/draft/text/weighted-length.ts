import { emojiOf } from './emoji';
import { type Link, linksOf } from './links';

/**
 * How X counts. Source: twitter-text, configuration version 3 (https://github.com/twitter/twitter-text), as of
 * October 2021, unchanged since: a link is 23, an emoji 2, letters of the ranges below 1, everything else 2.
 */
const LINK = 23;
const EMOJI = 2;
const OTHER = 2;
const LIGHT_RANGES: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
/** The longest label of a host name, in characters. Source: RFC 1035. */
const LONGEST_LABEL = 63;

/** The weighted length of a text as X counts it; at most 280 fit into a post. */
export function weightedLength(text: string, links: readonly Link[] = linksOf(text.normalize('NFC'))): number {
  const composed = text.normalize('NFC');
  let length = 0;
  let read = 0;
  for (const link of links) {
    if (link.kind !== 'web' || !hasPossibleHost(link.written)) continue;
    length += plainWeight(composed.slice(read, link.start)) + LINK;
    read = link.end;
  }
  return length + plainWeight(composed.slice(read));
}

function hasPossibleHost(written: string): boolean {
  try {
    const { hostname } = new URL(/^\w+:\/\//.test(written) ? written : `https://${written}`);
    return hostname.split('.').every((label) => label.length <= LONGEST_LABEL);
  } catch {
    // Not an address.
    return false;
  }
}

function plainWeight(text: string): number {
  let length = 0;
  let read = 0;
  for (const { start, end } of emojiOf(text)) {
    length += letterWeight(text.slice(read, start)) + EMOJI;
    read = end;
  }
  return length + letterWeight(text.slice(read));
}

function letterWeight(text: string): number {
  let length = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    length += LIGHT_RANGES.some(([first, last]) => first <= code && code <= last) ? 1 : OTHER;
  }
  return length;
}
