import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { CHECKLIST_IDS } from '../../core/tips/checklists';
import { useTranslate } from '../shared/translate';
import { LastChecklistLink } from './checklist-link';
import { checklistMessage } from './checklist-messages';
import { type LoadOwnChecklists, OwnChecklistLink, useOwnChecklists } from './own-checklist-links';
import { ownerOf } from './own-checklist-owner';
import type { ProgressSources } from './progress-sources';

interface ChecklistChoiceProps extends ProgressSources {
  /** The chapters of the user and of all houses. */
  readonly summary: HandbookSummary | undefined;
  readonly loadOwn: LoadOwnChecklists;
}

/**
 * All checklists with what each is for, and how far those are that somebody has begun; own ones with whose they are.
 */
export function ChecklistChoice({ summary, loadOwn, ...sources }: ChecklistChoiceProps) {
  const t = useTranslate();
  const brought = useOwnChecklists(summary, loadOwn) ?? [];
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
        <section aria-labelledby="own-checklists">
          <h2 id="own-checklists">{t('checklistsOwn')}</h2>
          <ul class="checklist-choice">
            {brought.map((list) => (
              <li key={list.id} lang="de">
                <OwnChecklistLink list={list} name={list.title} sheets={sources.sheets} />
                <p>{summary && ownerOf(summary, list.id)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
