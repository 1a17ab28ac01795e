import type { Day } from '../../core/guide/guide';
import { type Addition, beyondLimits, withAddition } from '../../core/handbook/change-summary';
import {
  HANDBOOK_SEARCH,
  HANDBOOK_TEMPLATES,
  HANDBOOK_TIPS,
  HANDBOOK_WORDS,
} from '../../core/handbook/compiled-records';
import { HANDBOOK_COMPILER } from '../../core/handbook/compiler-version';
import { type HandbookSummary, isCompiled } from '../../core/handbook/handbook-summary';
import type { ReadEntry } from '../../core/handbook/import-report';
import { HANDBOOK_CHAPTERS } from '../../core/handbook/stored-chapter';
import type { ImportProgress, ReadFiles, Taken } from '../../core/ports/handbook-import';
import { reportError } from '../browser/error-log';
import { loadTipsTable } from '../browser/guide-files';
import { ofKind } from '../storage/database';
import { announce } from '../storage/record-changes';
import { withRecordLock } from '../storage/write-ahead-log';
import { handbookChapters, handbookWordLists } from './handbook-records';
import { handbookSummary } from './handbook-summary';
import { type ImportWorker, startImport } from './import-client';

/** All chapters together would go beyond a limit. */
export class HandbookLimitError extends Error {
  override readonly name = 'HandbookLimitError';

  constructor(
    readonly limit: 'chapters' | 'allSections' | 'allWords',
    readonly most: number,
  ) {
    super(limit);
  }
}

/** One import at a time, over all surfaces: each builds upon what the one before has left. */
const IMPORT = 'handbook-import';

/**
 * Reads files of handbook chapters (on the day `asOf`) in a worker, those of a `pack` or the user's; nothing is stored
 * by that. `signal` stops it and what follows.
 */
export async function readHandbookFiles(
  files: readonly File[],
  asOf: Day,
  progress: (now: ImportProgress) => void,
  signal: AbortSignal,
  pack?: string,
): Promise<ReadFiles> {
  const [{ chapters }, owners] = await Promise.all([loadTipsTable(), handbookSummary.read()]);
  const guideSections = chapters.flatMap(({ sections }) => sections.map(({ id }) => id));
  const worker = startImport(progress, signal);
  const reports = await worker.read({ files, guideSections, asOf, owners, pack });
  return {
    reports,
    take: (additions) =>
      navigator.locks
        .request(IMPORT, async () => {
          await removeLeftOvers();
          const before = await handbookSummary.read();
          const added = additions(before);
          const wanted = added.reduce(withAddition, before);
          const beyond = beyondLimits(wanted);
          if (beyond) throw new HandbookLimitError(beyond.limit, beyond.most);
          return store(
            worker,
            before,
            added,
            added.flatMap(({ entries }) => entries),
          );
        })
        .finally(worker.end),
    drop: worker.end,
  };
}

async function store(
  worker: ImportWorker,
  before: HandbookSummary,
  added: readonly Addition[],
  entries: readonly ReadEntry[],
): Promise<Taken> {
  const take = entries.map(({ record }) => record);
  const { chapters } = added.reduce(withAddition, before);
  const covers = chapters.map(({ record }) => record);
  const situations = await worker.compile({
    take,
    keep: covers.filter((record) => !take.includes(record)),
    houses: Object.fromEntries(
      chapters.flatMap(({ slug, origin }) => (origin.type === 'pack' ? [[slug, origin.pack]] : [])),
    ),
  });
  const compiled = `${HANDBOOK_COMPILER}-${crypto.randomUUID()}`;
  await withRecordLock(HANDBOOK_CHAPTERS.kind, () => worker.save(compiled));
  // From here on it is there: the summary names it. What others have changed meanwhile stays changed.
  let after = before;
  await handbookSummary.update((now) => {
    after = { ...added.reduce(withAddition, now), compiled, covers, situations };
    return after;
  });
  announce(take.map((record) => [HANDBOOK_CHAPTERS.kind, record]));
  return { before, after };
}

/** Brings the handbook chapters back to what they were. */
export const undoImport = ({ before }: Taken): Promise<void> => handbookSummary.update(() => before);

/**
 * Compiles the chapters again where what was compiled is missing or was made by another version of the extension: after
 * an update, after a backup has been read in. Does nothing where all is well, and gives way to an import under way.
 * Never rejects.
 */
export async function compileAgain(): Promise<void> {
  const before = await handbookSummary.read();
  if (before.chapters.length === 0) return;
  try {
    if (isCompiled(before, HANDBOOK_COMPILER) && (await handbookWordLists.get(before.compiled))) return;
    await navigator.locks.request(IMPORT, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      const worker = startImport(() => {}, new AbortController().signal);
      await store(worker, await handbookSummary.read(), [], []).finally(worker.end);
    });
  } catch (error) {
    reportError('save-handbook.compileAgain', error);
    // It is tried again by the next surface that opens; until then handbook chapters are read, but not found.
  }
}

/** The Markdown of handbook chapters, for taking it along. Rejects with a `StorageError`. */
export async function handbookSources(
  summary: HandbookSummary,
): Promise<{ readonly name: string; readonly text: string; readonly part: SourcePart }[]> {
  const stored = await Promise.all(
    summary.chapters.map(async ({ slug, record, templates, checklistItems }) => ({
      ...({ slug, part: templates > 0 ? 'templates' : checklistItems > 0 ? 'checklists' : 'chapters' } as const),
      found: await handbookChapters.get(record),
    })),
  );
  return stored.flatMap(({ slug, part, found }) => (found ? [{ name: `${slug}.md`, text: found.source, part }] : []));
}

/** The part of a pack in which a Markdown file travels. */
export type SourcePart = 'chapters' | 'templates' | 'checklists';

const KINDS = [HANDBOOK_CHAPTERS, HANDBOOK_TIPS, HANDBOOK_SEARCH, HANDBOOK_WORDS, HANDBOOK_TEMPLATES];

/** Removes records that no summary names any more: of chapters that were removed, of imports that were stopped. */
async function removeLeftOvers(): Promise<void> {
  const { chapters, compiled } = await handbookSummary.read();
  const wanted = new Set(chapters.map(({ record }) => record));
  await withRecordLock(HANDBOOK_CHAPTERS.kind, async (database) => {
    const writing = database.transaction('records', 'readwrite');
    for (const { kind } of KINDS) {
      for (const [, id] of await writing.store.getAllKeys(ofKind(kind))) {
        const here =
          kind === HANDBOOK_CHAPTERS.kind ? wanted.has(id) : id === compiled || id.startsWith(`${compiled}/`);
        if (!here) await writing.store.delete([kind, id]);
      }
    }
    await writing.done;
  });
}
