import type { Day } from '../../core/guide/guide';
import { withoutPack } from '../../core/handbook/change-summary';
import { nameOf } from '../../core/handbook/file-name';
import type { HandbookPack } from '../../core/handbook/handbook-summary';
import { packTooLarge } from '../../core/handbook/import-errors';
import { HANDBOOK_LIMITS } from '../../core/handbook/limits';
import { planOfPack, withPackOptions, withPackPreferences } from '../../core/handbook/pack-plan';
import { filesOfPack, printPack, readPack, type TeamPack } from '../../core/handbook/team-pack';
import type { AppliedPack, ExportPack, ImportProgress, PackReading, ReadFiles } from '../../core/ports/handbook-import';
import { draftOptions } from '../storage/drafts';
import { preferences } from '../storage/preferences';
import { handbookSummary } from './handbook-summary';
import { handbookSources, readHandbookFiles, undoImport } from './save-handbook';

/** Reads a pack's file and says what it would change. Nothing is stored by that. */
export async function openPackFile(
  file: File,
  asOf: Day,
  progress: (now: ImportProgress) => void,
  signal: AbortSignal,
): Promise<PackReading> {
  const name = nameOf(file.name);
  if (file.size > HANDBOOK_LIMITS.packBytes) {
    return { problems: [packTooLarge(name)] };
  }
  const bytes = await file.arrayBuffer();
  const read = readPack(name, new TextDecoder().decode(bytes));
  if ('problems' in read) return read;
  return openPack(read.pack, await sha256(bytes), false, asOf, progress, signal);
}

/** Reads the chapters of a pack and says what it would change. `managed` = given by the administrator. */
export async function openPack(
  pack: TeamPack,
  hash: string,
  managed: boolean,
  asOf: Day,
  progress: (now: ImportProgress) => void,
  signal: AbortSignal,
): Promise<PackReading> {
  const files = filesOfPack(pack).map(({ name, text }) => new File([text], name));
  const read = await readHandbookFiles(files, asOf, progress, signal);
  const problems = read.reports.flatMap((report) => report.problems);
  if (problems.length > 0) {
    read.drop();
    return { problems };
  }
  const entries = read.reports.flatMap(({ chapters }) => chapters);
  const [summary, prefers, options] = await Promise.all([
    handbookSummary.read(),
    preferences.read(),
    draftOptions.read(),
  ]);
  const { id, name, issued } = pack;
  const applied: HandbookPack = { id, name, issued, hash, managed, locked: managed ? pack.locked : [] };
  return {
    pack,
    hash,
    changes: planOfPack(pack, entries, { summary, preferences: prefers, options }),
    apply: async () => {
      const taken = await takePack(read, entries, applied, pack.houseRule);
      await preferences.update((before) => withPackPreferences(before, pack.settings));
      await draftOptions.update((before) => withPackOptions(before, pack.settings));
      return { ...taken, preferences: prefers, options };
    },
    drop: read.drop,
  };
}

const takePack = (
  read: ReadFiles,
  entries: ReadFiles['reports'][number]['chapters'],
  pack: HandbookPack,
  house: boolean,
) => read.take(() => [{ entries, origin: { type: 'pack', pack: pack.id }, house, pack }]);

/** Brings chapters and settings back to what they were before a pack. */
export async function undoPack({ preferences: before, options, ...taken }: AppliedPack): Promise<void> {
  await undoImport(taken);
  await preferences.write(before);
  await draftOptions.write(options);
}

/** Removes a pack with its chapters; what it has set stays as it is. */
export const removePack = (id: string): Promise<void> => handbookSummary.update((summary) => withoutPack(summary, id));

/**
 * A pack of the user's handbook chapters as a file, and its hash. `withSettings` = with country and the desk's options.
 */
export const exportPack: ExportPack = async (head, withSettings) => {
  const summary = await handbookSummary.read();
  const managed = new Set(summary.packs.flatMap(({ id, managed }) => (managed ? id : [])));
  const handbook = summary.chapters.filter(({ origin }) => origin.type === 'file' || !managed.has(origin.pack));
  const [{ country }, { ignoredRules, thresholds }] = await Promise.all([preferences.read(), draftOptions.read()]);
  const text = printPack({
    ...head,
    chapters: await handbookSources({ ...summary, chapters: handbook }),
    words: [],
    settings: withSettings ? { country, ignoredRules, thresholds } : {},
    locked: [],
  });
  return { text, hash: await sha256(new TextEncoder().encode(text)) };
};

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
