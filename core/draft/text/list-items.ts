import type { Span } from '../../text/span';

/**
 * What a line of a list begins with: bullets, arrows, ticks, emoji, numbers and letters with a bracket or full stop.
 */
const BULLET =
  /^\s*(?:[-–—•·*+▪▸►▶‣◦○●■□✓✔✅→➡»>]|\p{Extended_Pictographic}\uFE0F?|\d{1,2}[.)]|\(?[a-z\d]{1,2}\)|o\t)\s*/u;
/** A line that ends as a sentence does. */
const CLOSED = /[.!?…:]["”“»«)]*\s*$/u;

/**
 * The lines of a text that are items of a list: with a bullet, or pasted without one, which is likely where
 * neighbouring lines do not end like sentences either. Source: how applicant systems paste lists into a field.
 */
export function listItemsOf(text: string, lines: readonly Span[]): Span[] {
  const written = lines.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const isOpen = (line: Span | undefined) => line !== undefined && !CLOSED.test(text.slice(line.start, line.end));
  const adjoins = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && b.start - a.end <= 2 && isOpen(a) && isOpen(b);
  return written.filter(
    (line, i) =>
      BULLET.test(text.slice(line.start, line.end)) || adjoins(written[i - 1], line) || adjoins(line, written[i + 1]),
  );
}
