import type { ItemDefinition } from '../storage/item-definition';
import type { Pair } from '../storage/lww-map';
import { perEntry } from '../storage/per-entry';
import { isPlain } from '../storage/plain-data';
import type { HandbookFormat } from './handbook-chapter';

/** Where a handbook chapter came from. */
export type HandbookOrigin =
  | { readonly type: 'file'; readonly name: string }
  | { readonly type: 'pack'; readonly pack: string };

/** What settings, contents and ranking need of a handbook chapter without opening it. */
export interface HandbookEntry {
  readonly slug: string;
  /** Name of its record, which changes with its text. */
  readonly record: string;
  readonly title: string;
  readonly summary: string;
  readonly format: HandbookFormat;
  readonly origin: HandbookOrigin;
  /** Number of sections, of sections that are shown as tips somewhere, and of words in its list. */
  readonly sections: number;
  readonly tips: number;
  readonly words: number;
  /** Number of templates. */
  readonly templates: number;
  /** Number of lines to tick off, where it is a checklist; else 0. */
  readonly checklistItems: number;
  /** House rule: its tips come before the guide's. */
  readonly house: boolean;
}

/** A team pack that has been applied. */
export interface HandbookPack {
  readonly id: string;
  readonly name: string;
  /** Day on which it was issued. */
  readonly issued: string;
  /** SHA-256 of its file, in hexadecimal. */
  readonly hash: string;
  /** Given by the administrator, not by the user: it cannot be removed here. */
  readonly managed: boolean;
  /** The settings that the user cannot change while it is applied. */
  readonly locked: readonly LockedSetting[];
  /**
   * What else it says of its house. Read where it is needed (`houseOf`), so that the popup carries no reader for it.
   */
  readonly house: Readonly<Record<string, unknown>>;
}

/** What an administrator can lock. Never colours or text size, which a person needs to be able to read. */
export const LOCKABLE = ['country', 'draftRules', 'houseRule'] as const;
export type LockedSetting = (typeof LOCKABLE)[number];

/**
 * The user's handbook, small enough for the popup's first frame. An import writes it last: what it names is complete,
 * and what it does not name does not exist.
 */
export interface HandbookSummary {
  readonly chapters: readonly HandbookEntry[];
  readonly packs: readonly HandbookPack[];
  /** Name of the records that were compiled from the chapters; empty = there are none. */
  readonly compiled: string;
  /** Records of the chapters that they were compiled from. */
  readonly covers: readonly string[];
  /** The situations (`linkedin/composer`, `*` for any network) for which there are tips. */
  readonly situations: readonly string[];
}

export const NO_OWN: HandbookSummary = { chapters: [], packs: [], compiled: '', covers: [], situations: [] };

/** Whether everything that the summary names has been compiled by this version of the extension. */
export const isCompiled = ({ compiled, covers, chapters }: HandbookSummary, version: number): boolean =>
  chapters.length === 0 ||
  (compiled.startsWith(`${version}-`) && chapters.every(({ record }) => covers.includes(record)));

/** Each chapter and pack is an entry, so that what two surfaces add is merged. */
const split = ({ chapters, packs, compiled, covers, situations }: HandbookSummary): Pair[] => [
  ...chapters.map((entry): Pair => [`chapter ${entry.slug}`, entry]),
  ...packs.map((pack): Pair => [`pack ${pack.id}`, pack]),
  ...(compiled === '' ? [] : [['compiled', { compiled, covers, situations }] as const]),
];

function join(pairs: readonly Pair[]): HandbookSummary {
  const named = (name: string) => pairs.filter(([id]) => id.startsWith(`${name} `)).map(([, value]) => value);
  const made = pairs.find(([id]) => id === 'compiled')?.[1];
  const { compiled, covers, situations } = isPlain(made) ? made : {};
  return {
    chapters: named('chapter')
      .flatMap(toEntry)
      .sort((a, b) => a.title.localeCompare(b.title, 'de', { numeric: true }) || (a.slug < b.slug ? -1 : 1)),
    packs: named('pack').flatMap(toPack),
    compiled: text(compiled),
    covers: texts(covers),
    situations: texts(situations),
  };
}

export const HANDBOOK_SUMMARY: ItemDefinition<HandbookSummary> = {
  key: 'handbook.summary',
  migrations: [],
  codec: perEntry({ split, join }),
  exportPolicy: 'exported',
};

function toEntry(value: unknown): HandbookEntry[] {
  if (!isPlain(value)) return [];
  const { slug, record, format, origin } = value;
  if (typeof slug !== 'string' || !/^[a-z0-9-]{1,80}$/.test(slug) || typeof record !== 'string') return [];
  return [
    {
      slug,
      record,
      title: text(value.title) || slug,
      summary: text(value.summary),
      format: format === 'guide' ? 'guide' : 'plain',
      origin: toOrigin(origin),
      sections: count(value.sections),
      tips: count(value.tips),
      words: count(value.words),
      templates: count(value.templates),
      checklistItems: count(value.checklistItems),
      house: value.house === true,
    },
  ];
}

function toOrigin(value: unknown): HandbookOrigin {
  const { type, name, pack } = isPlain(value) ? value : {};
  return type === 'pack' && typeof pack === 'string' ? { type, pack } : { type: 'file', name: text(name) };
}

function toPack(value: unknown): HandbookPack[] {
  if (!isPlain(value) || typeof value.id !== 'string' || value.id === '') return [];
  const locked = texts(value.locked);
  return [
    {
      id: value.id,
      name: text(value.name) || value.id,
      issued: text(value.issued),
      hash: text(value.hash),
      managed: value.managed === true,
      locked: LOCKABLE.filter((setting) => locked.includes(setting)),
      house: isPlain(value.house) ? value.house : {},
    },
  ];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : [];
const count = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;
