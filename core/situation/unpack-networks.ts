import type { Network, PageRow } from './network';
import { isNetworkId, isPageKind, PAGE_KINDS, type PageKind } from './vocabulary';

/** The letter of a page kind in the packed tables, by its place in `PAGE_KINDS`: `a`, `b`, … */
export const FIRST_LETTER = 97;

const KINDS = Object.keys(PAGE_KINDS).filter(isPageKind);

/**
 * The networks' tables out of the dense text that the build makes of them (`tools/networks/pack-networks.ts`): every
 * popup loads them, and as text they are a tenth smaller on their way than as code.
 */
export const unpackNetworks = (text: string): readonly Network[] => text.split(';').flatMap(networkOf);

function networkOf(block: string): Network[] {
  const [, main] = /%([^,%]*)/.exec(block) ?? [];
  const [id = '', hosts = '', likelyHosts = '', origins = '', locale = '', ...rows] = block
    .replaceAll('>', `.${main}`)
    .split('%');
  if (!isNetworkId(id)) return [];
  let pages: readonly PageRow[] | undefined;
  return [
    {
      id,
      hosts: hosts.split(','),
      ...(likelyHosts ? { likelyHosts: likelyHosts.split(',') } : {}),
      origins: origins.split(',').map((host) => `https://${host}/*`),
      ...(locale ? { localePrefix: new RegExp(locale) } : {}),
      // Read when the network is asked: a popup asks one of them.
      get pages() {
        pages ??= rows.map(rowOf);
        return pages;
      },
    },
  ];
}

function rowOf(line: string): PageRow {
  const [letters = '', ...patterns] = line.split(',');
  const [first = 'other', ...others] = [...letters].map(kindOf);
  return { kind: others.length > 0 ? [first, ...others] : first, at: patterns.map(patternOf) };
}

/** `jobs~` is `/jobs/**`, `a|b` is `/(a|b)`, `:help.xing.com~` is `help.xing.com/**`; its `.xing.com` came as `>`. */
const patternOf = (short: string): string =>
  `/${short}`
    .replace('/:', '')
    .replace('~', '/**')
    .replace(/\/([^/?()]*\|[^/?()]*)/g, '/($1)');

const kindOf = (letter: string): PageKind => KINDS[letter.charCodeAt(0) - FIRST_LETTER] ?? 'other';
