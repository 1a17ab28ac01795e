import { useEffect, useState } from 'preact/hooks';
import type { SiteAccess } from '../../core/ports/site-access';
import type { Network } from '../../core/situation/network';
import type { NetworkId } from '../../core/situation/vocabulary';

/** What became of the last switch. */
export interface AccessChange {
  readonly network: NetworkId;
  readonly result: 'accessGiven' | 'accessRefused' | 'accessTaken';
}

/** Which networks the user has given access to, kept up to date, `undefined` until known; and the switch. */
export function useSiteAccess(networks: readonly Network[], access: SiteAccess) {
  const [granted, setGranted] = useState<ReadonlySet<NetworkId>>();
  const [last, setLast] = useState<AccessChange>();
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const answers = await Promise.all(networks.map(({ origins }) => access.contains(origins)));
      if (current) setGranted(new Set(networks.flatMap(({ id }, i) => (answers[i] ? id : []))));
    };
    void ask();
    const stop = access.watch(() => void ask());
    return () => {
      current = false;
      stop();
    };
  }, [networks, access]);

  /** Asks at once, in the click: browsers refuse a question that comes later. */
  const toggle = async ({ id, origins }: Network): Promise<void> => {
    if (granted?.has(id)) {
      if (await access.remove(origins)) setLast({ network: id, result: 'accessTaken' });
      return;
    }
    const given = await access.request(origins);
    setLast({ network: id, result: given ? 'accessGiven' : 'accessRefused' });
  };
  return { granted, last, toggle };
}
