import { pageAddress } from '../../core/guide/page-address';
import { useTranslate } from '../shared/translate';

interface DeskHeadProps {
  readonly inPanel: boolean;
  /** Reads the draft out of the page; none where there is no page to read. */
  readonly onRead: (() => void) | undefined;
  /** The draft on the desk was read from a page: reading again checks what has changed. */
  readonly hasRead: boolean;
  readonly onNew: () => void;
}

/** The link back, the heading of the desk, and the two buttons that begin a draft. */
export function DeskHead({ inPanel, onRead, hasRead, onNew }: DeskHeadProps) {
  const t = useTranslate();
  return (
    <header class="desk-head">
      <a class="desk-back" href={pageAddress(inPanel ? 'sidepanel' : 'reader')}>
        {t(inPanel ? 'deskBack' : 'readerTitle')}
      </a>
      <h1>{t('checkDraft')}</h1>
      <div class="desk-head-actions">
        {onRead && (
          <button type="button" class="button" onClick={onRead}>
            {t(inPanel && hasRead ? 'checkAgain' : 'readDraft')}
          </button>
        )}
        <button type="button" class="button" onClick={onNew}>
          {t('draftNew')}
        </button>
      </div>
    </header>
  );
}
