import { useTranslate } from '../shared/translate';

/** How far a checklist is, in words and as a thin bar; announced with every tick. */
export function ChecklistProgress({ done, total }: { done: number; total: number }) {
  const t = useTranslate();
  const rest = done === total ? t('checklistComplete') : t('checklistOpen', total - done);
  return (
    <div class="checklist-progress">
      <p role="status">{`${t('checklistDone', done)}, ${rest}`}</p>
      <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="progress-all" width="100" height="2" />
        <rect class="progress-done" width={total > 0 ? (100 * done) / total : 0} height="2" />
      </svg>
    </div>
  );
}
