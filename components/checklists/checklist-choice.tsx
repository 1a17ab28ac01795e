import { CHECKLIST_IDS } from '../../core/tips/checklists';
import { useTranslate } from '../shared/translate';
import { LastChecklistLink } from './checklist-link';
import { checklistMessage } from './checklist-messages';
import type { ProgressSources } from './progress-sources';

/** All checklists with what each is for, and how far those are that somebody has begun. */
export function ChecklistChoice(sources: ProgressSources) {
  const t = useTranslate();
  return (
    <ul class="checklist-choice">
      {CHECKLIST_IDS.map((id) => (
        <li key={id}>
          <LastChecklistLink id={id} {...sources} />
          <p>{t(checklistMessage(id, 'checklistAbout'))}</p>
        </li>
      ))}
    </ul>
  );
}
