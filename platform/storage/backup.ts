import type { BackupService } from '../../core/ports/backup-service';
import { toBackup } from '../../core/registry/backup';
import { planImport } from '../../core/registry/import-plan';
import { ITEMS } from '../../core/registry/registry';
import { madeNow } from '../../core/storage/change';
import { withExclusiveLock } from './locks';
import { watchStoredData } from './stored-data';
import { changeEverything, forgetUndo, lastUndo, storedState } from './write-ahead-log';

/** Export and import of everything, in both stores. */
export const backup: BackupService = {
  export: () => withExclusiveLock(async () => toBackup(await storedState(), new Date())),
  plan: (file, mode) => withExclusiveLock(async () => planImport(await storedState(), file, mode, Date.now())),
  import: (file, mode) => changeEverything('import', (state) => planImport(state, file, mode, Date.now()).change),
  undoable: lastUndo,
  undo: () => changeEverything('undo', (state, last) => last && madeNow(last.change, state, ITEMS, Date.now())),
  forgetUndo,
  watch: watchStoredData,
};
