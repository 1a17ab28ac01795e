const TYPES = {
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  html: 'text/html',
} as const;

/** Gives a text to the browser's downloads as a file. Stays on this computer. Returns the name of the file. */
export function saveFile(name: string, text: string, ending: keyof typeof TYPES = 'txt'): string {
  const url = URL.createObjectURL(new Blob([text], { type: `${TYPES[ending]};charset=utf-8` }));
  const file = `${fileName(name)}.${ending}`;
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return file;
}

/** A name that every file system takes. */
const fileName = (name: string) =>
  name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go.
    .replace(/[\u0000-\u001f<>:"/\\|?*…]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60) || 'Entwurf';
