import { useEffect, useState } from 'preact/hooks';
import { AdvicePanel } from '../../components/advice/advice-panel';
import { FollowNotice } from '../../components/advice/follow-notice';
import { FollowSwitch } from '../../components/advice/follow-switch';
import { useTranslate } from '../../components/shared/translate';
import { siteAccess } from '../../platform/browser/permissions';
import { adviceServices } from '../../platform/page/advice-services';
import { deskAddress, openDeskTab } from '../../platform/page/desk-page';
import { panelAddress, panelTab } from '../../platform/page/panel';
import { type TabPage, watchActivePage, watchTabPage } from '../../platform/page/watch-page';

/** The page that the view shows tips for; `null` until it is known. */
type Followed = Omit<TabPage, 'page'> & { readonly page: TabPage['page'] | null };

/**
 * Side panel and sidebar: the guide beside the page. It follows the active tab as far as the user allows. In a tab
 * (`#tab=7`) it stays with the page that it was opened from.
 */
export function Panel() {
  const t = useTranslate();
  const [{ page, closed }, setFollowed] = useState<Followed>({ page: null, closed: false });
  const [tab] = useState(() => panelTab(location.hash));
  useEffect(
    () =>
      tab === undefined
        ? watchActivePage((active) => setFollowed({ page: active, closed: false }))
        : watchTabPage(tab, setFollowed),
    [],
  );
  const inTab = tab !== undefined;
  return (
    <AdvicePanel
      {...adviceServices}
      page={page}
      deskHref={inTab ? deskAddress(closed ? undefined : tab) : '/desk.html#panel'}
      openDesk={(draft) => {
        if (inTab) void openDeskTab(tab, draft);
        else location.assign(`/desk.html#panel&draft=${encodeURIComponent(draft)}`);
      }}
      unseen={<FollowNotice closed={closed} />}
      below={page && <FollowSwitch url={page.url} access={siteAccess} />}
      links={
        inTab ? (
          <a href={deskAddress(closed ? undefined : tab)} target="_blank" rel="noopener">
            {t('checkDraft')}
          </a>
        ) : (
          <>
            <a href={panelAddress(page ?? undefined)} target="_blank" rel="noopener">
              {t('openTab')}
            </a>
            <a href="/desk.html#panel">{t('checkDraft')}</a>
          </>
        )
      }
    />
  );
}
