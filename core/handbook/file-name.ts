/** A file's name as it is shown: one line, no path, nothing that turns the text. */
export const nameOf = (name: string): string =>
  (name.split(/[/\\]/).pop() ?? '')
    .replace(/[\p{C}]/gu, '')
    .slice(0, 120)
    .trim() || 'Datei';
