import type { Plugin } from 'vite';
import { kindsOf } from '../../core/situation/detect';
import type { Network } from '../../core/situation/network';
import { NETWORKS } from '../../core/situation/networks';
import { FIRST_LETTER } from '../../core/situation/unpack-networks';
import { PAGE_KINDS, type PageKind } from '../../core/situation/vocabulary';
import { joinPatterns } from './join-patterns';

const KINDS = Object.keys(PAGE_KINDS);
const letterOf = (kind: PageKind): string => String.fromCharCode(FIRST_LETTER + KINDS.indexOf(kind));

/**
 * The networks' tables as dense text, which `unpackNetworks` reads. What ends a host of a network mostly is its first
 * one: `>`.
 */
export const packNetworks = (networks: readonly Network[]): string => networks.map(blockOf).join(';');

const blockOf = ({ id, hosts, likelyHosts = [], origins, localePrefix, pages }: Network): string =>
  [
    id,
    ...[hosts, likelyHosts, origins.map((origin) => origin.slice('https://'.length, -'/*'.length))].map((list) =>
      list.join(','),
    ),
    localePrefix?.source ?? '',
    ...pages.map(joinPatterns).map((row) => [kindsOf(row).map(letterOf).join(''), ...row.at.map(shortened)].join(',')),
  ]
    .join('%')
    .replaceAll(`.${hosts[0]}`, '>');

/**
 * Most patterns are of the main hosts, most end openly, and a choice of words mostly fills its segment: the slash in
 * front, the `/**` and the brackets are what can be left out.
 */
const shortened = (pattern: string): string =>
  `:${pattern}`
    .replace(':/', '')
    .replace('/**', '~')
    .replace(/(^|\/)\(([^()*#]*)\)(?=$|[/~?])/g, '$1$2');

/** Puts the packed tables in place of `core/situation/networks/index.ts` in everything that is bundled. */
export const packedNetworks = (): Plugin => ({
  name: 'packed-networks',
  transform: (_code, id) =>
    /\/core\/situation\/networks\/index\.ts$/.test(id)
      ? {
          code: `import { unpackNetworks } from '../unpack-networks';\nexport const NETWORKS = unpackNetworks(${JSON.stringify(packNetworks(NETWORKS))});`,
          map: null,
        }
      : undefined,
});
