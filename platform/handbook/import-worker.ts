import { type CompiledHandbook, compileHandbook } from '../../core/handbook/compile-handbook';
import { HANDBOOK_SEARCH, HANDBOOK_TIPS, HANDBOOK_WORDS } from '../../core/handbook/compiled-records';
import { nameOf } from '../../core/handbook/file-name';
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
import { toStorageError } from '../../core/storage/storage-error';
import { database, writeTogether } from '../storage/database';
import type { ImportAnswer, ImportQuestion } from './import-client';

/**
 * The worker's half of an import: reads files, compiles chapters, writes records. It knows nothing of the summary, so
 * whatever it writes is not there for anybody until the page has written that. Dies at any moment without harm.
 */
export function importer(answer: (message: ImportAnswer) => void) {
  const read = new Map<string, StoredChapter>();
  let compiled: CompiledHandbook | undefined;

  async function readAll({ files, guideSections, asOf }: Extract<ImportQuestion, { ask: 'read' }>): Promise<void> {
    const known = new Set(guideSections);
    const slugs = new Map<string, string>();
    const reports: FileReport[] = [];
    for (const [at, file] of files.entries()) {
      answer({ say: 'reading', file: at });
      const reading = await readOne(file, known);
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
    answer({ say: 'read', reports });
  }

  async function compile({ take, keep }: Extract<ImportQuestion, { ask: 'compile' }>): Promise<void> {
    const kept = await Promise.all(keep.map(storedChapter));
    for (const record of [...read.keys()]) if (!take.includes(record)) read.delete(record);
    const chapters = [...kept, ...read.values()].flatMap((stored) => stored ?? []);
    let said = 0;
    compiled = compileHandbook(
      chapters.map(({ chapter, asOf }) => ({ ...chapter, asOf })),
      (done, all) => {
        if (done - said < all / 100) return;
        said = done;
        answer({ say: 'compiling', done, all });
      },
    );
    answer({ say: 'compiled', situations: [...compiled.tips.keys()].sort() });
  }

  async function save({ name }: Extract<ImportQuestion, { ask: 'save' }>): Promise<void> {
    const { tips, search, words } = compiled ?? { tips: new Map(), search: undefined, words: [] };
    const changed = Date.now();
    await writeTogether((writing) => {
      const records = writing.objectStore('records');
      const put = async <T>(definition: RecordDefinition<T>, id: string, data: T) =>
        records.put({ kind: definition.kind, id, v: versionOf(definition), data, changed });
      return Promise.all([
        ...[...read].map(([id, chapter]) => put(HANDBOOK_CHAPTERS, id, chapter)),
        ...[...tips].map(([situation, rows]) => put(HANDBOOK_TIPS, `${name}/${situation}`, rows)),
        ...(search ? [put(HANDBOOK_SEARCH, name, search)] : []),
        put(HANDBOOK_WORDS, name, words),
      ]);
    });
    answer({ say: 'saved' });
  }

  return async (question: ImportQuestion): Promise<void> => {
    try {
      if (question.ask === 'read') await readAll(question);
      else if (question.ask === 'compile') await compile(question);
      else await save(question);
    } catch (error) {
      const { problem, message } = toStorageError(error);
      answer({ say: 'failed', problem, message });
    }
  };
}

async function readOne(file: File, known: ReadonlySet<string>) {
  // A file of gigabytes is not even opened.
  const large = checkSize(nameOf(file.name), file.size);
  if (large) return { file: large.file, chapters: [], problems: [large], hints: [] };
  try {
    return readHandbookFile(file.name, new Uint8Array(await file.arrayBuffer()), known);
  } catch {
    // Shown with the report on the file.
    return { ...unopened(nameOf(file.name)), chapters: [] };
  }
}

/**
 * A chapter under a slug that no other file of this import has; `owner` = the file that has it already, where it was
 * given by hand.
 */
function unique(
  { chapter }: ReadChapter,
  file: string,
  slugs: Map<string, string>,
): { chapter: ReadChapter['chapter']; owner?: string } {
  const owner = slugs.get(chapter.slug);
  const handbook =
    owner === undefined || chapter.format === 'guide' ? chapter : withFreeSlug(chapter, (slug) => slugs.has(slug));
  slugs.set(handbook.slug, file);
  return owner !== undefined && chapter.format === 'guide' ? { chapter: handbook, owner } : { chapter: handbook };
}

async function storedChapter(record: string): Promise<StoredChapter | undefined> {
  const stored = await (await database()).get('records', [HANDBOOK_CHAPTERS.kind, record]);
  return stored && loadRecord(HANDBOOK_CHAPTERS, stored).value;
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash).subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
