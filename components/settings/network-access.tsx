import type { SiteAccess } from '../../core/ports/site-access';
import type { Network } from '../../core/situation/network';
import { NETWORK_NAMES } from '../../core/situation/vocabulary';
import { ManagedNote, useLock } from '../shared/managed-locks';
import { useTranslate } from '../shared/translate';
import { useSiteAccess } from '../shared/use-site-access';

/** Every network with the hosts it lives on and a switch for standing access to them. */
export function NetworkAccess({ networks, access }: { networks: readonly Network[]; access: SiteAccess }) {
  const t = useTranslate();
  const { granted, last, toggle } = useSiteAccess(networks, access);
  const locked = useLock('networks');
  const names = networks.filter(({ id }) => granted?.has(id)).map(({ id }) => NETWORK_NAMES[id]);
  return (
    <section aria-labelledby="networks">
      <h2 id="networks">{t('networksHeading')}</h2>
      <p class="section-intro">{t('networksIntro')}</p>
      <p class="section-intro">{t('networksMeaning')}</p>
      <p class="access-now">{granted && (names.length > 0 ? t('accessTo', names.join(', ')) : t('accessNone'))}</p>
      <ManagedNote lock="networks" />
      <ul class="rows network-rows">
        {networks.map((network) => (
          <NetworkRow
            key={network.id}
            network={network}
            granted={granted?.has(network.id) ?? false}
            locked={locked}
            onToggle={() => void toggle(network)}
          />
        ))}
      </ul>
      <p role="status" class="section-status">
        {last && t(last.result, NETWORK_NAMES[last.network])}
      </p>
    </section>
  );
}

interface NetworkRowProps {
  readonly network: Network;
  readonly granted: boolean;
  readonly locked: boolean;
  readonly onToggle: () => void;
}

function NetworkRow({ network: { id, origins }, granted, locked, onToggle }: NetworkRowProps) {
  const t = useTranslate();
  return (
    <li>
      <span class="row-what">
        {NETWORK_NAMES[id]}
        <span class="row-detail">{origins.map(hostOf).join(', ')}</span>
      </span>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={granted}
        aria-disabled={locked}
        aria-label={t('followOn', NETWORK_NAMES[id])}
        onClick={() => !locked && onToggle()}
      >
        <span class="switch-word" aria-hidden="true">
          {t(granted ? 'on' : 'off')}
        </span>
        <span class="switch-track" aria-hidden="true" />
      </button>
    </li>
  );
}

/** `https://*.linkedin.com/*` -> `linkedin.com`. */
const hostOf = (origin: string): string => origin.replace(/^https:\/\/(\*\.)?/, '').replace(/\/\*$/, '');
