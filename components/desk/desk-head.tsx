import { pageAddress } from '../../core/guide/page-address';
import { useTranslate } from '../shared/translate';

interface DeskHeadProps {
  readonly inPanel: boolean;
  /** Reads the draft out of the page; none where there is no page to read. */
  readonly onRead: (() => void) | undefined;
  readonly onNew: () => void;
}

/** The way back, the name of the desk, and the two ways to begin. */
export function DeskHead({ inPanel, onRead, onNew }: DeskHeadProps) {
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
            {t('readDraft')}
          </button>
        )}
        <button type="button" class="button" onClick={onNew}>
          {t('draftNew')}
        </button>
      </div>
    </header>
  );
}
