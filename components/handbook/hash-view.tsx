import { useTranslate } from '../shared/translate';

/** The SHA-256 of a file in groups that can be read aloud and compared. */
export function HashView({ hash }: { hash: string }) {
  const t = useTranslate();
  return (
    <p class="handbook-hash">
      <span>{t('packHash')}</span> <code>{hash.match(/.{1,8}/g)?.join(' ')}</code>
    </p>
  );
}
