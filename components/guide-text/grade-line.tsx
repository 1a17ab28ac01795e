import { isTipExpired } from '../../core/guide/expiry';
import type { Tip } from '../../core/guide/guide';
import { monthOf } from '../shared/days';
import { useTranslate } from '../shared/translate';
import { GradeMark } from './grade-mark';
import { useTextSettings } from './running-text';

/** How sure a tip is, where it holds, as of when or that it is due for review. */
export function GradeLine({ tip }: { tip: Tip }) {
  const t = useTranslate();
  const { today, fact } = useTextSettings();
  return (
    <>
      <GradeMark grade={tip.grade} withWord />
      {tip.countries.length > 0 && <> · {tip.countries.join(', ')}</>}
      {' · '}
      {isTipExpired(tip, fact, today) ? (
        <strong title={t('reviewDueHelp')}>{t('reviewDue')}</strong>
      ) : (
        t('asOf', monthOf(tip.asOf))
      )}
      {tip.countries.length > 0 && <> · {t('noLegalAdvice')}</>}
    </>
  );
}
