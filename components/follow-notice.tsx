import { useMemo } from 'preact/hooks';
import { NETWORKS } from '../core/situation/networks';
import { situationOf } from '../core/situation/situation';
import { NETWORK_NAMES } from '../core/situation/vocabulary';
import { useTranslate } from './translate';
import type { VisitedPage } from './use-advice';
import { type SiteAccess, useSiteAccess } from './use-site-access';

interface FollowNoticeProps {
  readonly page: VisitedPage | undefined | null;
  /** The tab that this view belongs to has been closed. */
  readonly closed?: boolean;
  readonly access: SiteAccess;
}

/** How far the view follows: one line where access has ended, and the switch for the network one is on. */
export function FollowNotice({ page, closed = false, access }: FollowNoticeProps) {
  const t = useTranslate();
  const id = situationOf(page?.url ?? '')?.network;
  const networks = useMemo(() => NETWORKS.filter((network) => network.id === id), [id]);
  const { granted, last, toggle } = useSiteAccess(networks, access);
  const [network] = networks;
  if (page === null) return null;
  if (!page)
    return (
      <p class="follow-notice follow-ended" role="status">
        <img src="/icon/32.png" alt="" width="16" height="16" />
        <span>{t(closed ? 'tabClosed' : 'grantEnded')}</span>
      </p>
    );
  if (!network || !granted) return null;
  return (
    <div class="follow-notice">
      <label>
        <input
          type="checkbox"
          checked={granted.has(network.id)}
          aria-describedby="follow-why"
          onClick={(event) => {
            // The browser's own question decides; until then the box shows what is.
            event.preventDefault();
            void toggle(network);
          }}
        />{' '}
        {t('followNetwork', NETWORK_NAMES[network.id])}
      </label>
      <p id="follow-why" class="follow-why">
        {t('followWhy')}
      </p>
      <p role="status" class="follow-why">
        {last?.network === network.id && t(last.result, NETWORK_NAMES[network.id])}
      </p>
    </div>
  );
}
