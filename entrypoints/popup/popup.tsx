import { useEffect, useState } from 'preact/hooks';
import { Companion } from '../../components/companion';
import { useTranslate } from '../../components/translate';
import type { TipsTable } from '../../core/guide/compiled-guide';
import type { ActivePage } from '../../platform/active-page';
import { companionServices } from '../../platform/companion-services';
import { deskAddress } from '../../platform/desk-page';
import { announcePage, openPanel, panelExists } from '../../platform/panel';

interface PopupProps {
  readonly page: Promise<ActivePage | undefined>;
  readonly table: Promise<TipsTable>;
}

/** The popup: the guide beside the page that the click was about. */
export function Popup({ page, table }: PopupProps) {
  const t = useTranslate();
  const [state, setState] = useState<{ page: ActivePage | undefined | null; table?: TipsTable; failed: boolean }>({
    page: null,
    failed: false,
  });
  useEffect(() => {
    Promise.all([page, table]).then(
      ([active, loaded]) => setState({ page: active, table: loaded, failed: false }),
      () => setState({ page: undefined, failed: true }),
    );
    // The click has granted access to the page: an open panel can follow now.
    announcePage();
  }, []);
  return (
    <Companion
      {...companionServices}
      page={state.page}
      table={state.table}
      failed={state.failed}
      footer={
        <>
          {panelExists() && (
            <button
              type="button"
              class="link"
              onClick={() => {
                // Opening needs the click itself: nothing may be awaited before it.
                void openPanel(state.page?.tabId).then(() => window.close());
              }}
            >
              {t('openPanel')}
            </button>
          )}
          <a href={`/${deskAddress(state.page?.tabId)}`} target="_blank" rel="noopener">
            {t('checkDraft')}
          </a>
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
