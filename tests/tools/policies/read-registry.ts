/**
 * What the registry holds after these files, as Windows reads them one after the other: keys with their values, text
 * unescaped, dwords as numbers. Throws on any other line.
 */
export function readRegistry(...files: readonly Buffer[]): ReadonlyMap<string, ReadonlyMap<string, string | number>> {
  const keys = new Map<string, Map<string, string | number>>();
  for (const bytes of files) readFile(bytes, keys);
  return keys;
}

function readFile(bytes: Buffer, keys: Map<string, Map<string, string | number>>): void {
  const [head, ...lines] = bytes.toString('utf16le').replace('\uFEFF', '').split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`Not a registry file: ${head}`);
  let key: Map<string, string | number> | undefined;
  for (const line of lines) {
    const [, minus, path] = /^\[(-?)(.+)\]$/.exec(line) ?? [];
    const [, name, text, dword] =
      /^"((?:[^"\\]|\\.)*)"=(?:"((?:[^"\\]|\\.)*)"|dword:([0-9a-f]{8})|-)$/s.exec(line) ?? [];
    if (path !== undefined && minus) {
      for (const below of [...keys.keys()]) if (below === path || below.startsWith(`${path}\\`)) keys.delete(below);
      key = undefined;
    } else if (path !== undefined) {
      key = keys.get(path) ?? new Map();
      keys.set(path, key);
    } else if (name !== undefined && key && line.endsWith('=-')) key.delete(unescaped(name));
    else if (name !== undefined && key)
      key.set(unescaped(name), text === undefined ? Number.parseInt(dword ?? '', 16) : unescaped(text));
    else if (line !== '') throw new Error(`Not a line of a registry file: ${line}`);
  }
}

const unescaped = (text: string): string => text.replace(/\\(.)/gs, '$1');
