import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoredData, StoredEntry } from '../../core/ports/stored-data';
import { type Translate, useTranslate } from '../shared/translate';
import { ConfirmDeletion } from './confirm-deletion';
import { STORED_NAMES } from './stored-names';

/** Everything that is stored, with names and sizes, and a button that deletes all of it. */
export function StoredList({ data, language }: { data: StoredData; language: string }) {
  const t = useTranslate();
  const entries = useEntries(data);
  const [asking, setAsking] = useState(false);
  const [result, setResult] = useState<'deleted' | 'deleteFailed'>();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{t('storedHeading')}</h2>
      <p class="section-intro">{t('storedIntro')}</p>
      {entries?.length === 0 && <p>{t('storedNothing')}</p>}
      <ul class="rows">
        {entries?.map((entry) => (
          <li key={`${entry.area} ${entry.key}`}>
            <span class="row-what">
              {entry.unreadable ? t('storedUnreadable') : nameOf(entry, t)}
              {entry.count !== undefined && entry.area === 'records' && ` (${entry.count})`}
              {entry.area === 'session' && <span class="row-detail">{t('storedUntilClosed')}</span>}
            </span>
            {!entry.unreadable && <span class="row-size">{sizeOf(entry.bytes, language)}</span>}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button"
        ref={button}
        aria-expanded={asking}
        onClick={() => {
          setAsking(!asking);
          setResult(undefined);
        }}
      >
        {t('deleteAll')}
      </button>
      {asking && (
        <ConfirmDeletion
          names={[...new Set(entries?.filter(({ unreadable }) => !unreadable).map((entry) => nameOf(entry, t)))]}
          onCancel={close}
          onConfirm={() => {
            close();
            data.deleteAll().then(
              () => setResult('deleted'),
              () => setResult('deleteFailed'),
            );
          }}
        />
      )}
      <p role="status" class="section-status">
        {result && t(result)}
      </p>
    </section>
  );
}

function nameOf({ area, key }: StoredEntry, t: Translate): string {
  if (area === 'early' && key === 'preferences') return t('storedEarly');
  const name = STORED_NAMES[key];
  return name ? t(name) : t('storedOther', key);
}

/** `0,3 kB` */
const sizeOf = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: bytes < 1000 ? 'byte' : 'kilobyte',
    maximumFractionDigits: 1,
  }).format(bytes < 1000 ? bytes : bytes / 1000);

function useEntries({ entries, watch }: StoredData): StoredEntry[] | undefined {
  const [list, setList] = useState<StoredEntry[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    let current = true;
    const read = () => void entries().then((read) => current && setList(read));
    read();
    const stop = watch(read);
    return () => {
      current = false;
      stop();
    };
  }, []);
  return list;
}
