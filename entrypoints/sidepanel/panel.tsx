import { useEffect, useState } from 'preact/hooks';
import { Companion } from '../../components/companion';
import { FollowNotice } from '../../components/follow-notice';
import { useTranslate } from '../../components/translate';
import type { ActivePage } from '../../platform/active-page';
import { companionServices } from '../../platform/companion-services';
import { watchActivePage } from '../../platform/panel';
import { siteAccess } from '../../platform/permissions';

/** Side panel and sidebar: the guide beside the page, following the active tab as far as the user lets it. */
export function Panel() {
  const t = useTranslate();
  const [page, setPage] = useState<ActivePage | undefined | null>(null);
  useEffect(() => watchActivePage(setPage), []);
  return (
    <Companion
      {...companionServices}
      page={page}
      notice={<FollowNotice page={page} access={siteAccess} />}
      footer={
        <>
          <a href="/desk.html#panel">{t('checkDraft')}</a>
          <a href="/reader.html" target="_blank" rel="noopener">
            {t('openReader')}
          </a>
          <a href="/settings.html" target="_blank" rel="noopener">
            {t('settings')}
          </a>
        </>
      }
    />
  );
}
