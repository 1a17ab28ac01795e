import type { Backup } from '../registry/backup';
import type { ImportMode, ImportPlan } from '../registry/import-plan';
import type { Undo } from '../storage/change';

/** Export and import of everything. Every method rejects with a `StorageError` if the browser refuses. */
export interface BackupService {
  /** Everything that is exported, as it is at this moment. */
  export(): Promise<Backup>;
  /** What an import would change, to be shown before it is done. */
  plan(file: Backup, mode: ImportMode): Promise<ImportPlan>;
  /** Imports a file, all of it or nothing; it can be undone. */
  import(file: Backup, mode: ImportMode): Promise<void>;
  /** When the last import was done or undone, and which of the two; `undefined` = there is nothing to undo. */
  undoable(): Promise<Pick<Undo, 'at' | 'of'> | undefined>;
  /** Undoes the last import, or does it again. */
  undo(): Promise<void>;
  /** Forgets what was there before the last import. */
  forgetUndo(): Promise<void>;
  /** Calls back soon after anything stored has changed. Returns a function that stops it. */
  watch(changed: () => void): () => void;
}
