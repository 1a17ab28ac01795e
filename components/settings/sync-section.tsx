import type { SyncState } from '../../core/storage/sync-switch';
import { ManagedNote, useLock } from '../shared/managed-locks';
import { type Stored, useStored } from '../shared/stored';
import { type Translate, useTranslate } from '../shared/translate';

interface SyncSectionProps {
  readonly item: Stored<boolean>;
  readonly state: Stored<SyncState>;
  readonly language: string;
}

/** Whether settings and what was dismissed follow to other computers, and how that goes. */
export function SyncSection({ item, state, language }: SyncSectionProps) {
  const t = useTranslate();
  const [chosen, change] = useStored(item);
  const off = useLock('sync');
  const on = chosen && !off;
  const [last] = useStored(state);
  return (
    <section aria-labelledby="sync">
      <h2 id="sync">{t('syncHeading')}</h2>
      <p class="section-intro">{t('syncIntro')}</p>
      <p class="section-intro">{t('syncNot')}</p>
      <p class="sync-row">
        <span id="sync-name">{t('syncSwitch')}</span>
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={on ?? false}
          aria-disabled={off}
          aria-labelledby="sync-name"
          onClick={() => !off && change((now) => !now)}
        >
          <span class="switch-word" aria-hidden="true">
            {t(on ? 'on' : 'off')}
          </span>
          <span class="switch-track" aria-hidden="true" />
        </button>
      </p>
      <ManagedNote lock="sync" />
      <p role="status" class="section-status">
        {on && last && wordsFor(last, t, language)}
      </p>
    </section>
  );
}

function wordsFor({ at, leftOut, newer, refused }: SyncState, t: Translate, language: string): string {
  if (at === 0) return t('syncNever');
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return [
    t(refused ? 'syncRefused' : 'syncLast', time),
    ...(leftOut > 0 ? [t('syncLeftOut', leftOut)] : []),
    ...(newer.length > 0 ? [t('syncNewer')] : []),
  ].join(' ');
}
