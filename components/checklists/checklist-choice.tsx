import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { CHECKLIST_IDS } from '../../core/tips/checklists';
import { useTranslate } from '../shared/translate';
import { LastChecklistLink } from './checklist-link';
import { checklistMessage } from './checklist-messages';
import { HandbookChecklistLink, type LoadHandbookChecklists, useHandbookChecklists } from './handbook-checklist-links';
import { ownerOf } from './handbook-checklist-owner';
import type { ProgressSources } from './progress-sources';

interface ChecklistChoiceProps extends ProgressSources {
  /** The chapters of the user and of all houses. */
  readonly summary: HandbookSummary | undefined;
  readonly loadHandbook: LoadHandbookChecklists;
}

/**
 * All checklists with what each is for, and how far those are that somebody has begun; own ones with whose they are.
 */
export function ChecklistChoice({ summary, loadHandbook, ...sources }: ChecklistChoiceProps) {
  const t = useTranslate();
  const brought = useHandbookChecklists(summary, loadHandbook) ?? [];
  return (
    <>
      <ul class="checklist-choice">
        {CHECKLIST_IDS.map((id) => (
          <li key={id}>
            <LastChecklistLink id={id} {...sources} />
            <p>{t(checklistMessage(id, 'checklistAbout'))}</p>
          </li>
        ))}
      </ul>
      {brought.length > 0 && (
        <section aria-labelledby="handbook-checklists">
          <h2 id="handbook-checklists">{t('checklistsOwn')}</h2>
          <ul class="checklist-choice">
            {brought.map((list) => (
              <li key={list.id} lang="de">
                <HandbookChecklistLink list={list} name={list.title} sheets={sources.sheets} />
                <p>{summary && ownerOf(summary, list.id)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
