import type { Span } from '../../text/span';

/** A pair of quotation marks: what opens, what may close, and whether the quotation can span several paragraphs. */
interface Marks {
  readonly open: string;
  readonly close: readonly string[];
  readonly overParagraphs: boolean;
}

/** Longer openings first: `<<` is not `<`. Straight and doubled marks come from typewriters. */
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

/**
 * The longest quotation in one paragraph, and across several, in characters; after that a mark counts as never closed.
 */
const LONGEST = 600;
const LONGEST_OVER_PARAGRAPHS = 2500;
/** Marks that are also apostrophes: they open after a blank and close before one. */
const APOSTROPHES = new Set(["'", '‘', '’', "''"]);
const LETTER = /[A-Za-zÀ-ž\p{N}]/u;

/** The quoted parts of a text, marks included: other people's words, titles, words that are mentioned. */
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
    // A second opening mark: the first was never closed. At the beginning of a paragraph it continues the quotation.
    if (text.startsWith(open, i) && !/\n[^\S\n]*$/.test(text.slice(Math.max(0, i - 8), i))) return undefined;
  }
  return undefined;
}
