import { useMemo } from 'preact/hooks';
import type { SiteAccess } from '../../core/ports/site-access';
import { NETWORKS } from '../../core/situation/networks';
import { situationOf } from '../../core/situation/situation';
import { NETWORK_NAMES } from '../../core/situation/vocabulary';
import { ManagedNote, useLock } from '../shared/managed-locks';
import { useTranslate } from '../shared/translate';
import { useSiteAccess } from '../shared/use-site-access';

/** The switch for the network that a page belongs to: with it the view follows by itself there. */
export function FollowSwitch({ url, access }: { url: string; access: SiteAccess }) {
  const t = useTranslate();
  const id = situationOf(url)?.network;
  const networks = useMemo(() => NETWORKS.filter((network) => network.id === id), [id]);
  const { granted, last, toggle } = useSiteAccess(networks, access);
  const locked = useLock('networks');
  const [network] = networks;
  if (!network || !granted) return null;
  return (
    <div class="follow-switch">
      <label>
        <input
          type="checkbox"
          checked={granted.has(network.id)}
          aria-describedby="follow-why"
          disabled={locked}
          onClick={(event) => {
            // The browser's own question decides; until then the box shows what is.
            event.preventDefault();
            void toggle(network);
          }}
        />
        {t('followNetwork', NETWORK_NAMES[network.id])}
      </label>
      <ManagedNote lock="networks" />
      <p id="follow-why">{t('followWhy')}</p>
      <p role="status">{last?.network === network.id && t(last.result, NETWORK_NAMES[network.id])}</p>
    </div>
  );
}
