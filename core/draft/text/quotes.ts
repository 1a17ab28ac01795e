import type { Span } from '../../text/span';

/** Opening marks with the closing marks that may follow; a quotation stays within a paragraph and 400 characters. */
const PAIRS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '›': '‹',
  '‹': '›',
  '"': '"',
};

const LONGEST = 400;

/** What is quoted in a text, marks included: other people's words, titles, words that are talked about. */
export function quotesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    const closing = PAIRS[text.charAt(start)];
    if (closing === undefined) continue;
    const end = endOfQuote(text, start, closing);
    if (end === undefined) continue;
    spans.push({ start, end });
    start = end - 1;
  }
  return spans;
}

function endOfQuote(text: string, start: number, closing: string): number | undefined {
  for (let i = start + 1; i < text.length && i < start + LONGEST; i++) {
    const char = text.charAt(i);
    if (closing.includes(char)) return i > start + 1 ? i + 1 : undefined;
    // A second opening mark: the first was never closed.
    if (char === '\n' || char === text.charAt(start)) return undefined;
  }
  return undefined;
}
