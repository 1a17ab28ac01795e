import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { type QuarantinedEntry, withoutQuarantined } from '../../core/storage/quarantine';
import { useLock } from '../shared/managed-locks';
import { saveFile } from '../shared/save-file';
import { type Stored, useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import { useNextRow } from '../shared/use-next-row';
import { STORED_NAMES } from './stored-names';

interface QuarantineListProps {
  readonly item: Stored<QuarantinedEntry[]>;
  readonly language: string;
  /** Gets the focus when the last entry is gone. */
  readonly heading: RefObject<HTMLElement | null>;
}

/** The quarantine: each entry can be viewed, saved as a file and deleted. Renders nothing if it is empty. */
export function QuarantineList({ item, language, heading }: QuarantineListProps) {
  const t = useTranslate();
  const [list, change] = useStored(item);
  const locked = useLock('exportImport');
  const rows = useRef<HTMLUListElement>(null);
  useNextRow(rows, heading);
  if (!list || list.length === 0) return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return (
    <div class="quarantine">
      <h3>{list.length === 1 ? t('quarantineOne') : t('quarantineMany', list.length)}</h3>
      <p class="section-intro">{t('quarantineIntro')}</p>
      <ul class="rows" ref={rows}>
        {list.map((entry) => {
          const json = JSON.stringify(entry.value, null, 2);
          const name = STORED_NAMES[entry.from];
          const what = name && entry.from !== 'quarantine' ? t(name) : t('storedOther', entry.from);
          return (
            <li key={`${entry.from} ${json}`}>
              <details class="row-what">
                <summary>
                  {what}
                  {entry.found > 0 && <span class="row-detail">{t('quarantineFound', day.format(entry.found))}</span>}
                </summary>
                <textarea class="quarantined-value" aria-label={what} readOnly rows={6} value={json} />
              </details>
              <span class="data-actions">
                <button
                  type="button"
                  class="button"
                  aria-label={t('draftSaveLabel', what)}
                  disabled={locked}
                  onClick={() => saveFile(entry.from, json, 'json')}
                >
                  {t('draftSave')}
                </button>
                <button
                  type="button"
                  class="button"
                  aria-label={t('draftDeleteLabel', what)}
                  onClick={() => change((now) => withoutQuarantined(now, entry))}
                >
                  {t('draftDelete')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
