import { describe, expect, it } from 'vitest';
import { kindsOf, rowsFor } from '../../../core/situation/detect';
import { NETWORKS } from '../../../core/situation/networks';
import { labelledExamples } from '../../../core/situation/networks/examples';
import { unpackNetworks } from '../../../core/situation/unpack-networks';
import { joinPatterns } from '../../../tools/networks/join-patterns';
import { packNetworks } from '../../../tools/networks/pack-networks';

const unpacked = unpackNetworks(packNetworks(NETWORKS));

it('what the build packs is unpacked as it was, with the patterns of each row joined', () => {
  expect(unpacked).toEqual(NETWORKS.map((network) => ({ ...network, pages: network.pages.map(joinPatterns) })));
});

it('no pattern has a sign that the packed text keeps for itself', () => {
  const texts = NETWORKS.flatMap(({ hosts, origins, pages }) => [
    ...hosts,
    ...origins,
    ...pages.flatMap(({ at }) => at),
  ]);
  expect(texts.filter((text) => /[,;~%>]|^\/:/.test(text))).toEqual([]);
});

it('the packed tables decide each example as the tables do, with the same right', () => {
  const decided = (network: (typeof NETWORKS)[number] | undefined, url: string) => {
    const [best] = network ? rowsFor(network, url) : [];
    return best && { kinds: kindsOf(best.row), weight: best.pattern.weight };
  };
  const changed = labelledExamples().filter(({ network, url }) => {
    const packed = unpacked.find(({ id }) => id === network.id);
    return JSON.stringify(decided(packed, url)) !== JSON.stringify(decided(network, url));
  });
  expect(changed.map(({ url }) => url)).toEqual([]);
});

describe('patterns of a row are joined', () => {
  const joined = (...at: string[]) => joinPatterns({ kind: 'other', at }).at;

  it.each([
    ['that differ in one word', ['/stories/*', '/reels/*'], ['/(reels|stories)/*']],
    ['that differ in one choice of words', ['/a/(c|d)/**', '/a/b/**'], ['/a/(b|c|d)/**']],
    [
      'that differ in the first label of their host',
      ['faq.xing.com/**', 'help.xing.com/**'],
      ['(faq|help).xing.com/**'],
    ],
    ['that are joined with others already', ['/a/x', '/b/y', '/b/x', '/a/y'], ['/(a|b)/(x|y)']],
  ])('%s', (_, at, expected) => {
    expect(joined(...at)).toEqual(expected);
  });

  it.each([
    ['in two places', ['/a/x', '/b/y']],
    ['in length', ['/a', '/a/b']],
    ['in a gap', ['/a/*', '/a/b']],
    ['in a number', ['/a/#', '/a/b']],
    ['in what a query holds', ['/a?x', '/b']],
    ['in the whole host', ['l.threads.com/**', 'redd.it/**']],
    ['in whether they name a host', ['/a/**', 'l.threads.com/a/**']],
    ['in a host with a gap', ['*.tumblr.com/x', 'at.tumblr.com/x']],
  ])('but not if they differ %s', (_, at) => {
    expect(joined(...at)).toEqual(at);
  });
});
