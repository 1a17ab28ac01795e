import type { Section, Tip } from '../../core/guide/guide';
import { oneCountry } from '../../core/tips/country';
import { OneLine } from '../guide-text/one-line';
import { AnswerView, useTextSettings } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';

/** The answer of the reader's country, where it has one of its own and the tip does not say what differs there. */
export function LocalAnswer({ section: { answers }, tip }: { section: Section; tip: Tip }) {
  const t = useTranslate();
  const country = oneCountry(useTextSettings().country);
  if (!country || tip.countryNotes[country] || !answers.some((answer) => answer.country === country)) return null;
  return (
    <OneLine name="tip-local" label={t('answerWhole')}>
      <AnswerView answers={answers} />
    </OneLine>
  );
}
