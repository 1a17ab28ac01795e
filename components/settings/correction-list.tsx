import { useRef, useState } from 'preact/hooks';
import { type Correction, withCorrection, withoutCorrection } from '../../core/situation/correction';
import { NETWORK_NAMES } from '../../core/situation/vocabulary';
import { RemovedStatus } from '../shared/removed-status';
import { type Stored, useStored } from '../shared/stored';
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
      <RemovedStatus
        said={removed && list && t('correctionRemoved', removed.urlPattern)}
        id={`${removed?.network} ${removed?.urlPattern}`}
        onUndo={() => {
          if (removed) setList((now) => withCorrection(now, removed));
          setRemoved(undefined);
          heading.current?.focus();
        }}
      />
    </section>
  );
}
