/** Reads a registry file as Windows does: keys with their values, text unescaped, dwords as numbers. Throws on any other line. */
export function readRegistry(bytes: Buffer): ReadonlyMap<string, ReadonlyMap<string, string | number>> {
  const [head, ...lines] = bytes.toString('utf16le').replace('\uFEFF', '').split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`Not a registry file: ${head}`);
  const keys = new Map<string, Map<string, string | number>>();
  let key: Map<string, string | number> | undefined;
  for (const line of lines) {
    const path = /^\[(.+)\]$/.exec(line)?.[1];
    const [, name, text, dword] = /^"((?:[^"\\]|\\.)*)"=(?:"((?:[^"\\]|\\.)*)"|dword:([0-9a-f]{8}))$/s.exec(line) ?? [];
    if (path !== undefined) {
      key = new Map();
      keys.set(path, key);
    } else if (name !== undefined && key)
      key.set(unescaped(name), text === undefined ? Number.parseInt(dword ?? '', 16) : unescaped(text));
    else if (line !== '') throw new Error(`Not a line of a registry file: ${line}`);
  }
  return keys;
}

const unescaped = (text: string): string => text.replace(/\\(.)/gs, '$1');
