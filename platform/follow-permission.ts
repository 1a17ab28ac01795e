import { NETWORKS } from '../core/situation/networks';
import type { NetworkId } from '../core/situation/vocabulary';
import { browser } from './browser';

const originsOf = (id: NetworkId): string[] => [...(NETWORKS.find((network) => network.id === id)?.origins ?? [])];

/** The optional permission to follow on one network: asked in a click, given back in a click. */
export const followPermission = {
  /** Whether it is given. Never rejects. */
  has: (id: NetworkId): Promise<boolean> => browser.permissions.contains({ origins: originsOf(id) }).catch(() => false),
  /** Asks the user; must be called in a click. False = refused. */
  ask: (id: NetworkId): Promise<boolean> => browser.permissions.request({ origins: originsOf(id) }).catch(() => false),
  giveBack: (id: NetworkId): Promise<boolean> =>
    browser.permissions.remove({ origins: originsOf(id) }).catch(() => false),
};
