import { useEffect, useState } from 'preact/hooks';
import { errorsAsText, type LoggedError } from '../../core/diagnostics/logged-error';
import type { ErrorLog } from '../../core/ports/error-log';
import { CopyButton } from '../shared/copy-button';
import { useTranslate } from '../shared/translate';

/** The error log, to be copied into a bug report. */
export function ErrorList({ log }: { log: ErrorLog }) {
  const t = useTranslate();
  const errors = useErrors(log);
  const text = errorsAsText(errors);
  return (
    <details class="error-log">
      <summary>{t('errorLog', errors.length)}</summary>
      <p class="section-intro">{t('errorLogIntro')}</p>
      {errors.length > 0 && (
        <>
          <textarea class="quarantined-value" aria-label={t('errorLogName')} readOnly rows={6} value={text} />
          <CopyButton text={text} label={t('errorLogCopy')} />
        </>
      )}
    </details>
  );
}

function useErrors({ read, watch }: ErrorLog): readonly LoggedError[] {
  const [errors, setErrors] = useState<readonly LoggedError[]>([]);
  useEffect(() => {
    let current = true;
    const look = () => void read().then((found) => current && setErrors(found));
    look();
    const stop = watch(look);
    return () => {
      current = false;
      stop();
    };
  }, [read, watch]);
  return errors;
}
