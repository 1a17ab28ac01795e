import { useEffect, useState } from 'preact/hooks';
import { AdvicePanel } from '../../components/advice/advice-panel';
import { takeFocus } from '../../components/shared/take-focus';
import { useTranslate } from '../../components/shared/translate';
import type { VisitedPage } from '../../core/ports/visited-page';
import { adviceServices } from '../../platform/page/advice-services';
import { deskAddress } from '../../platform/page/desk-page';
import { openPanel, panelAddress, panelExists } from '../../platform/page/panel';
import { announcePage } from '../../platform/page/watch-page';
import type { Prepared } from './prepare';

interface PopupProps {
  /** What the click was about, where it is known before the first frame. */
  readonly prepared: Prepared | undefined;
  readonly preparing: Promise<Prepared>;
}

/** The popup: the guide beside the page that the click was about. */
export function Popup({ prepared, preparing }: PopupProps) {
  const t = useTranslate();
  const [page, setPage] = useState<VisitedPage | undefined | null>(prepared ? prepared.page : null);
  /** The browser would not open its panel; a tab serves as well. */
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (!prepared) void preparing.then((late) => setPage(late.page));
    // The click has granted access to the page: an open panel can follow now.
    announcePage();
  }, []);
  return (
    <AdvicePanel
      {...adviceServices}
      page={page}
      preparedTips={prepared?.tips}
      preparedHandbook={prepared?.handbook}
      links={
        <>
          {panelExists() && !refused ? (
            <button
              type="button"
              class="link"
              onClick={() => {
                // Opening needs the click itself: nothing may be awaited before it.
                openPanel(page?.tabId).then(
                  () => window.close(),
                  () => setRefused(true),
                );
              }}
            >
              {t('openPanel')}
            </button>
          ) : (
            <a href={panelAddress(page?.tabId)} target="_blank" rel="noopener" ref={refused ? takeFocus : null}>
              {t('openTab')}
            </a>
          )}
          <a href={deskAddress(page?.tabId)} target="_blank" rel="noopener">
            {t('checkDraft')}
          </a>
        </>
      }
    />
  );
}
