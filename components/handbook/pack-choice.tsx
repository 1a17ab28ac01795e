import { useId } from 'preact/hooks';
import { byName } from '../../core/handbook/by-name';
import type { HandbookPack } from '../../core/handbook/handbook-summary';
import { useTranslate } from '../shared/translate';

interface PackChoiceProps {
  readonly packs: readonly HandbookPack[];
  /** The chosen one; empty = a new one. */
  readonly id: string;
  /** The name of the new one. */
  readonly name: string;
  /** The pack that is here under this name. */
  readonly taken: string | undefined;
  readonly onPack: (id: string) => void;
  readonly onName: (name: string) => void;
}

/**
 * Which pack is saved: one that is here, under its own id and name, or a new one, which is given a name. Without packs
 * only the name is asked.
 */
export function PackChoice({ packs, id, name, taken, onPack, onName }: PackChoiceProps) {
  const t = useTranslate();
  const note = useId();
  return (
    <>
      {packs.length > 0 && (
        <label class="handbook-name">
          {t('packWhich')}
          <select value={id} onChange={({ currentTarget }) => onPack(currentTarget.value)}>
            <option value="">{t('packNew')}</option>
            {[...packs].sort(byName).map((pack) => (
              <option key={pack.id} value={pack.id}>
                {pack.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {id === '' && (
        <>
          <label class="handbook-name">
            {t('packName')}
            <input
              type="text"
              class="field"
              required
              maxLength={120}
              aria-invalid={taken !== undefined}
              aria-describedby={note}
              value={name}
              onInput={({ currentTarget }) => onName(currentTarget.value)}
            />
          </label>
          <p id={note} role="alert" class="row-detail">
            {taken !== undefined && t('packNameTaken', taken)}
          </p>
        </>
      )}
    </>
  );
}
