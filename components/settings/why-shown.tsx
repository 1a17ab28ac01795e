import { useRef, useState } from 'preact/hooks';
import type { Exposure } from '../../core/tips/exposures';
import { type Stored, useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';

/** Why a tip is shown and another one is not, what is counted for that, and the button that resets the counts. */
export function WhyShown({ item }: { item: Stored<Exposure[]> }) {
  const t = useTranslate();
  const [exposures = [], setExposures] = useStored(item);
  const [before, setBefore] = useState<Exposure[]>();
  const heading = useRef<HTMLHeadingElement>(null);
  const known = exposures.filter((one) => one.known !== undefined).length;
  return (
    <section aria-labelledby="why-shown">
      <h2 id="why-shown" ref={heading} tabIndex={-1}>
        {t('whyShownHeading')}
      </h2>
      <p class="section-intro">{t('whyShownPage')}</p>
      <p class="section-intro">{t('whyShownDays')}</p>
      <p>
        {exposures.length === 0 ? t('whyShownNone') : t('whyShownCount', exposures.length)}
        {known > 0 && ` · ${t('whyShownKnown', known)}`}
      </p>
      {exposures.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setBefore(exposures);
            setExposures(() => []);
            // The button goes with what it has taken away.
            heading.current?.focus();
          }}
        >
          {t('whyShownReset')}
        </button>
      )}
      <p role="status" class="section-status">
        {before && exposures.length === 0 && (
          <>
            {t('whyShownWasReset')}{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                setExposures((now) => (now.length === 0 ? before : now));
                setBefore(undefined);
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
