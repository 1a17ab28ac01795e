import type { DraftOptions } from '../../core/draft/draft-options';
import type { HouseVoice } from '../../core/draft/house-voice';
import type { HouseWord } from '../../core/draft/house-words';
import type { Day } from '../../core/guide/guide';
import { comesFrom, withoutPack } from '../../core/handbook/change-summary';
import { nameOf } from '../../core/handbook/file-name';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { type House, houseOf } from '../../core/handbook/house';
import {
  becomesHouse,
  earlierSettings,
  houseData,
  settledApart,
  withoutPackCountry,
  withoutPackOptions,
} from '../../core/handbook/house-data';
import { packTooLarge } from '../../core/handbook/import-errors';
import { HANDBOOK_LIMITS } from '../../core/handbook/limits';
import { chaptersOfPack, settingsOfPack } from '../../core/handbook/pack-contents';
import { optionsOf, planOfPack, withPackOptions, withPackPreferences } from '../../core/handbook/pack-plan';
import { standingOf } from '../../core/handbook/pack-standing';
import { filesOfPack, printPack, readPack, type TeamPack } from '../../core/handbook/team-pack';
import { voiceOnPage } from '../../core/handbook/voice-page';
import { nextEdition, withEdition } from '../../core/handbook/written-editions';
import type { AppliedPack, ExportPack, ImportProgress, PackReading } from '../../core/ports/handbook-import';
import type { Preferences } from '../../core/preferences/preferences';
import { reportError } from '../browser/error-log';
import { draftOptions } from '../storage/drafts';
import { preferences } from '../storage/preferences';
import { handbookSummary } from './handbook-summary';
import { loadHouseWords } from './read-handbook';
import { handbookSources, readHandbookFiles, type SourcePart, undoImport } from './save-handbook';
import { writtenEditions } from './written-editions';

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
  return openPack(read.pack, { hash: await sha256(bytes), managed: false }, asOf, progress, signal);
}

/** Where a pack comes from. */
export interface PackSource {
  /** SHA-256 of its file, hexadecimal. */
  readonly hash: string;
  /** Given by the administrator. */
  readonly managed: boolean;
  /** Others come with it, so that its settings are its house's alone even where it is the first to be applied. */
  readonly among?: boolean;
}

/** Reads the chapters of a pack and says what it would change. */
export async function openPack(
  pack: TeamPack,
  { hash, managed, among = false }: PackSource,
  asOf: Day,
  progress: (now: ImportProgress) => void,
  signal: AbortSignal,
): Promise<PackReading> {
  const files = filesOfPack(pack).map(({ name, text }) => new File([text], name));
  const read = await readHandbookFiles(files, asOf, progress, signal, pack.id);
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
  const plain = { id, name, issued, hash, managed, locked: managed ? pack.locked : [] };
  const isHouse = among || becomesHouse(summary, id);
  const words = await wordsHere(summary, id);
  const before = summary.packs.find((one) => one.id === id)?.house;
  const earlier = earlierSettings(pack.settings, before, prefers, options);
  return {
    pack,
    hash,
    standing: standingOf(pack, hash, summary),
    changes: planOfPack(pack, entries, { summary, preferences: prefers, options, words, isHouse }),
    apply: async () => {
      const taken = await read.take((now) => [
        {
          entries,
          origin: { type: 'pack', pack: id },
          house: pack.houseRule,
          pack: { ...plain, house: houseData(pack, now, isHouse, earlier) },
        },
      ]);
      // With one pack its settings are the browser's; a house's are its own.
      if (isHouse) await settleApart(taken.before, prefers, options);
      else {
        // What an older edition has set and this one does not is the user's again.
        await preferences.update((now) => withPackPreferences(withoutPackCountry(now, before), pack.settings));
        await draftOptions.update((now) => withPackOptions(withoutPackOptions(now, before), pack.settings));
      }
      return { ...taken, preferences: prefers, options };
    },
    drop: read.drop,
  };
}

/** The words of a pack that is here; `undefined` where it is not, or where they cannot be read. */
async function wordsHere(summary: HandbookSummary, id: string): Promise<readonly HouseWord[] | undefined> {
  if (!summary.packs.some((pack) => pack.id === id)) return undefined;
  const chapters = summary.chapters.filter((entry) => comesFrom(entry, id));
  const lists = await loadHouseWords({ ...summary, chapters });
  return lists === 'unreadable' ? undefined : lists.flatMap(({ words }) => words);
}

/**
 * The settings that the only pack has set for the whole browser become its house's when a second one comes: what one
 * client wants must not hold for another, nor for drafts that are nobody's. The browser gets back what it had before;
 * what the user has changed since stays. `before` = the summary before that.
 */
async function settleApart(before: HandbookSummary, prefers: Preferences, options: DraftOptions): Promise<void> {
  const whole = before.packs.filter(({ house }) => house.settings === undefined && house.applied !== undefined);
  if (whole.length === 0) return;
  await handbookSummary.update((now) => ({
    ...now,
    packs: now.packs.map((pack) =>
      pack.house.settings === undefined && whole.some(({ id }) => id === pack.id)
        ? settledApart(pack, prefers, options)
        : pack,
    ),
  }));
  for (const { house } of whole) {
    await preferences.update((now) => withoutPackCountry(now, house));
    await draftOptions.update((now) => withoutPackOptions(now, house));
  }
}

/** Brings chapters and settings back to what they were before a pack. */
export async function undoPack({ preferences: before, options, ...taken }: AppliedPack): Promise<void> {
  await undoImport(taken);
  await preferences.write(before);
  await draftOptions.write(options);
}

/** Removes a pack with its chapters; what it has set stays as it is. */
export const removePack = (id: string): Promise<void> => handbookSummary.update((summary) => withoutPack(summary, id));

/**
 * A pack as a file, and its hash. Of a pack that is here under this id goes along all that is its own: chapters, pages,
 * voice, settings; besides what `extras` names. Its edition follows the one that is here and the one that was last
 * written; what a voice page among the chapters settles comes first.
 */
export const exportPack: ExportPack = async (head, extras) => {
  const [summary, prefers, options] = await Promise.all([
    handbookSummary.read(),
    preferences.read(),
    draftOptions.read(),
  ]);
  const here = summary.packs.find(({ id }) => id === head.id);
  const { pages, voice, edition: last = 0 } = here ? houseOf(here) : NO_HOUSE_YET;
  const ofHouse = here ? settingsOfPack(here, prefers, options) : {};
  const { ignoredRules, thresholds } = optionsOf(options, ofHouse);
  const sources = await handbookSources({ ...summary, chapters: chaptersOfPack(summary, head.id, extras) });
  const files = (part: SourcePart) =>
    sources.filter((one) => one.part === part).map(({ name, text }) => ({ name, text }));
  // A page on which the house has written down how it speaks is newer than what its pack has said so far.
  const spoken: HouseVoice = Object.assign({ ...voice }, ...files('chapters').map((file) => voiceOnPage(file.text)));
  const text = printPack({
    ...head,
    edition: await countedEdition(head.id, last),
    pages,
    voice: spoken,
    chapters: files('chapters'),
    templates: files('templates'),
    checklists: files('checklists'),
    words: [],
    settings: extras.settings ? { country: ofHouse.country ?? prefers.country, ignoredRules, thresholds } : ofHouse,
    locked: [],
  });
  return { text, hash: await sha256(new TextEncoder().encode(text)), voice: spoken };
};

/** What a pack says of a house that is not here yet. */
const NO_HOUSE_YET: Pick<House, 'pages' | 'voice' | 'edition'> = { pages: [], voice: {} };

/**
 * The edition that a pack gets now, which is remembered: whoever makes it need not have applied it. A full store costs
 * only that.
 */
async function countedEdition(id: string, last: number): Promise<number> {
  let edition = nextEdition([], id, last);
  await writtenEditions
    .update((written) => {
      edition = nextEdition(written, id, last);
      return withEdition(written, { id, edition });
    })
    .catch((error) => reportError('team-packs.countedEdition', error));
  return edition;
}

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
