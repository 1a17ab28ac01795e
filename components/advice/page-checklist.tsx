import { urlPatternOf } from '../../core/situation/correction';
import type { Situation } from '../../core/situation/situation';
import type { TickSheet } from '../../core/tips/checklist-ticks';
import { checklistFor } from '../../core/tips/checklists';
import { ChecklistLink } from '../checklists/checklist-link';
import { checklistMessage } from '../checklists/checklist-messages';
import type { ProgressSources } from '../checklists/progress-sources';
import { type Stored, useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';

/** What has been ticked on checklists. */
export interface ChecklistSources {
  readonly ticks: Stored<TickSheet[]>;
}

interface PageChecklistProps extends ChecklistSources, Omit<ProgressSources, 'sheets'> {
  readonly situation: Situation;
  readonly url: string | undefined;
}

/** The way to the checklist that fits this page, with how far this page's ticks are. */
export function PageChecklist({ situation, url, ticks, ...sources }: PageChecklistProps) {
  const t = useTranslate();
  const id = checklistFor(situation);
  const [sheets] = useStored(ticks);
  if (!id) return null;
  return (
    <p class="checklist-link">
      <ChecklistLink
        id={id}
        urlPattern={urlPatternOf(url ?? '') ?? ''}
        name={t('checklistLink', t(checklistMessage(id)))}
        sheets={sheets}
        beside
        {...sources}
      />
    </p>
  );
}
