import { expect, it } from 'vitest';
import { SettledList } from '../../../components/settings/settled-list';
import { LockContext } from '../../../components/shared/lock-context';
import { MANAGED_LOCKS, type ManagedLock } from '../../../core/handbook/managed-locks';
import { draw, t } from '../support/draw';

const open = (locks: readonly ManagedLock[]) =>
  draw(
    <LockContext.Provider value={new Set(locks)}>
      <SettledList />
    </LockContext.Provider>,
  );

it.each(MANAGED_LOCKS)('the settings say by name that the organisation has settled: %s', (lock) => {
  const view = open([lock]);
  expect(view.the('h2').textContent).toBe(t('managedHeading'));
  expect(view.texts('li')).toEqual([t(`settled_${lock}`)]);
});

it('where nothing is settled, nothing of it is there', () => {
  expect(open([]).find('section')).toBeNull();
});
