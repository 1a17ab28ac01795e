import type { Chapter } from '../../core/guide/guide';
import { inlineText, passageText } from '../../core/guide/plain-text';
import { sentencesOf } from '../../core/text/sentences';

/** How hard a text is to read, by formulas for German. */
export interface Readability {
  readonly words: number;
  readonly wordsPerSentence: number;
  /** Flesch's ease as Toni Amstad adapted it to German (1978): 0 hard to 100 easy; newspapers 40 to 60. */
  readonly amstad: number;
  /** First Vienna non-fiction formula (Bamberger and Vanecek 1984): the school year that can read it. */
  readonly vienna: number;
}

/** Measures running text. Figures written in digits count as words of one syllable. */
export function readabilityOf(text: string): Readability {
  const sentences = sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []);
  const share = (fits: (word: string) => boolean) => (100 * words.filter(fits).length) / words.length;
  const perSentence = words.length / sentences.length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0) / words.length;
  return {
    words: words.length,
    wordsPerSentence: perSentence,
    amstad: 180 - perSentence - 58.5 * syllables,
    vienna:
      0.1935 * share((word) => syllablesIn(word) >= 3) +
      0.1672 * perSentence +
      0.1297 * share((word) => word.length > 6) -
      0.0327 * share((word) => syllablesIn(word) === 1) -
      0.875,
  };
}

/** Syllables of a German word: its vowel groups, where ie, ei, au, eu, äu and doubled vowels are one. */
export function syllablesIn(word: string): number {
  const groups = word.toLowerCase().match(/aa|ai|au|äu|ay|ee|ei|eu|ey|ie|oo|[aeiouyäöü]/g) ?? [];
  return Math.max(1, groups.length);
}

/** What a reader of a chapter reads: its passages and tips. */
export const chapterText = ({ sections }: Chapter): string =>
  sections
    .flatMap(({ passage, tips }) => [passageText(passage), ...tips.map((tip) => inlineText(tip.action))])
    .join('\n\n');
