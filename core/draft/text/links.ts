import { LinkifyIt } from 'linkify-it';
import type { Span } from '../../text/span';

/** An address in a text. `bare`: written without `https://`, as in `www.example.com` or `example.com/jobs`. */
export interface Link extends Span {
  readonly kind: 'web' | 'mail';
  readonly bare: boolean;
  readonly written: string;
}

const finder = new LinkifyIt({ fuzzyLink: true });

/** Nothing that holds neither of them can hold an address: most paragraphs need no search. */
const MAY_HOLD = /[.@]\p{L}|:\/\//u;

/** Web and mail addresses of a text, in order; those without a scheme only with a known top-level domain. */
export function linksOf(text: string): Link[] {
  if (!MAY_HOLD.test(text)) return [];
  return (finder.match(text) ?? []).map(({ index, lastIndex, raw, schema }) => ({
    start: index,
    end: lastIndex,
    written: raw,
    bare: schema === '',
    kind: schema === 'mailto:' ? 'mail' : 'web',
  }));
}
