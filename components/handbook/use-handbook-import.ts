import { useEffect, useRef, useState } from 'preact/hooks';
import type { Addition } from '../../core/handbook/change-summary';
import type { FileReport } from '../../core/handbook/import-report';
import { HANDBOOK_LIMITS } from '../../core/handbook/limits';
import type { HandbookImportServices, ImportProgress, OpenedPack } from '../../core/ports/handbook-import';
import type { MessageKey } from '../shared/translate';

/** What the section shows of an import. */
export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'busy'; readonly progress: ImportProgress; readonly files: number }
  | { readonly step: 'review'; readonly opened: OpenedPack }
  | {
      readonly step: 'done';
      readonly reports: readonly FileReport[];
      /** The name of the pack that was applied. */
      readonly pack?: string;
      /** Takes the import back; absent where nothing was taken. */
      readonly undo?: () => Promise<void>;
    }
  | { readonly step: 'failed'; readonly says: MessageKey; readonly value?: number };

/** Where the bar stands when a pack has been read and waits for its answer; see `ImportProgress`. */
const READ_SHARE = 0.4;

const isPack = ({ name, type }: File): boolean => /\.json$/i.test(name) || type === 'application/json';

/**
 * Runs one import after the other: reads, asks where it is a pack, stores, and can stop and undo. `housesFixed` = no
 * pack is taken.
 */
export function useHandbookImport(services: HandbookImportServices, housesFixed = false) {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const stopper = useRef<AbortController | undefined>(undefined);
  const confirm = useRef<(() => Promise<void>) | undefined>(undefined);
  useEffect(() => () => stopper.current?.abort(), []);

  /**
   * Shows what goes on until the work ends, and how it ended where it failed; `controller` = that of the work that it
   * goes on with.
   */
  const run = async (
    files: number,
    work: (progress: (now: ImportProgress) => void, signal: AbortSignal) => Promise<ImportState>,
    controller = new AbortController(),
    from: ImportProgress = { step: 'reading', share: 0 },
  ) => {
    stopper.current = controller;
    setState({ step: 'busy', progress: from, files });
    try {
      setState(
        await work((progress) => {
          if (!controller.signal.aborted) setState({ step: 'busy', progress, files });
        }, controller.signal),
      );
    } catch (error) {
      setState(failureOf(error));
    }
  };

  const take = (files: readonly File[]) =>
    run(files.length, async (progress, signal) => {
      const read = await services.read(files, progress, signal);
      const additions = read.reports
        .filter(({ chapters }) => chapters.length > 0)
        .map(
          ({ file, chapters }): Addition => ({ entries: chapters, origin: { type: 'file', name: file }, house: false }),
        );
      if (additions.length === 0) {
        read.drop();
        return { step: 'done', reports: read.reports };
      }
      const taken = await read.take(() => additions);
      return { step: 'done', reports: read.reports, undo: () => services.undo(taken) };
    });

  const open = (file: File) =>
    run(1, async (progress, signal) => {
      const opened = await services.openPack(file, progress, signal);
      const opening = stopper.current;
      if ('problems' in opened)
        return { step: 'done', reports: [{ file: file.name, chapters: [], problems: opened.problems, hints: [] }] };
      confirm.current = () =>
        run(
          1,
          async () => {
            const applied = await opened.apply();
            return { step: 'done', reports: [], pack: opened.pack.name, undo: () => services.undoPack(applied) };
          },
          opening,
          { step: 'compiling', share: READ_SHARE },
        );
      return { step: 'review', opened };
    });

  return {
    state,
    start: (chosen: readonly File[]) => {
      if (state.step === 'busy' || chosen.length === 0) return;
      if (state.step === 'review') state.opened.drop();
      const [pack] = chosen.filter(isPack);
      if (chosen.length > HANDBOOK_LIMITS.files)
        setState({ step: 'failed', says: 'handbookTooManyFiles', value: HANDBOOK_LIMITS.files });
      else if (pack && housesFixed) setState({ step: 'failed', says: 'housesFixed' });
      else if (pack && chosen.length > 1) setState({ step: 'failed', says: 'handbookPackAlone' });
      else void (pack ? open(pack) : take(chosen));
    },
    stop: () => {
      stopper.current?.abort();
      setState({ step: 'failed', says: 'handbookCancelled' });
    },
    confirm: () => void confirm.current?.(),
    decline: () => {
      if (state.step === 'review') state.opened.drop();
      setState({ step: 'idle' });
    },
    undo: () => {
      if (state.step !== 'done' || !state.undo) return;
      state.undo().then(
        () => setState({ step: 'failed', says: 'handbookUndone' }),
        (error) => setState(failureOf(error)),
      );
    },
    loadRules: services.loadRules,
    close: () => setState({ step: 'idle' }),
  };
}

/** Refusals of the browser and of the limits, distinguished by name: they come from a worker, without their class. */
function failureOf(error: unknown): ImportState {
  const { name, limit, most, problem } = (error ?? {}) as Record<string, unknown>;
  if (name === 'ImportCancelled') return { step: 'failed', says: 'handbookCancelled' };
  if (name === 'HandbookLimitError' && typeof most === 'number')
    return {
      step: 'failed',
      says:
        limit === 'chapters'
          ? 'handbookTooManyChapters'
          : limit === 'allWords'
            ? 'handbookTooManyWords'
            : 'handbookTooManySections',
      value: most,
    };
  return { step: 'failed', says: problem === 'full' ? 'handbookStoreFull' : 'handbookImportFailed' };
}
