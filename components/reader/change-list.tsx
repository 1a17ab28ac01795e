import type { ComponentChildren } from 'preact';
import type { Change } from '../../core/guide/compiled-guide';
import { changeAddress } from '../../core/reader/change-address';
import { useTextSettings } from '../guide-text/running-text';
import { SectionNumbers } from '../guide-text/section-numbers';
import { changeDay } from '../shared/change-day';
import { useTranslate } from '../shared/translate';

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly heading?: string;
  /** Those that are marked as new to the reader. */
  readonly fresh: readonly Change[];
  /** The one that the address leads to, and what is offered there. */
  readonly led: Change | undefined;
  readonly offer: ComponentChildren;
}

/** Changes, each with what its day is, its source and the sections that rest on it. Each can be led to. */
export function ChangeList({ changes, heading, fresh, led, offer }: ChangeListProps) {
  const t = useTranslate();
  const { today } = useTextSettings();
  if (changes.length === 0) return null;
  return (
    <>
      {heading && <h2>{heading}</h2>}
      <ol class="change-list" lang="de">
        {changes.map((change) => (
          <li
            key={change.id}
            id={changeAddress(change).slice(1)}
            tabIndex={-1}
            aria-current={change === led ? 'true' : undefined}
          >
            <p class="change-date" lang={document.documentElement.lang}>
              {fresh.includes(change) && <strong class="change-new">{t('changeNew')}</strong>}
              <time dateTime={change.when}>{changeDay(change, today, t)}</time> · {change.country}
            </p>
            <h3>{change.title}</h3>
            <p class="change-statement">{change.statement}</p>
            <p class="change-source">
              {change.url ? (
                <a href={change.url} target="_blank" rel="noreferrer noopener">
                  {change.source}
                </a>
              ) : (
                change.source
              )}
            </p>
            {change.sections.length > 0 && (
              <p class="change-source" lang={document.documentElement.lang}>
                {t('changeSections')} <SectionNumbers sections={change.sections} />
              </p>
            )}
            {change === led && offer}
          </li>
        ))}
      </ol>
    </>
  );
}
