import type { ReadingPosition } from '../../core/annotations/recently-read';
import { checklistHref } from '../../core/tips/checklist-route';
import { CHECKLISTS } from '../../core/tips/checklists';
import { checklistMessage } from '../checklists/checklist-messages';
import { linkTarget, sectionHref } from '../guide-text/running-text';
import { type Stored, useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';

interface StartLinksProps {
  readonly deskHref: string;
  /** The latest first. */
  readonly recentlyRead: Stored<ReadingPosition[]>;
}

/** Sections that were read last, as far as they are offered here. */
const MOST_READ = 3;

/** Where no tip fits there is still something to do: check a text from elsewhere, work through a list, read on. */
export function StartLinks({ deskHref, recentlyRead }: StartLinksProps) {
  const t = useTranslate();
  const [read = []] = useStored(recentlyRead);
  return (
    <div class="start-links">
      <div class="check-offer">
        <a
          class="button-filled"
          href={deskHref}
          target={deskHref.includes('#panel') ? undefined : '_blank'}
          rel="noopener"
        >
          {t('checkText')}
        </a>
        <p>{t('checkPasteNote')}</p>
      </div>
      <h2>{t('checklists')}</h2>
      <ul class="start-checklists">
        {CHECKLISTS.map(({ id }) => (
          <li key={id}>
            <a href={checklistHref(id)} target="_blank" rel="noopener">
              {t(checklistMessage(id))}
            </a>
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <a href={sectionHref('vorlagen')} target={linkTarget()}>
            {t('templatesAll')}
          </a>
        </li>
      </ul>
      {read.length > 0 && (
        <>
          <h2>{t('readBefore')}</h2>
          <ul lang="de">
            {read.slice(0, MOST_READ).map(({ section, title }) => (
              <li key={section}>
                <a href={sectionHref(section)} target={linkTarget()}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
