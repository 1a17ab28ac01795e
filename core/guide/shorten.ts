/** The beginning of a text, cut at a word; never through a character. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut).replace(/[\ud800-\udbff]$/, '').trimEnd()} …`;
}
