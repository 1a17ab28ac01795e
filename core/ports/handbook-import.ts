import type { DraftOptions } from '../draft/draft-options';
import type { HouseVoice } from '../draft/house-voice';
import type { RuleInfo } from '../draft/rule';
import type { Problem } from '../guide-compiler/problem';
import type { Addition } from '../handbook/change-summary';
import type { HandbookSummary } from '../handbook/handbook-summary';
import type { FileReport } from '../handbook/import-report';
import type { PackExtras } from '../handbook/pack-contents';
import type { PackChange } from '../handbook/pack-plan';
import type { PackStanding } from '../handbook/pack-standing';
import type { TeamPack } from '../handbook/team-pack';
import type { Preferences } from '../preferences/preferences';

/** How far an import is; `share` from 0 to 1 over all of it. */
export interface ImportProgress {
  readonly step: 'reading' | 'compiling' | 'saving';
  readonly share: number;
}

/** What an import of chapters has changed. */
export interface Taken {
  readonly before: HandbookSummary;
  readonly after: HandbookSummary;
}

/** Files that have been read and can be imported. */
export interface ReadFiles {
  readonly reports: readonly FileReport[];
  /**
   * Compiles and stores the chapters; resolves when they are there for every surface. Rejects with a
   * `HandbookLimitError`, a `StorageError` or an `ImportCancelled`; nothing has changed then.
   */
  take(additions: (summary: HandbookSummary) => readonly Addition[]): Promise<Taken>;
  /** Releases them without importing. */
  drop(): void;
}

/** What applying a pack has changed, to be undone. */
export interface AppliedPack extends Taken {
  readonly preferences: Preferences;
  readonly options: DraftOptions;
}

/** A team pack that has been read and waits to be applied. */
export interface OpenedPack {
  readonly pack: TeamPack;
  /** SHA-256 of the file, hexadecimal, to be compared with its sender's. */
  readonly hash: string;
  /** Whether it is newer than the one that is here. */
  readonly standing: PackStanding;
  /** Everything that it would change. */
  readonly changes: readonly PackChange[];
  /** Applies it; resolves when all of it is there. Rejects as `ReadFiles.take` does; nothing has changed then. */
  apply(): Promise<AppliedPack>;
  drop(): void;
}

export type PackReading = OpenedPack | { readonly problems: readonly Problem[] };

/**
 * A team pack as a file, and its hash: of a pack that is here under this id all that is its own, and what is wanted
 * besides.
 */
export type ExportPack = (
  head: Pick<TeamPack, 'id' | 'name' | 'issued' | 'houseRule'>,
  extras: PackExtras,
) => Promise<{ readonly text: string; readonly hash: string; readonly voice: HouseVoice }>;

/** Import of handbook chapters and team packs; `signal` stops it and what follows. */
export interface HandbookImportServices {
  /** Reads files of handbook chapters; nothing is stored by that. */
  read(files: readonly File[], progress: (now: ImportProgress) => void, signal: AbortSignal): Promise<ReadFiles>;
  /** Reads a pack's file and says what it would change; nothing is stored by that. */
  openPack(file: File, progress: (now: ImportProgress) => void, signal: AbortSignal): Promise<PackReading>;
  undo(taken: Taken): Promise<void>;
  undoPack(applied: AppliedPack): Promise<void>;
  /** The draft rules, for their names. */
  loadRules(): Promise<readonly RuleInfo[]>;
}
