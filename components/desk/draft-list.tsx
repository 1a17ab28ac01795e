import { type StoredDraft, titleOf } from '../../core/draft/stored-draft';
import { NETWORK_NAMES } from '../../core/situation/vocabulary';
import { useLock } from '../shared/lock-context';
import { ManagedNote } from '../shared/managed-locks';
import { saveFile } from '../shared/save-file';
import { useTranslate } from '../shared/translate';
import { houseInWords } from './house-choice';
import type { DraftHouses } from './use-draft-house';
import type { Drafts } from './use-drafts';
import { KIND_WORDS, timeInWords } from './words';

/** The drafts on this computer, to be opened, named, saved as text and deleted. */
export function DraftList({ drafts, houses }: { drafts: Drafts; houses?: DraftHouses | undefined }) {
  const t = useTranslate();
  const locked = useLock('exportImport');
  const { list, unreadable, current, change, open, remove } = drafts;
  const name = (draft: StoredDraft) => titleOf(draft) ?? t('draftUnnamed');
  return (
    <details class="desk-drafts">
      <summary>{unreadable ? t('draftsUnknown') : t('draftsHeading', list.length)}</summary>
      <label class="draft-name">
        <span>{t('draftName')}</span>
        <input
          type="text"
          class="field"
          value={current.name}
          placeholder={titleOf({ ...current, name: '' }) ?? t('draftUnnamed')}
          maxLength={120}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </label>
      {unreadable && <p class="desk-hint">{t('recordsUnreadable')}</p>}
      {list.length === 0 && !unreadable && <p class="desk-hint">{t('draftsNone')}</p>}
      <ul class="rows">
        {list.map((draft) => (
          <li key={draft.id}>
            <button
              type="button"
              class="draft-open"
              aria-current={draft.id === current.id ? 'true' : undefined}
              onClick={() => open(draft)}
            >
              <span lang="de">{name(draft)}</span>
              <span class="row-detail">
                {[
                  houseInWords(draft, houses, t),
                  draft.context.network && NETWORK_NAMES[draft.context.network],
                  t(KIND_WORDS[draft.context.kind]),
                  timeInWords(draft.changed),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
            <span class="draft-actions">
              <button
                type="button"
                class="link"
                aria-label={t('draftSaveLabel', name(draft))}
                disabled={locked}
                onClick={() => saveFile(name(draft), draft.text)}
              >
                {t('draftSave')}
              </button>
              <button
                type="button"
                class="link"
                aria-label={t('draftDeleteLabel', name(draft))}
                onClick={() => remove(draft)}
              >
                {t('draftDelete')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {list.length > 0 && <ManagedNote lock="exportImport" />}
      {list.length > 1 && (
        <button
          type="button"
          class="link"
          disabled={locked}
          onClick={() =>
            saveFile(
              t('draftsAllName'),
              list.map((draft) => `${name(draft)}\n${timeInWords(draft.changed)}\n\n${draft.text}\n`).join('\n\n'),
            )
          }
        >
          {t('draftsSaveAll')}
        </button>
      )}
    </details>
  );
}
