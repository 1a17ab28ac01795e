import type { Rule } from '../rule';

/** A word is what stands between blanks and has a letter or digit: "z. B." are two, "E-Mail" is one. */
const WORD = /[^\s]*[\p{L}\p{N}][^\s]*/gu;

/** A sentence with more words than most readers keep in mind. */
export const longSentence: Rule<'words'> = {
  id: 'long-sentence',
  name: 'Langer Satz',
  grade: 'stil',
  authority: { text: '18F Content Guide: Sätze bis 25 Wörter', asOf: '2026' },
  section: '6.3',
  thresholds: { words: { label: 'Wörter je Satz höchstens', value: 25 } },
  find({ prose, sentences }, { words }) {
    return sentences.flatMap((span) => {
      // A word and a blank take two characters: shorter spans cannot be too long.
      if (span.end - span.start < words * 2) return [];
      const count = prose.slice(span.start, span.end).match(WORD)?.length ?? 0;
      if (count <= words) return [];
      return [{ span, reason: `Dieser Satz hat ${count} Wörter; ab ${words} wird das Verstehen mühsam.` }];
    });
  },
};
