import { useEffect, useState } from 'preact/hooks';
import { situationOf } from '../core/situation/situation';
import { NETWORK_NAMES, type NetworkId } from '../core/situation/vocabulary';
import { useTranslate } from './translate';
import type { VisitedPage } from './use-advice';

interface FollowNoticeProps {
  readonly page: VisitedPage | undefined | null;
  readonly permission: {
    has(id: NetworkId): Promise<boolean>;
    ask(id: NetworkId): Promise<boolean>;
    giveBack(id: NetworkId): Promise<boolean>;
  };
}

/** How far the panel follows: one line where access has ended, and the switch for the network one is on. */
export function FollowNotice({ page, permission }: FollowNoticeProps) {
  const t = useTranslate();
  const network = situationOf(page?.url ?? '')?.network;
  const [follows, setFollows] = useState<boolean>();
  useEffect(() => {
    setFollows(undefined);
    if (network) void permission.has(network).then(setFollows);
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
            void (follows ? permission.giveBack(network) : permission.ask(network)).then(() =>
              permission.has(network).then(setFollows),
            );
          }}
        />{' '}
        {t('followNetwork', NETWORK_NAMES[network])}
      </label>
      <span class="follow-why">{t('followWhy')}</span>
    </p>
  );
}
