import { type Backup, toBackup } from '../../core/registry/backup';
import { type ImportMode, type ImportPlan, planImport } from '../../core/registry/import-plan';
import { ITEMS } from '../../core/registry/registry';
import { madeNow } from '../../core/storage/change';
import { withExclusiveLock } from './locks';
import { watchStoredData } from './stored-data';
import { changeEverything, forgetUndo, lastUndo, storedState } from './write-ahead-log';

/** Export and import of everything. Every method rejects with a `StorageError` where the browser refuses. */
export const backup = {
  /** Everything that travels, as it is at this moment. */
  export: (): Promise<Backup> => withExclusiveLock(async () => toBackup(await storedState(), new Date())),

  /** What an import would change, to be shown before it is done. */
  plan: (file: Backup, mode: ImportMode): Promise<ImportPlan> =>
    withExclusiveLock(async () => planImport(await storedState(), file, mode, Date.now())),

  /** Imports a file, all of it or nothing; what was there before can be brought back. */
  import: (file: Backup, mode: ImportMode): Promise<void> =>
    changeEverything('import', (state) => planImport(state, file, mode, Date.now()).change),

  /** When the last import was, which can be taken back, or when it was taken back. Milliseconds since 1970. */
  undoable: async (): Promise<{ readonly at: number; readonly of: 'import' | 'undo' } | undefined> => lastUndo(),

  /** Takes the last import back, or takes that back. */
  undo: (): Promise<void> =>
    changeEverything('undo', (state, last) => last && madeNow(last.change, state, ITEMS, Date.now())),

  /** Forgets what was there before the last import. */
  forgetUndo,

  watch: watchStoredData,
};
