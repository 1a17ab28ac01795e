import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { ROOT } from '../root';

export const OUTPUT = join(ROOT, '.output');
export const { name, version }: { name: string; version: string } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);

/** Files by their path from the root of a folder or package, with `/` on every system. */
export type Files = ReadonlyMap<string, Buffer>;

/** What is in a package of this version: `firefox`, `sources`. Rejects where `wxt zip` has not made it. */
export async function filesInPackage(kind: string): Promise<Files> {
  const zip = await JSZip.loadAsync(readFileSync(join(OUTPUT, `${name}-${version}-${kind}.zip`)));
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  const entries = files.map(async (file) => [file.name, await file.async('nodebuffer')] as const);
  return new Map((await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is in a folder, all levels down. */
export function filesInFolder(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    names.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const),
  );
}

/** Where two sets of files differ, each as a sentence; empty = the same to the byte. */
export function differences(a: Files, b: Files): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((path) => {
    const [one, other] = [a.get(path), b.get(path)];
    if (!one || !other) return [`${path} is only in the ${one ? 'first' : 'second'}`];
    return one.equals(other) ? [] : [`${path} differs: ${one.length} and ${other.length} bytes`];
  });
}
