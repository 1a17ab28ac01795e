import { useTranslate } from '../shared/translate';

/** What a click does, in three sentences: what is seen, what is read, what becomes of it. */
export function ClickFacts() {
  const t = useTranslate();
  return (
    <ol class="click-facts">
      <li>{t('clickSees')}</li>
      <li>{t('clickReads')}</li>
      <li>{t('clickKeeps')}</li>
    </ol>
  );
}
