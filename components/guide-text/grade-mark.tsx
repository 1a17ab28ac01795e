import type { Grade } from '../../core/guide/guide';
import { useTranslate } from '../shared/translate';

/** The grade as a shape (filled, ring, dot) with its word beside or for screen readers: never by colour alone. */
export function GradeMark({ grade, withWord = false }: { grade: Grade; withWord?: boolean }) {
  const t = useTranslate();
  const word = t(`grade_${grade}`);
  return (
    <span class="grade" title={t(`gradeHelp_${grade}`)}>
      <svg class="grade-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        {grade === 'pflicht' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
        {grade === 'belegt' && <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.75" />}
        {grade === 'erfahrung' && <circle cx="6" cy="6" r="2.75" fill="currentColor" />}
      </svg>
      <span class={withWord ? undefined : 'visually-hidden'}>{word}</span>
    </span>
  );
}
