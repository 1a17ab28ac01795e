import './finding-grade-mark.css';
import type { FindingGrade } from '../../core/draft/finding';
import { useTranslate } from '../shared/translate';
import { GRADE_WORDS } from './words';

interface FindingGradeMarkProps {
  readonly grade: FindingGrade;
  /** In a line without room for the word: it is heard, and shown where somebody rests on the shape. */
  readonly brief?: boolean;
}

/** The weight of a finding as a shape and a word: filled, square, ring, two halves, dot. Never by colour alone. */
export function FindingGradeMark({ grade, brief = false }: FindingGradeMarkProps) {
  const t = useTranslate();
  return (
    <span class={`finding-grade finding-grade-${grade}`} title={brief ? t(GRADE_WORDS[grade]) : undefined}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        {grade === 'pflicht' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
        {grade === 'grenze' && <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />}
        {grade === 'empfehlung' && <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.75" />}
        {grade === 'umstritten' && (
          <path d="M6 1.5A4.5 4.5 0 0 0 6 10.5Z M7.5 1.9A4.5 4.5 0 0 1 7.5 10.1" fill="currentColor" />
        )}
        {grade === 'stil' && <circle cx="6" cy="6" r="2.75" fill="currentColor" />}
      </svg>
      {brief ? <span class="visually-hidden">{`${t(GRADE_WORDS[grade])}: `}</span> : t(GRADE_WORDS[grade])}
    </span>
  );
}
