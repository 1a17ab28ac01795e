import { wholeText } from '../text/whole-text';

/** The beginning of a text, cut at a word; never through a character. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = wholeText(text, length);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut).trimEnd()} …`;
}
