import { detect, kindsOf } from '../../core/situation/detect';
import { labelledExamples } from '../../core/situation/networks/examples';
import { seeded } from './random';

/**
 * `npm run fuzz [-- count seed]`: generated and mutated addresses through detection. Fails on a throw, on an answer
 * slower than a millisecond (asked twice, so that a pause of the machine is not blamed on us), on an answer that changes
 * with dress that does not matter, and on a look-alike host that gets in.
 */
const COUNT = Number(process.argv[2] ?? 1_000_000);
const SEED = Number(process.argv[3] ?? 20261123);
const SLOW_MS = 1;

const random = seeded(SEED);
const below = (n: number) => Math.floor(random() * n);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

const examples = labelledExamples().map(({ network, url, row }) => ({ network, url, kinds: kindsOf(row).join() }));
const BITS = [
  '%00',
  '%',
  '%E0%A4%A',
  '..',
  '//',
  '\\',
  '@',
  ':',
  '#',
  '?',
  '&&',
  '=',
  '*',
  '(',
  '[',
  'ä',
  '\u202e',
  '🙂',
  'x'.repeat(2000),
  '/de',
  '/admin',
  ' ',
  '\n',
  '\u0000',
];
const MUTATIONS: ((url: string) => string)[] = [
  (url) => url.slice(0, below(url.length + 1)),
  (url) => url + pick(BITS),
  (url) => insert(url, pick(BITS)),
  (url) => insert(url, String.fromCharCode(below(0xffff))),
  (url) => url.split('').reverse().join(''),
  (url) => url.replace(/\/[^/]*$/, `/${pick(examples).url.split('/').slice(3).join('/')}`),
  (url) => url.replace('://', pick([':/', ':', '://@', '://u:p@', ':///'])),
  (url) => url + '/a'.repeat(below(400)),
  (url) => pick(examples).url + url,
];
function insert(text: string, bit: string): string {
  const at = below(text.length + 1);
  return text.slice(0, at) + bit + text.slice(at);
}

const DRESSES: ((url: URL) => void)[] = [
  (url) => set(url, 'hostname', url.hostname.replace(/^www\./, '')),
  (url) => set(url, 'hostname', url.hostname.split('.').length === 2 ? `www.${url.hostname}` : url.hostname),
  (url) => set(url, 'pathname', url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`),
  (url) => url.searchParams.append('utm_campaign', 'herbst'),
  (url) => set(url, 'hash', 'mitte'),
  (url) => set(url, 'protocol', 'http:'),
];
function set(url: URL, part: 'hostname' | 'pathname' | 'hash' | 'protocol', value: string): void {
  url[part] = value;
}
const LOCALES: Record<string, string> = {
  linkedin: '/de-de',
  xing: '/de',
  tiktok: '/de-DE',
  kununu: '/de',
  stepstone: '/de',
};
const IMPOSTORS: ((host: string) => string)[] = [
  (host) => `${host}.evil.example`,
  (host) => `not${host}`,
  (host) => `${host.replace('.', '-')}.example`,
  (host) => `evil.example/${host}`,
  (host) => `evil.example?u=https://${host}/`,
  (host) => `evil.example#https://${host}/`,
  (host) => `${host}@evil.example`,
  (host) => `${host}:pass@evil.example`,
  (host) => host.replace(/[aeio]/, (c) => ({ a: 'а', e: 'е', i: 'і', o: 'о' })[c] ?? c),
];

const failures: string[] = [];
const fail = (text: string) => failures.length < 20 && failures.push(text);
const answer = (url: string) => {
  const found = detect(url);
  return found ? `${found.network} ${found.kinds.join()}` : 'none';
};

function timed(url: string): string {
  const start = performance.now();
  let found = '';
  try {
    found = answer(url);
  } catch (error) {
    fail(`throws ${error}: ${JSON.stringify(url.slice(0, 300))}`);
  }
  const took = performance.now() - start;
  if (took > slowest.ms) slowest = { ms: took, url };
  if (took < SLOW_MS) return found;
  const again = performance.now();
  answer(url);
  if (performance.now() - again >= SLOW_MS) fail(`slow, ${took.toFixed(2)} ms: ${JSON.stringify(url.slice(0, 300))}`);
  return found;
}

let slowest = { ms: 0, url: '' };
for (const { url } of examples) answer(url); // compiled before the clock starts
slowest = { ms: 0, url: '' };
const started = performance.now();
for (let i = 0; i < COUNT; i++) {
  const { network, url, kinds } = pick(examples);
  const choice = i % 4;
  if (choice === 0) {
    let mutated = url;
    for (let n = 1 + below(4); n > 0; n--) mutated = pick(MUTATIONS)(mutated);
    timed(mutated);
  } else if (choice === 1) {
    const dressed = new URL(url);
    if (!dressed.hash.startsWith('#!')) for (let n = 1 + below(3); n > 0; n--) pick(DRESSES)(dressed);
    const found = timed(random() < 0.2 ? dressed.href.replace(dressed.host, dressed.host.toUpperCase()) : dressed.href);
    if (found !== `${network.id} ${kinds}`)
      fail(`dress changes ${url} (${network.id} ${kinds}) to ${dressed.href} (${found})`);
  } else if (choice === 2) {
    const folder = LOCALES[network.id];
    const { origin, host, pathname, search, hash } = new URL(url);
    const path = pathname === '/' ? '' : pathname;
    const main = network.hosts.includes(host.replace(/^www\./, ''));
    const found = timed(folder && main ? origin + folder + path + search + hash : url);
    if (
      folder &&
      main &&
      network.localePrefix &&
      !network.localePrefix.test(pathname.split('/')[1]?.toLowerCase() ?? '') &&
      found !== `${network.id} ${kinds}`
    )
      fail(`locale folder changes ${url} (${kinds}) to ${found}`);
  } else {
    const { pathname, search } = new URL(url);
    // A stranger can imitate a network's own name; what stands before it belongs to the network.
    const host = pick([...network.hosts.filter((name) => /^[^.?*]+\.[^.?*]+$/.test(name)), network.hosts[0] ?? '']);
    const fake = `https://${pick(IMPOSTORS)(host)}${pathname}${search}`;
    const found = timed(fake);
    if (found !== 'none') fail(`look-alike gets in: ${fake} is ${found}`);
  }
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `${COUNT.toLocaleString('en')} addresses, seed ${SEED}, ${seconds.toFixed(1)} s, slowest ${slowest.ms.toFixed(2)} ms (${slowest.url.slice(0, 80)})`,
);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
