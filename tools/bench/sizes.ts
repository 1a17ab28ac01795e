import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHROME_BUILD } from '../browser/chromium/launch';
import type { BenchRow } from './rows';

/** Which part of the package a file belongs to; the first that fits. */
const PARTS: readonly { readonly part: string; readonly is: RegExp }[] = [
  { part: 'injected script', is: /^page-facts-reader\.js$/ },
  { part: 'popup, script', is: /^chunks\/(popup|start)-.*\.js$/ },
  { part: 'popup, first tips of LinkedIn', is: /^guide\/first-tips\/linkedin\.json$/ },
  { part: 'first tips of the other networks', is: /^guide\/first-tips\// },
  { part: 'tips table', is: /^guide\/(tips\.json|cards\.txt)$/ },
  { part: 'topics, for tips and search', is: /^guide\/topics\.txt$/ },
  { part: 'search, first letters', is: /^guide\/beginnings\// },
  { part: 'search', is: /^guide\/search-|^chunks\/guide-search/ },
  { part: 'chapters', is: /^guide\// },
  { part: 'background', is: /^background\.js$/ },
  { part: 'draft desk', is: /^chunks\/desk-|^assets\/desk-|^draft-|^selection-/ },
  { part: 'other scripts', is: /\.js$/ },
  { part: 'style sheets', is: /\.css$/ },
  { part: 'icons, texts and pages', is: /./ },
];

/** The package by part, in kilobytes as it travels: gzipped. */
export function benchSizes(): BenchRow[] {
  const sizes = new Map(PARTS.map(({ part }) => [part, 0]));
  for (const file of readdirSync(CHROME_BUILD, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const name = path.slice(CHROME_BUILD.length + 1);
    const part = PARTS.find(({ is }) => is.test(name))?.part ?? '';
    sizes.set(part, (sizes.get(part) ?? 0) + gzipSync(readFileSync(path)).length / 1000);
  }
  return [...sizes].map(([part, value]) => ({ what: `size: ${part}`, unit: 'kB', samples: [value] }));
}
