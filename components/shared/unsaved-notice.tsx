import { useRef } from 'preact/hooks';
import { StorageError } from '../../core/storage/storage-error';
import { CopyButton } from './copy-button';
import { useTranslate } from './translate';
import type { Unsaved } from './unsaved';
import { useKeptFocus } from './use-kept-focus';

/** Says which changes were not stored, why, and what can be done. They stay on screen meanwhile. */
export function UnsavedNotice({ changes }: { changes: readonly Unsaved[] }) {
  const t = useTranslate();
  const notice = useRef<HTMLDivElement>(null);
  useKeptFocus(notice);
  const isFull = changes.some(({ error }) => error instanceof StorageError && error.problem === 'full');
  return (
    <div ref={notice} tabIndex={-1} role="alert" class={changes.length > 0 ? 'unsaved' : undefined}>
      {changes.length > 0 && (
        <>
          <p>{t(isFull ? 'unsavedFull' : 'unsavedRefused')}</p>
          <p class="unsaved-actions">
            <button
              type="button"
              class="button"
              onClick={() => {
                for (const { retry } of changes) retry();
              }}
            >
              {t('tryAgain')}
            </button>
            <CopyButton text={changes.map(({ text }) => text()).join('\n\n')} label={t('unsavedCopy')} />
          </p>
        </>
      )}
    </div>
  );
}
