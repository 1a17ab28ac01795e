import { useState } from 'preact/hooks';
import { AdvicePanel } from '../../components/advice/advice-panel';
import { FollowNotice } from '../../components/advice/follow-notice';
import { FollowSwitch } from '../../components/advice/follow-switch';
import { useTranslate } from '../../components/shared/translate';
import { pageAddress } from '../../core/guide/page-address';
import { siteAccess } from '../../platform/browser/permissions';
import { adviceServices } from '../../platform/page/advice-services';
import { deskAddress, openDeskTab } from '../../platform/page/desk-page';
import { panelAddress, panelTab } from '../../platform/page/panel';
import { useClicks, useKeptCheck, usePanelPage } from './use-panel-page';

/**
 * Side panel and sidebar: the guide beside the page. It follows the active tab as far as the user allows. In a tab
 * (`#tab=7`) it stays with the page that it was opened from.
 */
export function Panel() {
  const t = useTranslate();
  const [tab] = useState(() => panelTab(location.hash));
  const { page, closed, isLast } = usePanelPage(tab);
  const seen = isLast ? undefined : (page ?? undefined);
  const kept = useKeptCheck(seen);
  const inTab = tab !== undefined;
  useClicks(!inTab, seen);
  return (
    <AdvicePanel
      {...adviceServices}
      page={page}
      isLast={isLast}
      kept={kept}
      deskHref={inTab ? deskAddress(closed ? undefined : tab) : pageAddress('desk', '#panel')}
      openDesk={(draft) => {
        if (inTab) void openDeskTab(tab, draft);
        else location.assign(pageAddress('desk', `#panel&draft=${encodeURIComponent(draft)}`));
      }}
      unseen={<FollowNotice closed={closed} />}
      below={seen && <FollowSwitch url={seen.url} access={siteAccess} />}
      links={
        inTab ? (
          <a href={deskAddress(closed ? undefined : tab)} target="_blank" rel="noopener">
            {t('drafts')}
          </a>
        ) : (
          <>
            <a href={panelAddress(seen)} target="_blank" rel="noopener">
              {t('openTab')}
            </a>
            <a href={pageAddress('desk', '#panel')}>{t('drafts')}</a>
          </>
        )
      }
    />
  );
}
