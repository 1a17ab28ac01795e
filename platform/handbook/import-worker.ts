import { type CompiledHandbook, compileHandbook } from '../../core/handbook/compile-handbook';
import {
  HANDBOOK_SEARCH,
  HANDBOOK_TEMPLATES,
  HANDBOOK_TIPS,
  HANDBOOK_WORDS,
} from '../../core/handbook/compiled-records';
import { nameOf } from '../../core/handbook/file-name';
import { freeSlugs, type SlugOwners } from '../../core/handbook/free-slug';
import type { ReadChapter } from '../../core/handbook/handbook-chapter';
import { nameTaken, unopened } from '../../core/handbook/import-errors';
import { entryOf, type FileReport } from '../../core/handbook/import-report';
import { checkSize } from '../../core/handbook/read-bytes';
import { readHandbookFile } from '../../core/handbook/read-handbook-file';
import type { StoredChapter } from '../../core/handbook/stored-chapter';
import { HANDBOOK_CHAPTERS } from '../../core/handbook/stored-chapter';
import { withFreeSlug } from '../../core/handbook/unique-slug';
import { type RecordDefinition, versionOf } from '../../core/storage/item-definition';
import { loadRecord } from '../../core/storage/load-item';
import { database, writeTogether } from '../storage/database';

/** Files to be read on the day `asOf`. */
export interface ReadInput {
  readonly files: readonly File[];
  readonly guideSections: readonly string[];
  readonly asOf: string;
  /** What is there, so that no slug takes another house's. */
  readonly owners: SlugOwners;
  /** The pack that they come from; absent = files of the user's. */
  readonly pack?: string | undefined;
}

/** The tasks of the worker `entrypoints/handbook-importer.ts`, called in this order. */
export type ImportTasks = {
  /** Reads files. Reports the index of each file before opening it. */
  read(input: ReadInput, report: (file: number) => void): Promise<readonly FileReport[]>;
  /**
   * Compiles chapters, by their records: `take` of those that were just read, `keep` of those that are stored. Returns
   * the situations that have tips. `houses` = slug to pack, for chapters of packs.
   */
  compile(
    input: {
      readonly take: readonly string[];
      readonly keep: readonly string[];
      readonly houses: Readonly<Record<string, string>>;
    },
    report: (progress: { readonly done: number; readonly all: number }) => void,
  ): Promise<readonly string[]>;
  /** Stores the chapters, and under `name` what was compiled. */
  save(name: string): Promise<void>;
};

/**
 * The worker's side of an import: reads files, compiles chapters, writes records. It does not touch the summary, so its
 * records stay invisible until the page has written that. If it dies at any moment, nothing is lost.
 */
export function importTasks(): ImportTasks {
  const read = new Map<string, StoredChapter>();
  let compiled: CompiledHandbook | undefined;
  return {
    read: async ({ files, guideSections, asOf, owners, pack }, report) => {
      const slugFor = freeSlugs(owners, pack);
      const known = new Set(guideSections);
      const slugs = new Map<string, string>();
      const reports: FileReport[] = [];
      for (const [at, file] of files.entries()) {
        report(at);
        const reading = await readOne(file, known, slugFor);
        const chapters = reading.chapters.map((one) => ({ ...one, ...unique(one, reading.file, slugs) }));
        const twice = chapters.find(({ owner }) => owner !== undefined);
        if (twice) {
          reports.push(nameTaken(reading.file, twice.chapter.slug, twice.owner ?? ''));
          continue;
        }
        const entries = [];
        for (const { chapter, source } of chapters) {
          const record = `${chapter.slug}@${await hashOf(source + chapter.slug)}`;
          read.set(record, { file: reading.file, source, asOf, chapter });
          entries.push(entryOf({ chapter, source }, record));
        }
        reports.push({ ...reading, chapters: entries });
      }
      return reports;
    },
    compile: async ({ take, keep, houses }, report) => {
      const kept = await Promise.all(keep.map(storedChapter));
      for (const record of [...read.keys()]) if (!take.includes(record)) read.delete(record);
      const chapters = [...kept, ...read.values()].flatMap((stored) => stored ?? []);
      let reported = 0;
      compiled = compileHandbook(
        chapters.map(({ chapter, asOf }) => ({ ...chapter, asOf, house: houses[chapter.slug] })),
        (done, all) => {
          if (done - reported < all / 100) return;
          reported = done;
          report({ done, all });
        },
      );
      return [...compiled.tips.keys()].sort();
    },
    save: (name) => store(name, read, compiled),
  };
}

const NOTHING_COMPILED = { tips: new Map(), search: undefined, words: [], templates: new Map() };

/** Writes chapters and what was compiled from them, all or nothing. */
async function store(
  name: string,
  chapters: ReadonlyMap<string, StoredChapter>,
  compiled: CompiledHandbook | undefined,
): Promise<void> {
  const { tips, search, words, templates } = compiled ?? NOTHING_COMPILED;
  const changed = Date.now();
  await writeTogether((writing) => {
    const records = writing.objectStore('records');
    const put = async <T>(definition: RecordDefinition<T>, id: string, data: T) =>
      records.put({ kind: definition.kind, id, v: versionOf(definition), data, changed });
    return Promise.all([
      ...[...chapters].map(([id, chapter]) => put(HANDBOOK_CHAPTERS, id, chapter)),
      ...[...tips].map(([situation, rows]) => put(HANDBOOK_TIPS, `${name}/${situation}`, rows)),
      ...(search ? [put(HANDBOOK_SEARCH, name, search)] : []),
      put(HANDBOOK_WORDS, name, words),
      ...[...templates].map(([house, documents]) => put(HANDBOOK_TEMPLATES, `${name}/${house}`, documents)),
    ]);
  });
}

async function readOne(file: File, known: ReadonlySet<string>, slugFor: (slug: string) => string) {
  // Files that are too large are not opened.
  const large = checkSize(nameOf(file.name), file.size);
  if (large) return { file: large.file, chapters: [], problems: [large], hints: [] };
  try {
    return readHandbookFile(file.name, new Uint8Array(await file.arrayBuffer()), known, slugFor);
  } catch {
    // Shown with the report on the file.
    return { ...unopened(nameOf(file.name)), chapters: [] };
  }
}

/**
 * A chapter with a slug that no other file of this import has. `owner` = the file that already has it, if the slug was
 * written by hand.
 */
function unique(
  { chapter }: ReadChapter,
  file: string,
  slugs: Map<string, string>,
): { chapter: ReadChapter['chapter']; owner?: string } {
  const owner = slugs.get(chapter.slug);
  const isNamed = chapter.format === 'guide' && chapter.templates.length === 0;
  const named = owner === undefined || isNamed ? chapter : withFreeSlug(chapter, (slug) => slugs.has(slug));
  slugs.set(named.slug, file);
  return owner !== undefined && isNamed ? { chapter: named, owner } : { chapter: named };
}

async function storedChapter(record: string): Promise<StoredChapter | undefined> {
  const stored = await (await database()).get('records', [HANDBOOK_CHAPTERS.kind, record]);
  return stored && loadRecord(HANDBOOK_CHAPTERS, stored).value;
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash).subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
