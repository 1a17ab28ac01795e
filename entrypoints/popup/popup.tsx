import { useEffect, useState } from 'preact/hooks';
import { Companion } from '../../components/companion';
import { useTranslate } from '../../components/translate';
import type { TipsTable } from '../../core/guide/compiled-guide';
import type { ActivePage } from '../../platform/active-page';
import { companionServices } from '../../platform/companion-services';
import { deskAddress } from '../../platform/desk-page';
import { companionAddress, openPanel, panelExists } from '../../platform/panel';
import { announcePage } from '../../platform/watch-page';

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
  /** The browser would not open its panel; a tab serves as well. */
  const [refused, setRefused] = useState(false);
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
          {panelExists() && !refused ? (
            <button
              type="button"
              class="link"
              onClick={() => {
                // Opening needs the click itself: nothing may be awaited before it.
                openPanel(state.page?.tabId).then(
                  () => window.close(),
                  () => setRefused(true),
                );
              }}
            >
              {t('openPanel')}
            </button>
          ) : (
            <a
              href={`/${companionAddress(state.page?.tabId)}`}
              target="_blank"
              rel="noopener"
              ref={refused ? focus : null}
            >
              {t('openTab')}
            </a>
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

/** Module level: Preact calls a ref again when the function is another one, and focus would jump back. */
const focus = (link: HTMLAnchorElement | null) => link?.focus();
