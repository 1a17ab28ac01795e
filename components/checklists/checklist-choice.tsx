import { checklistHref } from '../../core/tips/checklist-route';
import { CHECKLISTS } from '../../core/tips/checklists';
import { useTranslate } from '../shared/translate';
import { checklistMessage } from './checklist-messages';

/** All checklists with what each is for. */
export function ChecklistChoice() {
  const t = useTranslate();
  return (
    <ul class="checklist-choice">
      {CHECKLISTS.map(({ id }) => (
        <li key={id}>
          <a href={checklistHref(id)}>{t(checklistMessage(id))}</a>
          <p>{t(checklistMessage(id, 'checklistAbout'))}</p>
        </li>
      ))}
    </ul>
  );
}
