import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Guide } from '../../core/guide/guide';
import { compileSearchIndex } from '../../core/guide-compiler/compile';
import { loadSearchIndex, type SearchIndex } from '../../core/search/search-index';
import { readGuide } from '../../tools/guide/read-guide';
import { readSynonyms } from '../../tools/guide/read-synonyms';
import { ROOT } from '../../tools/root';

const CACHE = join(ROOT, 'node_modules/.cache/leitfaden');
/** Everything that the guide is made from. */
const SOURCES = ['content', 'core', 'tools/guide'];

/**
 * The bundled guide for tests. Parsing takes seconds and twenty test files want it, so the first one keeps the result
 * under the hash of its sources; a test that checks reading itself calls `readGuide`.
 */
export const bundledGuide = once((): Guide => deserialize(kept('guide', () => serialize(readGuide()))));

/** The search index of the bundled guide as a browser loads it, kept in the same way. */
export const bundledIndex = once(
  (): SearchIndex =>
    loadSearchIndex(
      kept('index', () => Buffer.from(compileSearchIndex(bundledGuide(), readSynonyms()).serialize())).toString(),
    ),
);

function kept(name: string, make: () => Buffer): Buffer {
  const file = join(CACHE, `${name}-${hashOfSources()}.bin`);
  try {
    return readFileSync(file);
  } catch {
    const made = make();
    mkdirSync(CACHE, { recursive: true });
    // Written whole or not at all: other test files may be reading.
    const part = `${file}.${process.pid}`;
    writeFileSync(part, made);
    renameSync(part, file);
    return made;
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const hashOfSources = once((): string => {
  const hash = createHash('sha256');
  for (const folder of SOURCES)
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).sort(byPath))
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest('hex').slice(0, 16);
});

const byPath = (
  a: { readonly parentPath: string; readonly name: string },
  b: { readonly parentPath: string; readonly name: string },
): number => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1);
