/** Made when a text first needs it: that takes a browser longer than a whole check. */
let segmenter: Intl.Segmenter | undefined;

/**
 * In texts of these characters each UTF-16 unit is one grapheme (single line feeds, no combining marks, no joiners).
 */
const SIMPLE = /^[\n\x20-\x7e\u00a0-\u02ff\u2010-\u2027]*$/;

/** The characters that a reader sees, in order, each with its offset. */
export function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('de', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** How many characters a reader sees: a family emoji or a letter with its accents is one. Unicode Annex 29. */
export function countGraphemes(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemesOf(text)) count++;
  return count;
}

/** How many code points: what most networks call a character. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i++;
    count++;
  }
  return count;
}
