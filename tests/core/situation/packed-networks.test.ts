import { expect, it } from 'vitest';
import { NETWORKS } from '../../../core/situation/networks';
import { unpackNetworks } from '../../../core/situation/unpack-networks';
import { packNetworks } from '../../../tools/networks/pack-networks';

it('what the build packs is unpacked as it was', () => {
  expect(unpackNetworks(packNetworks(NETWORKS))).toEqual(NETWORKS);
});

it('no pattern has a sign that the packed text keeps for itself', () => {
  const texts = NETWORKS.flatMap(({ hosts, origins, pages }) => [
    ...hosts,
    ...origins,
    ...pages.flatMap(({ at }) => at),
  ]);
  expect(texts.filter((text) => /[,;~%]|^\/:/.test(text))).toEqual([]);
});
