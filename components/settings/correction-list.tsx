import { useRef, useState } from 'preact/hooks';
import { type Correction, withCorrection, withoutCorrection } from '../../core/situation/correction';
import { NETWORK_NAMES } from '../../core/situation/vocabulary';
import { type Stored, useStored } from '../shared/stored';
import { takeFocus } from '../shared/take-focus';
import { kindMessage, useTranslate } from '../shared/translate';

/** The pages that the user has said were taken for something else; each can be taken back, and that too. */
export function CorrectionList({ item }: { item: Stored<Correction[]> }) {
  const t = useTranslate();
  const [list, setList] = useStored(item);
  const [removed, setRemoved] = useState<Correction>();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections" ref={heading} tabIndex={-1}>
        {t('correctionsHeading')}
      </h2>
      <p class="section-intro">{t('correctionsIntro')}</p>
      {list?.length === 0 && !removed && <p>{t('correctionsNone')}</p>}
      <ul class="rows">
        {list?.map((correction) => (
          <li key={`${correction.network} ${correction.urlPattern}`}>
            <span class="row-what">
              <strong>{NETWORK_NAMES[correction.network]}</strong> ·{' '}
              {t(correction.kind === 'other' ? 'kindNoTips' : kindMessage(correction.kind))}
              <span class="row-detail">{correction.urlPattern}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('removeLabel', correction.urlPattern)}
              onClick={() => {
                setList((now) => withoutCorrection(now, correction));
                setRemoved(correction);
              }}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {removed && list && (
          <>
            {t('correctionRemoved', removed.urlPattern)}{' '}
            <button
              type="button"
              class="link"
              // The button that was pressed is gone with its row: the keyboard goes on here, and from here at the heading.
              key={`${removed.network} ${removed.urlPattern}`}
              ref={takeFocus}
              onClick={() => {
                setList((now) => withCorrection(now, removed));
                setRemoved(undefined);
                heading.current?.focus();
              }}
            >
              {t('undo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
