import { LinkifyIt } from 'linkify-it';
import type { Span } from '../../text/span';
import { linesOf } from './lines';

/** An address in a text. `bare`: written without `https://`, as in `www.example.com` or `example.com/jobs`. */
export interface Link extends Span {
  readonly kind: 'web' | 'mail';
  readonly bare: boolean;
  readonly written: string;
}

/**
 * Top-level domains of German, Austrian and Swiss addresses that are missing in the library's list. Source: IANA root
 * zone, as of November 2026.
 */
const NEW_ENDINGS =
  'app bayern berlin bio blog cafe careers cloud club cologne dev digital events fit gmbh hamburg handwerk haus immo jobs koeln kitchen koch live media news nrw one online page reise reisen restaurant ruhr saarland salon schule shop site space store studio style swiss team tech tirol tours versicherung video vip wien work world xyz zone zuerich'.split(
    ' ',
  );
const finder = new LinkifyIt({ fuzzyLink: true }).tlds(NEW_ENDINGS, true);

/** A text without either of them contains no address: most paragraphs need no search. */
const MAY_HOLD = /[.@][A-Za-zÀ-ž]|:\/\//u;

/** With `www.` or a path a host is an address, whatever its top-level domain: new ones come every year. */
const HOST_WITH_PATH =
  /(?<![A-Za-zÀ-ž\p{N}@./:-])(?:www\.(?:[A-Za-zÀ-ž\p{N}-]+\.)+[A-Za-zÀ-ž]{2,18}|(?:[A-Za-zÀ-ž\p{N}][A-Za-zÀ-ž\p{N}-]*\.)+\p{Ll}{2,18}(?=\/[A-Za-zÀ-ž\p{N}]))(?:\/[^\s<>()„“"»«]*[^\s<>()„“"»«.,;:!?])?/gu;

/** Web and mail addresses of a text, in order; those without a scheme only with a known top-level domain. */
export function linksOf(text: string): Link[] {
  if (!MAY_HOLD.test(text)) return [];
  // No address continues on the next line: only lines that may contain one are searched.
  const found = linesOf(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    return MAY_HOLD.test(line) ? (finder.match(line) ?? []).map((match) => ({ ...match, from: start })) : [];
  });
  const known = found.map(
    ({ index, lastIndex, raw, schema, from }): Link => ({
      start: from + index,
      end: from + lastIndex,
      written: raw,
      bare: schema === '',
      kind: schema === 'mailto:' ? 'mail' : 'web',
    }),
  );
  const further = Array.from(
    text.matchAll(HOST_WITH_PATH),
    ({ 0: written, index }): Link => ({ start: index, end: index + written.length, written, bare: true, kind: 'web' }),
  ).filter(({ start, end }) => !known.some((link) => link.start < end && start < link.end));
  return further.length === 0 ? known : [...known, ...further].sort((a, b) => a.start - b.start);
}
