import { nameOf } from '../../core/handbook/file-name';
import { tooSlow } from '../../core/handbook/import-errors';
import type { FileReport } from '../../core/handbook/import-report';
import { HANDBOOK_LIMITS } from '../../core/handbook/limits';
import type { ImportProgress } from '../../core/ports/handbook-import';
import { toStorageError } from '../../core/storage/storage-error';
import { reportError } from '../browser/error-log';
import { startWorker, type WorkerClient, WorkerError } from '../workers/worker-client';
import type { ImportTasks, ReadInput } from './import-worker';

/** The reason of rejection when the user has stopped an import. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
}

/**
 * The three steps of an import. Nothing is visible until the summary names it. Each step rejects with a `StorageError`.
 */
export interface ImportWorker {
  read(input: ReadInput): Promise<readonly FileReport[]>;
  /** The situations for which there are tips. */
  compile(input: Parameters<ImportTasks['compile']>[0]): Promise<readonly string[]>;
  save(name: string): Promise<void>;
  /** Ends the import at once. */
  end(): void;
}

/** Share of the progress bar for reading; the rest is for compiling and saving. */
const READ_SHARE = 0.4;
const COMPILED_SHARE = 0.98;
/** After this many files that take too long, the remaining files are not tried. */
const MAX_SLOW_FILES = 3;

const SCRIPT = '/handbook-importer.js';

/**
 * Starts a worker for one import. A file that takes too long is left out, with a problem in its report, and a new
 * worker reads the others. `signal` stops the import at once.
 */
export function startImport(progress: (now: ImportProgress) => void, signal: AbortSignal): ImportWorker {
  let worker = startWorker<ImportTasks>(SCRIPT);
  const cancel = () => worker.end(new ImportCancelled());
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();

  const read: ImportWorker['read'] = async ({ files, ...more }) => {
    const slow = new Map<File, FileReport>();
    for (;;) {
      const left = files.filter((file) => !slow.has(file));
      let reading = 0;
      try {
        const reports = await watched(worker, HANDBOOK_LIMITS.readMs, (alive) =>
          worker.call('read', { ...more, files: left }, (file) => {
            alive();
            reading = file;
            progress({ step: 'reading', share: (READ_SHARE * file) / left.length });
          }),
        );
        return files.map((file) => slow.get(file) ?? reports[left.indexOf(file)] ?? tooSlow(nameOf(file.name)));
      } catch (error) {
        if (!(error instanceof Late)) throw error;
        // After too many slow files, all the remaining ones are given up: otherwise this could take minutes.
        const given = slow.size + 1 >= MAX_SLOW_FILES ? left.slice(reading) : left.slice(reading, reading + 1);
        for (const file of given) slow.set(file, tooSlow(nameOf(file.name)));
        worker = startWorker<ImportTasks>(SCRIPT);
      }
    }
  };
  return {
    read: (input) => read(input).catch(toImportError),
    compile: (input) =>
      watched(worker, HANDBOOK_LIMITS.indexMs, (alive) =>
        worker.call('compile', input, ({ done, all }) => {
          alive();
          progress({ step: 'compiling', share: READ_SHARE + ((COMPILED_SHARE - READ_SHARE) * done) / all });
        }),
      ).catch(toImportError),
    save: (name) => {
      progress({ step: 'saving', share: COMPILED_SHARE });
      return watched(worker, HANDBOOK_LIMITS.indexMs, () => worker.call('save', name)).catch(toImportError);
    },
    end: cancel,
  };
}

/** A worker has sent nothing for too long. */
class Late extends Error {}

/** Ends a worker that is not done `lateMs` milliseconds after the start, or after the last call of `alive`. */
async function watched<T>(
  worker: WorkerClient<ImportTasks>,
  lateMs: number,
  work: (alive: () => void) => Promise<T>,
): Promise<T> {
  const start = () => setTimeout(() => worker.end(new Late()), lateMs);
  let timer = start();
  try {
    return await work(() => {
      clearTimeout(timer);
      timer = start();
    });
  } finally {
    clearTimeout(timer);
  }
}

/** Turns errors of the worker into a `StorageError`; passes on that the user has stopped the import. */
function toImportError(error: unknown): never {
  if (!(error instanceof ImportCancelled)) reportError('import-client', error);
  throw error instanceof WorkerError || error instanceof Late ? toStorageError(error) : error;
}
