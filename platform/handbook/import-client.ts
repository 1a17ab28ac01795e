import { nameOf } from '../../core/handbook/file-name';
import { tooSlow } from '../../core/handbook/import-errors';
import type { FileReport } from '../../core/handbook/import-report';
import { HANDBOOK_LIMITS } from '../../core/handbook/limits';
import type { ImportProgress } from '../../core/ports/handbook-import';
import { StorageError, type StorageProblem } from '../../core/storage/storage-error';
import { reportError } from '../browser/error-log';

/** What the importing worker is asked, in this order: to read files, to compile chapters, to save what came of it. */
export type ImportQuestion =
  | {
      readonly ask: 'read';
      readonly files: readonly File[];
      readonly guideSections: readonly string[];
      readonly asOf: string;
    }
  /** Records: those that were read just now and are wanted, and those that are stored and stay. */
  | { readonly ask: 'compile'; readonly take: readonly string[]; readonly keep: readonly string[] }
  /** `name` = under which everything compiled is stored. */
  | { readonly ask: 'save'; readonly name: string };

export type ImportAnswer =
  | { readonly say: 'reading'; readonly file: number }
  | { readonly say: 'read'; readonly reports: readonly FileReport[] }
  | { readonly say: 'compiling'; readonly done: number; readonly all: number }
  | { readonly say: 'compiled'; readonly situations: readonly string[] }
  | { readonly say: 'saved' }
  | { readonly say: 'failed'; readonly problem: StorageProblem; readonly message: string };

/** Rejected with this where the user has stopped an import. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
}

/** The worker in its three steps. Nothing of it can be seen until the summary names it. */
export interface ImportWorker {
  read(files: readonly File[], guideSections: readonly string[], asOf: string): Promise<readonly FileReport[]>;
  /** The situations for which there are tips. */
  compile(take: readonly string[], keep: readonly string[]): Promise<readonly string[]>;
  save(name: string): Promise<void>;
  /** Ends it, whatever it is doing. */
  end(): void;
}

/** Part of the way that reading and compiling take, for one bar. */
const READ_SHARE = 0.4;
/** After so many files that take too long the rest is not tried any more. */
const MOST_SLOW = 3;

/**
 * Starts a worker for one import. A file that takes longer than it may is left out with a sentence, and the others are
 * read by a new worker. `signal` stops it at once.
 */
export function startImport(progress: (now: ImportProgress) => void, signal: AbortSignal): ImportWorker {
  let worker = new Worker('/handbook-importer.js');
  const end = () => worker.terminate();

  /** Asks and waits for the answer of a kind; `lateMs` without any sign of life = the worker hangs. */
  const ask = <K extends ImportAnswer['say']>(
    question: ImportQuestion,
    wanted: K,
    lateMs: number,
    heard: (answer: ImportAnswer) => void = () => {},
  ): Promise<Extract<ImportAnswer, { say: K }>> =>
    new Promise((resolve, reject) => {
      const stop = (error: Error) => {
        if (!(error instanceof ImportCancelled)) reportError(`import-client.${question.ask}`, error);
        end();
        settle();
        reject(error);
      };
      const cancelled = () => stop(new ImportCancelled());
      let timer = setTimeout(() => stop(new Late()), lateMs);
      const settle = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancelled);
      };
      if (signal.aborted) return cancelled();
      signal.addEventListener('abort', cancelled);
      worker.onerror = ({ message }) => stop(new StorageError('refused', message));
      worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
        clearTimeout(timer);
        timer = setTimeout(() => stop(new Late()), lateMs);
        heard(data);
        if (data.say === 'failed') stop(new StorageError(data.problem, data.message));
        else if (isAnswer(data, wanted)) {
          settle();
          resolve(data);
        }
      };
      worker.postMessage(question);
    });

  return {
    end,
    read: async (files, guideSections, asOf) => {
      const slow = new Map<File, FileReport>();
      for (;;) {
        const left = files.filter((file) => !slow.has(file));
        let at = 0;
        try {
          const { reports } = await ask(
            { ask: 'read', files: left, guideSections, asOf },
            'read',
            HANDBOOK_LIMITS.readMs,
            (answer) => {
              if (answer.say !== 'reading') return;
              at = answer.file;
              progress({ step: 'reading', share: (READ_SHARE * at) / left.length });
            },
          );
          return files.map((file) => slow.get(file) ?? reports[left.indexOf(file)] ?? tooSlow(nameOf(file.name)));
        } catch (error) {
          if (!(error instanceof Late)) throw error;
          // The next ones too, once it has happened too often: nobody waits for minutes.
          const given = slow.size + 1 >= MOST_SLOW ? left.slice(at) : left.slice(at, at + 1);
          for (const file of given) slow.set(file, tooSlow(nameOf(file.name)));
          worker = new Worker('/handbook-importer.js');
        }
      }
    },
    compile: async (take, keep) => {
      const { situations } = await ask(
        { ask: 'compile', take, keep },
        'compiled',
        HANDBOOK_LIMITS.indexMs,
        (answer) => {
          if (answer.say === 'compiling')
            progress({ step: 'compiling', share: READ_SHARE + ((0.98 - READ_SHARE) * answer.done) / answer.all });
        },
      );
      return situations;
    },
    save: async (name) => {
      progress({ step: 'saving', share: 0.98 });
      await ask({ ask: 'save', name }, 'saved', HANDBOOK_LIMITS.indexMs);
    },
  };
}

class Late extends Error {}

const isAnswer = <K extends ImportAnswer['say']>(
  answer: ImportAnswer,
  wanted: K,
): answer is Extract<ImportAnswer, { say: K }> => answer.say === wanted;
