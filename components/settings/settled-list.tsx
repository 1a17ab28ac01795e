import { useContext } from 'preact/hooks';
import { MANAGED_LOCKS } from '../../core/handbook/managed-locks';
import { LockContext } from '../shared/lock-context';
import { useTranslate } from '../shared/translate';

/**
 * All that the organisation has settled, in one place: also what has no control beside which it could stand, such as a
 * page that does not open. Renders nothing where nothing is settled.
 */
export function SettledList() {
  const t = useTranslate();
  const locks = useContext(LockContext);
  if (locks.size === 0) return null;
  return (
    <section aria-labelledby="settled">
      <h2 id="settled">{t('managedHeading')}</h2>
      <ul class="rows">
        {MANAGED_LOCKS.filter((lock) => locks.has(lock)).map((lock) => (
          <li key={lock}>
            <span class="row-what">{t(`settled_${lock}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
