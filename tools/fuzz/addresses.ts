import { detect, kindsOf } from '../../core/situation/detect';
import { labelledExamples } from '../../core/situation/networks/examples';
import { pick, seeded } from './random';

/** What generated addresses have shown. */
export interface AddressReport {
  /**
   * A sentence each, at most twenty: a throw, an answer that changes with dress that does not matter, a look-alike that
   * gets in.
   */
  readonly failures: readonly string[];
  /** Milliseconds that answers took. They tell of the machine as well, so they are read, not judged. */
  readonly median: number;
  readonly p999: number;
  readonly slowest: { readonly ms: number; readonly url: string };
  readonly seconds: number;
}

type Random = () => number;
const below = (n: number, random: Random) => Math.floor(random() * n);

const EXAMPLES = labelledExamples().map(({ network, url, row }) => ({ network, url, kinds: kindsOf(row).join() }));

const BITS = [
  ...['%00', '%', '%E0%A4%A', '..', '//', '\\', '@', ':', '#', '?', '&&', '=', '*', '(', '[', 'ä', '\u202e', '🙂'],
  ...['x'.repeat(2000), '/de', '/admin', ' ', '\n', '\u0000'],
];

function insert(text: string, bit: string, random: Random): string {
  const at = below(text.length + 1, random);
  return text.slice(0, at) + bit + text.slice(at);
}

const MUTATIONS: readonly ((url: string, random: Random) => string)[] = [
  (url, random) => url.slice(0, below(url.length + 1, random)),
  (url, random) => url + pick(BITS, random),
  (url, random) => insert(url, pick(BITS, random), random),
  (url, random) => insert(url, String.fromCharCode(below(0xffff, random)), random),
  (url) => url.split('').reverse().join(''),
  (url, random) => url.replace(/\/[^/]*$/, `/${pick(EXAMPLES, random).url.split('/').slice(3).join('/')}`),
  (url, random) => url.replace('://', pick([':/', ':', '://@', '://u:p@', ':///'], random)),
  (url, random) => url + '/a'.repeat(below(400, random)),
  (url, random) => pick(EXAMPLES, random).url + url,
];

/** What an address may be dressed with without being another page. */
const DRESSES: readonly ((url: URL) => void)[] = [
  (url) => set(url, 'hostname', url.hostname.replace(/^www\./, '')),
  (url) => set(url, 'hostname', url.hostname.split('.').length === 2 ? `www.${url.hostname}` : url.hostname),
  (url) => set(url, 'pathname', url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`),
  (url) => url.searchParams.append('utm_campaign', 'herbst'),
  // A hash that says something stays.
  (url) => url.hash || set(url, 'hash', 'mitte'),
  (url) => set(url, 'protocol', 'http:'),
];

function set(url: URL, part: 'hostname' | 'pathname' | 'hash' | 'protocol', value: string): void {
  url[part] = value;
}

const LOCALES: Readonly<Record<string, string>> = {
  linkedin: '/de-de',
  xing: '/de',
  tiktok: '/de-DE',
  kununu: '/de',
  stepstone: '/de',
};

const LETTERS: Readonly<Record<string, string>> = { a: 'а', e: 'е', i: 'і', o: 'о' };
const IMPOSTORS: readonly ((host: string) => string)[] = [
  (host) => `${host}.evil.example`,
  (host) => `not${host}`,
  (host) => `${host.replace('.', '-')}.example`,
  (host) => `evil.example/${host}`,
  (host) => `evil.example?u=https://${host}/`,
  (host) => `evil.example#https://${host}/`,
  (host) => `${host}@evil.example`,
  (host) => `${host}:pass@evil.example`,
  (host) => host.replace(/[aeio]/, (letter) => LETTERS[letter] ?? letter),
];

/** Generated and mutated addresses through detection; the same for the same seed. */
export function fuzzAddresses(count: number, seed: number): AddressReport {
  const random = seeded(seed);
  const failures: string[] = [];
  const fail = (text: string) => failures.length < 20 && failures.push(text);
  const times = new Float64Array(count);
  let slowest = { ms: 0, url: '' };

  const answer = (url: string, i: number): string => {
    const start = performance.now();
    let found = '';
    try {
      const detection = detect(url);
      found = detection ? `${detection.network} ${detection.kinds.join()}` : 'none';
    } catch (error) {
      fail(`throws ${error}: ${JSON.stringify(url.slice(0, 300))}`);
    }
    const ms = performance.now() - start;
    times[i] = ms;
    if (ms > slowest.ms) slowest = { ms, url };
    return found;
  };

  // Compiled before the clock starts.
  for (const { url } of EXAMPLES) detect(url);
  const started = performance.now();
  for (let i = 0; i < count; i++) {
    const { network, url, kinds } = pick(EXAMPLES, random);
    const right = `${network.id} ${kinds}`;
    const { origin, host, pathname, search, hash } = new URL(url);
    if (i % 4 === 0) {
      let mutated = url;
      for (let n = 1 + below(4, random); n > 0; n--) mutated = pick(MUTATIONS, random)(mutated, random);
      answer(mutated, i);
    } else if (i % 4 === 1) {
      const dressed = new URL(url);
      if (!dressed.hash.startsWith('#!')) for (let n = 1 + below(3, random); n > 0; n--) pick(DRESSES, random)(dressed);
      const loud = random() < 0.2 ? dressed.href.replace(dressed.host, dressed.host.toUpperCase()) : dressed.href;
      const found = answer(loud, i);
      if (found !== right) fail(`dress changes ${url} (${right}) to ${dressed.href} (${found})`);
    } else if (i % 4 === 2) {
      const folder = network.hosts.includes(host.replace(/^www\./, '')) ? LOCALES[network.id] : undefined;
      const found = answer(folder ? origin + folder + (pathname === '/' ? '' : pathname) + search + hash : url, i);
      const first = pathname.split('/')[1]?.toLowerCase() ?? '';
      if (folder && network.localePrefix && !network.localePrefix.test(first) && found !== right)
        fail(`locale folder changes ${url} (${kinds}) to ${found}`);
    } else {
      // A stranger can imitate a network's own name; what stands before it belongs to the network.
      const names = [...network.hosts.filter((name) => /^[^.?*]+\.[^.?*]+$/.test(name)), network.hosts[0] ?? ''];
      const fake = `https://${pick(IMPOSTORS, random)(pick(names, random))}${pathname}${search}`;
      const found = answer(fake, i);
      if (found !== 'none') fail(`look-alike gets in: ${fake} is ${found}`);
    }
  }
  const sorted = times.sort();
  const at = (share: number) => sorted[Math.floor(share * (count - 1))] ?? 0;
  return { failures, median: at(0.5), p999: at(0.999), slowest, seconds: (performance.now() - started) / 1000 };
}

/** A line that a person reads. */
export const inWords = (count: number, { median, p999, slowest, seconds }: AddressReport): string =>
  `${count.toLocaleString('en')} addresses in ${seconds.toFixed(1)} s; an answer: median ${(median * 1000).toFixed(1)} µs, 99.9 % within ${p999.toFixed(2)} ms, slowest ${slowest.ms.toFixed(2)} ms (${slowest.url.slice(0, 80)})`;
