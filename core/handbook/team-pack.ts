import { HIGHEST_THRESHOLD } from '../draft/draft-options';
import { isRuleId, type RuleId } from '../draft/finding';
import { type HouseVoice, toHouseVoice } from '../draft/house-voice';
import type { HouseWord } from '../draft/house-words';
import type { Day } from '../guide/guide';
import { isDay } from '../guide-compiler/parse-tip';
import type { Problem } from '../guide-compiler/problem';
import { isPlain } from '../storage/plain-data';
import { WORK_COUNTRIES, type WorkCountry } from '../tips/country';
import { LOCKABLE, type LockedSetting } from './handbook-summary';
import { hasWrongId, parseHousePages } from './house-pages';
import { HANDBOOK_LIMITS } from './limits';
import { slugOf } from './slug';
import { checkWord } from './word-list';

/** Says what a file is. */
export const PACK_FORMAT = 'leitfaden-team-pack';
/** Raised when a pack says something that an older version of the extension would misunderstand. */
export const PACK_VERSION = 1;

/** What a pack sets, beside its chapters. What is absent stays as the user has it. */
export interface PackSettings {
  readonly country?: WorkCountry;
  readonly ignoredRules?: readonly RuleId[];
  readonly thresholds?: Readonly<Partial<Record<RuleId, Readonly<Record<string, number>>>>>;
}

/** A file within a pack. */
export interface PackFile {
  readonly name: string;
  readonly text: string;
}

/** Chapters, templates, checklists, words and settings of a house in one file. Documented in `docs/team-pack.md`. */
export interface TeamPack {
  readonly id: string;
  readonly name: string;
  readonly issued: Day;
  /**
   * Counts up with each issue, so that a newer one is known as such on the same day; absent = the day alone says so.
   */
  readonly edition?: number;
  /** Where the house speaks, as `house-pages.ts` reads it; empty = everywhere where no other house does. */
  readonly pages: readonly string[];
  readonly voice: HouseVoice;
  /** Its tips come before the guide's. */
  readonly houseRule: boolean;
  readonly chapters: readonly PackFile[];
  /** Documents to copy, in the form of `content/de/vorlagen`. */
  readonly templates: readonly PackFile[];
  /** Lists to tick off, in the form of `checklist-format.ts`. */
  readonly checklists: readonly PackFile[];
  readonly words: readonly HouseWord[];
  readonly settings: PackSettings;
  /** Settings that the user cannot change; counts only where an administrator gives the pack. */
  readonly locked: readonly LockedSetting[];
}

/** A pack, or why a file is none. */
export type ReadPack = { readonly pack: TeamPack } | { readonly problems: readonly Problem[] };

/** What a pack may say; the schema of an administrator's policy names the same. */
export const PACK_KEYS = [
  'format',
  'version',
  'id',
  'name',
  'issued',
  'edition',
  'pages',
  'voice',
  'houseRule',
  'chapters',
  'templates',
  'checklists',
  'words',
  'settings',
  'locked',
];
/** The highest edition; one a day is enough for a century. */
export const HIGHEST_EDITION = 99_999;
const ID = /^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$/;

/** Reads the text of a pack. Never throws; a pack of a newer version is refused, for its meaning is not known. */
export function readPack(file: string, text: string): ReadPack {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const line = at === undefined ? 1 : text.slice(0, Number(at)).split('\n').length;
    return refused(
      file,
      'Das ist kein gültiges JSON',
      'die Datei neu ausführen lassen oder die Stelle berichtigen',
      line,
    );
  }
  return toPack(file, data);
}

/** Reads a pack out of data, for example out of an administrator's policy. */
export function toPack(file: string, data: unknown): ReadPack {
  if (!isPlain(data) || data.format !== PACK_FORMAT)
    return refused(file, 'Das ist kein Team-Paket des Leitfadens', `eine Datei mit "format": "${PACK_FORMAT}" wählen`);
  if (typeof data.version === 'number' && data.version > PACK_VERSION)
    return refused(
      file,
      `Das Paket hat die Fassung ${data.version}; diese Erweiterung kennt die Fassung ${PACK_VERSION}`,
      'die Erweiterung aktualisieren',
    );
  const problems: Problem[] = [];
  const report = (what: string, mend: string) => problems.push({ file, line: 1, what, mend });
  if (data.version !== PACK_VERSION) report('„version“ fehlt', `"version": ${PACK_VERSION} angeben`);
  for (const key of Object.keys(data))
    if (!PACK_KEYS.includes(key)) report(`„${key.slice(0, 40)}“ ist unbekannt`, `eine von: ${PACK_KEYS.join(', ')}`);
  const id = typeof data.id === 'string' && ID.test(data.id) ? data.id : '';
  if (!id) report('„id“ fehlt oder hat andere Zeichen', 'eine Kennung aus a–z, 0–9 und - angeben, etwa "muster-gmbh"');
  const name = typeof data.name === 'string' ? data.name.trim().slice(0, HANDBOOK_LIMITS.titleLength) : '';
  if (!name) report('„name“ fehlt', 'den Namen des Teams angeben');
  const issued = typeof data.issued === 'string' && isDay(data.issued) ? data.issued : '';
  if (!issued) report('„issued“ ist kein Tag', 'ein Datum wie 2026-11-28 angeben');
  if (data.houseRule !== undefined && typeof data.houseRule !== 'boolean')
    report('„houseRule“ ist weder true noch false', 'true oder false angeben');
  const pack: TeamPack = {
    id,
    name,
    issued,
    ...editionOf(data.edition, report),
    pages: pagesOf(data.pages, report),
    voice: voiceOf(data.voice, report),
    houseRule: data.houseRule === true,
    chapters: packFilesOf('chapters', 'leitlinie.md', data.chapters, report),
    templates: packFilesOf('templates', 'absage.md', data.templates, report),
    checklists: packFilesOf('checklists', 'freigabe.md', data.checklists, report),
    words: wordsOf(data.words, report),
    settings: settingsOf(data.settings, report),
    locked: lockedOf(data.locked, report),
  };
  return problems.length > 0 ? { problems: problems.slice(0, HANDBOOK_LIMITS.problems) } : { pack };
}

type Told = (what: string, mend: string) => void;

const refused = (file: string, what: string, mend: string, line = 1): ReadPack => ({
  problems: [{ file, line, what, mend }],
});

function listOf(name: string, value: unknown, most: number, report: Told): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report(`„${name}“ ist keine Liste`, `"${name}": [ … ] schreiben`);
    return [];
  }
  if (value.length > most) report(`„${name}“ hat mehr als ${most} Einträge`, 'auf mehrere Pakete verteilen');
  return value.slice(0, most);
}

const packFilesOf = (key: string, example: string, value: unknown, report: Told): PackFile[] =>
  listOf(key, value, HANDBOOK_LIMITS.chapters, report).flatMap((entry, i) => {
    const { name, text } = isPlain(entry) ? entry : {};
    if (typeof name === 'string' && typeof text === 'string') return [{ name, text }];
    report(`${key}[${i}] hat keinen Namen oder Text`, `{ "name": "${example}", "text": "…" } schreiben`);
    return [];
  });

function editionOf(value: unknown, report: Told): Pick<TeamPack, 'edition'> {
  if (value === undefined) return {};
  if (typeof value === 'number' && Number.isInteger(value) && 0 < value && value <= HIGHEST_EDITION)
    return { edition: value };
  report('„edition“ ist keine ganze Zahl', 'eine Zahl ab 1 angeben, die mit jeder Ausgabe steigt');
  return {};
}

const pagesOf = (value: unknown, report: Told): string[] =>
  listOf('pages', value, HANDBOOK_LIMITS.housePages, report).flatMap((entry, i) => {
    const pattern = typeof entry === 'string' ? parseHousePages(entry)?.pattern : undefined;
    if (pattern !== undefined) return [pattern];
    report(
      `pages[${i}] ist keine Seite: ${String(entry).slice(0, 60)}`,
      typeof entry === 'string' && hasWrongId(entry)
        ? 'hinter „?“ gehört zu asset_id, id oder business_id genau ein Wert aus Buchstaben und Ziffern, ohne *'
        : 'eine Adresse wie "linkedin.com/company/muster-gmbh" oder "*.muster.de" angeben',
    );
    return [];
  });

function voiceOf(value: unknown, report: Told): HouseVoice {
  if (value === undefined) return {};
  if (!isPlain(value)) {
    report('„voice“ ist kein Objekt', '"voice": { "address": "sie" } schreiben');
    return {};
  }
  for (const key of Object.keys(value))
    if (!VOICE_KEYS.includes(key))
      report(`„voice.${key.slice(0, 40)}“ ist unbekannt`, `eine von: ${VOICE_KEYS.join(', ')}`);
  return toHouseVoice(value, (part, known) =>
    report(`„voice.${part}“ hat einen unbekannten Wert`, `eines von: ${known.join(', ')}`),
  );
}

const VOICE_KEYS = ['address', 'gender', 'label'];

const wordsOf = (value: unknown, report: Told): HouseWord[] =>
  listOf('words', value, HANDBOOK_LIMITS.words, report).flatMap((entry, i) => {
    const { avoid, prefer, reason } = isPlain(entry) ? entry : {};
    const word: HouseWord = {
      avoid: Array.isArray(avoid) ? avoid.filter((one) => typeof one === 'string') : [],
      ...(typeof prefer === 'string' ? { prefer } : {}),
      ...(typeof reason === 'string' ? { reason: reason.replace(/\s+/g, ' ').trim() } : {}),
    };
    return checkWord(word, (what, mend) => report(`words[${i}]: ${what}`, mend)) ? [word] : [];
  });

/** Settings as they are stored. Never throws. */
export const settingsIn = (stored: unknown): PackSettings => settingsOf(stored, () => {});

/** What a pack or a policy sets, checked part by part. */
export function settingsOf(value: unknown, report: Told): PackSettings {
  if (value === undefined) return {};
  if (!isPlain(value)) {
    report('„settings“ ist kein Objekt', '"settings": { … } schreiben');
    return {};
  }
  const country = WORK_COUNTRIES.find((known) => known === value.country);
  if (value.country !== undefined && !country)
    report('„settings.country“ ist unbekannt', `eines von: ${WORK_COUNTRIES.join(', ')}`);
  const ignored = listOf('settings.ignoredRules', value.ignoredRules, 100, report);
  for (const rule of ignored)
    if (!isRuleId(rule)) report(`Regel „${String(rule).slice(0, 40)}“ gibt es nicht`, 'eine vorhandene Regel nennen');
  const thresholds = Object.entries(isPlain(value.thresholds) ? value.thresholds : {}).flatMap(([rule, handbook]) => {
    const numbers = Object.entries(isPlain(handbook) ? handbook : {}).filter(
      (entry): entry is [string, number] =>
        typeof entry[1] === 'number' && Number.isInteger(entry[1]) && 0 <= entry[1] && entry[1] <= HIGHEST_THRESHOLD,
    );
    if (isRuleId(rule) && numbers.length > 0) return [[rule, Object.fromEntries(numbers)] as const];
    report(
      `Der Grenzwert für „${rule.slice(0, 40)}“ ist nicht zu verstehen`,
      `ganze Zahlen bis ${HIGHEST_THRESHOLD} angeben`,
    );
    return [];
  });
  return {
    ...(country ? { country } : {}),
    ...(value.ignoredRules === undefined ? {} : { ignoredRules: ignored.filter(isRuleId) }),
    ...(value.thresholds === undefined ? {} : { thresholds: Object.fromEntries(thresholds) }),
  };
}

const lockedOf = (value: unknown, report: Told): LockedSetting[] =>
  listOf('locked', value, LOCKABLE.length, report).flatMap((entry) => {
    const known = LOCKABLE.find((setting) => setting === entry);
    if (!known)
      report(`„locked“ nennt Unbekanntes: ${String(entry).slice(0, 40)}`, `eines von: ${LOCKABLE.join(', ')}`);
    return known ? [known] : [];
  });

/**
 * Chapters, templates and checklists of a pack as files, its words as one more: they are read and checked like any
 * other.
 */
export function filesOfPack({ id, name, chapters, templates, checklists, words }: TeamPack): PackFile[] {
  const list = words.map(
    ({ avoid, prefer, reason }) =>
      `- ${avoid.join(', ')}${prefer === undefined ? '' : ` → ${prefer}`}${reason === undefined ? '' : `: ${reason}`}`,
  );
  // A blank line between two: a list without them is one block, which may not be as long as many words are.
  const wordList = {
    name: `${id}-wortliste.md`,
    text: `---\ntitel: ${JSON.stringify(`Wortliste ${name}`)}\nkurzname: ${slugOf(id)}-wortliste\n---\n\n## Wortliste\n\n${list.join('\n\n')}\n`,
  };
  return [...chapters, ...templates, ...checklists, ...(words.length > 0 ? [wordList] : [])];
}

/**
 * A pack as its file: keys in a fixed order, so that the same pack has the same hash; what it does not use is left out.
 */
export function printPack(pack: TeamPack): string {
  const { id, name, issued, edition, pages, voice, houseRule, chapters, templates, checklists, words, settings } = pack;
  const printed = {
    ...{ format: PACK_FORMAT, version: PACK_VERSION, id, name, issued },
    ...(edition === undefined ? {} : { edition }),
    ...(pages.length > 0 ? { pages } : {}),
    ...(Object.keys(voice).length > 0 ? { voice } : {}),
    ...{ houseRule, chapters },
    ...(templates.length > 0 ? { templates } : {}),
    ...(checklists.length > 0 ? { checklists } : {}),
    ...{ words, settings },
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}
