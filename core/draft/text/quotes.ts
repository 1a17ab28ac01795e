import type { Span } from '../../text/span';

/** A pair of marks: what opens, what may close, and whether a quotation can run over several paragraphs. */
interface Marks {
  readonly open: string;
  readonly close: readonly string[];
  readonly overParagraphs: boolean;
}

/** Longer openings first: `<<` is no `<`. Straight and doubled marks are the typewriter's. */
const PAIRS: readonly Marks[] = [
  { open: '<<', close: ['>>'], overParagraphs: false },
  { open: '>>', close: ['<<'], overParagraphs: false },
  { open: ',,', close: ["''", '“', '”', '"', '``'], overParagraphs: false },
  { open: '„', close: ['“', '”', '"'], overParagraphs: true },
  { open: '“', close: ['”'], overParagraphs: true },
  { open: '»', close: ['«'], overParagraphs: true },
  { open: '«', close: ['»'], overParagraphs: true },
  { open: '‚', close: ['‘', '’'], overParagraphs: false },
  { open: '‘', close: ['’'], overParagraphs: false },
  { open: '›', close: ['‹'], overParagraphs: false },
  { open: '‹', close: ['›'], overParagraphs: false },
  { open: '"', close: ['"'], overParagraphs: false },
  { open: "'", close: ["'"], overParagraphs: false },
];
const OPENINGS = new Map<string, readonly Marks[]>();
for (const marks of PAIRS) OPENINGS.set(marks.open.charAt(0), [...(OPENINGS.get(marks.open.charAt(0)) ?? []), marks]);

/** Characters within a paragraph, and over several, after which a mark counts as never closed. */
const LONGEST = 600;
const LONGEST_OVER_PARAGRAPHS = 2500;
/** Marks that are apostrophes too: they open behind a blank and close before one. */
const APOSTROPHES = new Set(["'", '‘', '’', "''"]);
const LETTER = /[\p{L}\p{N}]/u;

/** What is quoted in a text, marks included: other people's words, titles, words that are talked about. */
export function quotesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    const marks = OPENINGS.get(text.charAt(start))?.find(({ open }) => text.startsWith(open, start));
    if (!marks) continue;
    const end = endOfQuote(text, start, marks);
    if (end === undefined) continue;
    spans.push({ start, end });
    start = end - 1;
  }
  return spans;
}

function endOfQuote(text: string, start: number, { open, close, overParagraphs }: Marks): number | undefined {
  if (APOSTROPHES.has(open) && (LETTER.test(text.charAt(start - 1)) || !/\S/.test(text.charAt(start + 1))))
    return undefined;
  const inside = start + open.length;
  let longest = LONGEST;
  for (let i = inside; i < text.length && i < start + longest; i++) {
    const closing = close.find((mark) => text.startsWith(mark, i));
    if (closing !== undefined && !(APOSTROPHES.has(closing) && LETTER.test(text.charAt(i + closing.length))))
      return i > inside ? i + closing.length : undefined;
    if (text.charAt(i) === '\n') {
      if (!overParagraphs) return undefined;
      longest = LONGEST_OVER_PARAGRAPHS;
    }
    // A second opening mark: the first was never closed. At the beginning of a paragraph it says that the quotation goes on.
    if (text.startsWith(open, i) && !/\n[^\S\n]*$/.test(text.slice(Math.max(0, i - 8), i))) return undefined;
  }
  return undefined;
}
