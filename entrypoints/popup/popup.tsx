import { useEffect, useState } from 'preact/hooks';
import { AdvicePanel } from '../../components/advice/advice-panel';
import { takeFocus } from '../../components/shared/take-focus';
import { useTranslate } from '../../components/shared/translate';
import type { VisitedPage } from '../../core/ports/visited-page';
import { keepsNoRecords } from '../../platform/browser/private-window';
import { adviceServices } from '../../platform/page/advice-services';
import { deskAddress, openDeskTab } from '../../platform/page/desk-page';
import { keepInPanel } from '../../platform/page/keep-in-panel';
import { openPanel, panelAddress, panelExists } from '../../platform/page/panel';
import type { Prepared } from './prepare';

export interface PopupProps {
  /** What is known before the first frame. */
  readonly prepared: Prepared | undefined;
  readonly preparing: Promise<Prepared>;
}

/** The popup: the guide for the page on which the toolbar button was clicked. */
export function Popup({ prepared, preparing }: PopupProps) {
  const t = useTranslate();
  const [page, setPage] = useState<VisitedPage | undefined | null>(prepared ? prepared.page : null);
  /** The browser did not open its panel; then a tab is offered. */
  const [refused, setRefused] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the view comes.
  useEffect(() => {
    if (!prepared) void preparing.then((late) => setPage(late.page));
  }, []);
  return (
    <AdvicePanel
      {...adviceServices}
      page={page}
      brief
      preparedTips={prepared?.tips}
      preparedHandbook={prepared?.handbook}
      preparedFacts={prepared?.facts}
      preparedRanking={prepared?.refined}
      preparedDocuments={prepared?.documents}
      deskHref={deskAddress(page ?? undefined)}
      keepsNoRecords={keepsNoRecords()}
      openDesk={(draft) => void openDeskTab(page ?? undefined, draft)}
      openBeside={
        panelExists() && !refused && page
          ? (checked) => {
              keepInPanel(page, checked).then(
                () => window.close(),
                () => setRefused(true),
              );
            }
          : undefined
      }
      links={
        panelExists() && !refused ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              // The panel opens only directly in the click: nothing may be awaited before.
              openPanel(page?.tabId).then(
                () => window.close(),
                () => setRefused(true),
              );
            }}
          >
            {t('openPanel')}
          </button>
        ) : (
          <a href={panelAddress(page ?? undefined)} target="_blank" rel="noopener" ref={refused ? takeFocus : null}>
            {t('openTab')}
          </a>
        )
      }
    />
  );
}
