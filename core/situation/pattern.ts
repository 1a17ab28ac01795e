import type { Address } from './address';
import { isReservedWord } from './reserved-words';

/** A compiled page pattern, see `PageRow`. */
export interface Pattern {
  readonly source: string;
  /** Host part of the pattern, or `undefined` for the network's main hosts. */
  readonly host: string | undefined;
  /** Whether a host is the one that the pattern names. Only for patterns that name one. */
  hostMatches(host: string): boolean;
  /** Comparable weight: the greater, the more specific. See `specificity`. */
  readonly weight: string;
  matches(address: Address): boolean;
}

/** Compiles a pattern. Throws an `Error` that names the pattern if it is not written as `PageRow` describes. */
export function compilePattern(source: string): Pattern {
  const written = /^([^/]*)(\/[^?]*)(?:\?(.*))?$/.exec(source);
  if (!written) throw new Error(`Pattern "${source}": expected [host]/path[?query], for example "/jobs/view/*"`);
  const [, host = '', path = '', query] = written;
  const segments = path.split('/').filter(Boolean);
  if (segments.slice(0, -1).includes('**')) throw new Error(`Pattern "${source}": "**" only at the end`);
  const open = segments.at(-1) === '**';
  const fixed = (open ? segments.slice(0, -1) : segments).map(segmentMatcher);
  // Where a name comes first (`/*`), words of the network's own are none.
  const namesFirst = !host && segments[0] === '*';
  const conditions = (query ? query.split('&') : []).map((pair) => {
    const [key = '', value] = pair.split('=');
    return { key, fits: value === undefined ? () => true : segmentMatcher(value) };
  });
  return {
    source,
    host: host || undefined,
    hostMatches: hostMatcher(host),
    weight: specificity(host, segments, conditions.length),
    matches: ({ segments: parts, query: params }) =>
      (open ? parts.length >= fixed.length : parts.length === fixed.length) &&
      !(namesFirst && isReservedWord(parts[0] as string)) &&
      fixed.every((fits, i) => fits(parts[i] as string)) &&
      conditions.every(({ key, fits }) => params.has(key) && fits(params.get(key) ?? '')),
  };
}

/**
 * Returns a function that tells whether a host matches a host pattern: `?` stands for one letter, `*` at either end for
 * one or more labels (`*.tumblr.com`, `mastodon.*`), `(x|twitter).com` for either. Labels in punycode never match: they
 * can hide look-alike letters.
 */
export function hostMatcher(pattern: string): (host: string) => boolean {
  if (!/[*?(]/.test(pattern)) return (host) => host === pattern;
  const label = '(?!xn--)[a-z0-9-]+';
  const expression = pattern.replace(/\./g, '\\.').replace(/\?/g, '[a-z]').replace(/\*/g, `${label}(?:\\.${label})*`);
  let regex: RegExp | undefined;
  return (host) => {
    regex ??= new RegExp(`^${expression}$`);
    return regex.test(host);
  };
}

function segmentMatcher(segment: string): (part: string) => boolean {
  if (!/[*#(]/.test(segment)) return (part) => part === segment;
  const expression = segment
    .replace(/[.+^${}[\]\\]/g, '\\$&')
    .replace(/\*/g, '.+')
    .replace(/#/g, '\\d+');
  // Compiled at the first call: most patterns of a network are never tried.
  let regex: RegExp | undefined;
  return (part) => {
    regex ??= new RegExp(`^(?:${expression})$`, 'su');
    return regex.test(part);
  };
}

/**
 * How specific a pattern is, as a string that compares with `<`: a named host before a host pattern before the main
 * ones, then segment by segment a word (5) before words with a number (4) or with any gap (3) before a number (2)
 * before anything (1), and an exact end (1) before the open one (0), then the number of query conditions. Two patterns
 * of equal weight that match the same address are a mistake in the table; a test finds it.
 */
function specificity(host: string, segments: readonly string[], conditions: number): string {
  const rank = (s: string) => {
    if (s === '**') return '0';
    if (s === '*') return '1';
    if (s === '#') return '2';
    if (s.includes('*')) return '3';
    return s.includes('#') ? '4' : '5';
  };
  return `${host ? (host.includes('*') ? 1 : 2) : 0}${segments.map(rank).join('')}${segments.at(-1) === '**' ? '' : '1'}.${conditions}`;
}
