import type { DraftKind } from '../../core/draft/context';
import { type QuestionId, questionsFor } from '../../core/draft/questions';
import { sectionHref } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';
import { QUESTION_WORDS } from './words';

interface QuestionListProps {
  readonly kind: DraftKind;
  readonly answered: readonly QuestionId[];
  readonly onAnswered: (answered: QuestionId[]) => void;
}

/** What no text can show and only the writer knows, to be ticked off; kept with the draft. */
export function QuestionList({ kind, answered, onAnswered }: QuestionListProps) {
  const t = useTranslate();
  return (
    <section class="desk-part" aria-labelledby="questions">
      <h2 id="questions">{t('questionsHeading')}</h2>
      <ul class="question-rows">
        {questionsFor(kind).map(({ id, section }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={answered.includes(id)}
                onChange={() =>
                  onAnswered(answered.includes(id) ? answered.filter((other) => other !== id) : [...answered, id])
                }
              />
              <span>{t(QUESTION_WORDS[id])}</span>
            </label>
            <a href={sectionHref(section)} target="_blank" rel="noopener">
              {t('findingSection', section)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
