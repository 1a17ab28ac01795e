import { useEffect, useState } from 'preact/hooks';
import { NETWORKS } from '../core/situation/networks';
import { situationOf } from '../core/situation/situation';
import { NETWORK_NAMES, type NetworkId } from '../core/situation/vocabulary';
import { useTranslate } from './translate';
import type { VisitedPage } from './use-advice';

interface FollowNoticeProps {
  readonly page: VisitedPage | undefined | null;
  /** Standing access by the hosts of a network, see `platform/permissions.ts`. */
  readonly access: {
    contains(origins: readonly string[]): Promise<boolean>;
    request(origins: readonly string[]): Promise<boolean>;
    remove(origins: readonly string[]): Promise<boolean>;
  };
}

/** How far the panel follows: one line where access has ended, and the switch for the network one is on. */
export function FollowNotice({ page, access }: FollowNoticeProps) {
  const t = useTranslate();
  const network = situationOf(page?.url ?? '')?.network;
  const [follows, setFollows] = useState<boolean>();
  useEffect(() => {
    setFollows(undefined);
    if (network) void access.contains(originsOf(network)).then(setFollows);
  }, [network, page?.url]);
  if (page === null) return null;
  if (!page) return <p class="follow-notice">{t('grantEnded')}</p>;
  if (!network || follows === undefined) return null;
  return (
    <p class="follow-notice">
      <label>
        <input
          type="checkbox"
          checked={follows}
          onClick={(event) => {
            // The browser's own question decides; until then the box shows what is.
            event.preventDefault();
            const origins = originsOf(network);
            void (follows ? access.remove(origins) : access.request(origins)).then(() =>
              access.contains(origins).then(setFollows),
            );
          }}
        />{' '}
        {t('followNetwork', NETWORK_NAMES[network])}
      </label>
      <span class="follow-why">{t('followWhy')}</span>
    </p>
  );
}

const originsOf = (id: NetworkId): readonly string[] => NETWORKS.find((network) => network.id === id)?.origins ?? [];
