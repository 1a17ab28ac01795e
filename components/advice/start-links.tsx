import type { ReadingPosition } from '../../core/annotations/recently-read';
import { CHECKLIST_IDS } from '../../core/tips/checklists';
import { DeskLink } from '../check/check-offer';
import { LastChecklistLink } from '../checklists/checklist-link';
import type { ProgressSources } from '../checklists/progress-sources';
import { linkTarget, sectionHref } from '../guide-text/running-text';
import { type Stored, useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import type { ChecklistSources } from './page-checklist';

interface StartLinksProps extends ChecklistSources, Omit<ProgressSources, 'sheets'> {
  readonly deskHref: string;
  /** The latest first. */
  readonly recentlyRead: Stored<ReadingPosition[]>;
}

/** Sections that were read last, as far as they are offered here. */
const MOST_READ = 3;

/** Where no tip fits there is still something to do: check a text from elsewhere, work through a list, read on. */
export function StartLinks({ deskHref, recentlyRead, ticks, ...sources }: StartLinksProps) {
  const t = useTranslate();
  const [read = []] = useStored(recentlyRead);
  const [sheets] = useStored(ticks);
  return (
    <div class="start-links">
      <div class="check-offer">
        <DeskLink href={deskHref} label={t('checkPasted')} look="button-filled" />
        <p>{t('checkPasteNote')}</p>
      </div>
      <h2>{t('checklists')}</h2>
      <ul class="start-checklists">
        {CHECKLIST_IDS.map((id) => (
          <li key={id}>
            <LastChecklistLink id={id} sheets={sheets} beside {...sources} />
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
