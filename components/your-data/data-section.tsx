import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupService } from '../../core/ports/backup-service';
import type { ErrorLog } from '../../core/ports/error-log';
import { type Backup, parseBackup, type Refusal } from '../../core/registry/backup';
import type { QuarantinedEntry } from '../../core/storage/quarantine';
import { StorageError } from '../../core/storage/storage-error';
import { useLock } from '../shared/lock-context';
import { ManagedNote } from '../shared/managed-locks';
import { saveFile } from '../shared/save-file';
import type { Stored } from '../shared/stored';
import { type MessageKey, useTranslate } from '../shared/translate';
import { ErrorList } from './error-list';
import { ImportPlanView } from './import-plan-view';
import { QuarantineList } from './quarantine-list';

interface DataSectionProps {
  readonly backup: BackupService;
  readonly quarantined: Stored<QuarantinedEntry[]>;
  readonly errors: ErrorLog;
  readonly language: string;
}

const REFUSED: Readonly<Record<Refusal, MessageKey>> = {
  unreadable: 'importUnreadable',
  foreign: 'importForeign',
  newer: 'importNewer',
};

/** Export to one file, import with a preview of what changes, and undo. */
export function DataSection({ backup, quarantined, errors, language }: DataSectionProps) {
  const t = useTranslate();
  const [file, setFile] = useState<Backup>();
  const [says, setSays] = useState<MessageKey>();
  const [dragged, setDragged] = useState(false);
  const [undoable, refreshUndo] = useUndoable(backup);
  const heading = useRef<HTMLHeadingElement>(null);
  const locked = useLock('exportImport');

  const fail = (error: unknown) =>
    setSays(error instanceof StorageError && error.problem === 'full' ? 'dataFull' : 'dataRefused');
  const done = (message: MessageKey) => {
    setFile(undefined);
    setSays(message);
    // The button that had the focus is gone.
    heading.current?.focus();
    return refreshUndo();
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen || locked) return;
    setSays(undefined);
    const read = parseBackup(await chosen.text());
    if (typeof read === 'string') {
      setFile(undefined);
      setSays(REFUSED[read]);
    } else setFile(read);
  };
  const save = async () => {
    const everything = await backup.export();
    saveFile(`leitfaden-${everything.exported.slice(0, 10)}`, `${JSON.stringify(everything, null, 1)}\n`, 'json');
    setSays('exportDone');
  };

  return (
    <section
      aria-labelledby="data"
      class={dragged ? 'drop-here' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setDragged(true);
      }}
      onDragLeave={() => setDragged(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDragged(false);
        open(event.dataTransfer?.files[0]).catch(fail);
      }}
    >
      <h2 id="data" ref={heading} tabIndex={-1}>
        {t('dataHeading')}
      </h2>
      <p class="section-intro">{t('dataIntro')}</p>
      <p class="data-actions">
        <button type="button" class="button" disabled={locked} onClick={() => void save().catch(fail)}>
          {t('exportAll')}
        </button>
        <label class="button file-button" aria-disabled={locked}>
          {t('importFile')}
          <input
            type="file"
            class="visually-hidden"
            disabled={locked}
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              // So that the same file can be chosen again.
              currentTarget.value = '';
              open(chosen).catch(fail);
            }}
          />
        </label>
      </p>
      <ManagedNote lock="exportImport" />
      {file && (
        <ImportPlanView
          file={file}
          language={language}
          plan={backup.plan}
          onFail={fail}
          onCancel={() => {
            setFile(undefined);
            heading.current?.focus();
          }}
          onImport={(mode) => backup.import(file, mode).then(() => done('importDone'), fail)}
        />
      )}
      <p role="status" class="section-status">
        {says && t(says)}
      </p>
      {undoable && (
        <p class="data-undo">
          {t(undoable.of === 'import' ? 'importWas' : 'importTakenBack', timeInWords(undoable.at, language))}{' '}
          <button type="button" class="link" onClick={() => void backup.undo().then(() => done('undoDone'), fail)}>
            {t(undoable.of === 'import' ? 'undo' : 'importAgain')}
          </button>{' '}
          <button
            type="button"
            class="link"
            onClick={() => void backup.forgetUndo().then(() => done('undoForgotten'), fail)}
          >
            {t('forgetUndo')}
          </button>
        </p>
      )}
      <QuarantineList item={quarantined} language={language} heading={heading} />
      <ErrorList log={errors} />
    </section>
  );
}

const timeInWords = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** What can be undone, kept up to date; and a function that reads it again. */
function useUndoable({ undoable, watch }: BackupService) {
  const [last, setLast] = useState<Awaited<ReturnType<BackupService['undoable']>>>();
  const look = () => undoable().then(setLast, () => setLast(undefined));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    void look();
    return watch(() => void look());
  }, []);
  return [last, look] as const;
}
