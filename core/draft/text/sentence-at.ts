import type { Span } from '../finding';

/** The sentence in which a place begins; the place itself where none does. `sentences` are in order. */
export function sentenceAt(sentences: readonly Span[], place: Span): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) break;
    if (place.start < sentence.start) high = middle - 1;
    else if (place.start >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return place;
}
