import { BESIDE_PRAISE, PRAISING } from '../data/praise-words';
import { isReviewReply } from '../review-reply';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';

/** Longer ones have something to say, or are somebody else's to judge. */
const LONGEST = 220;
const WORD = /\p{L}[\p{L}\p{M}-]*/gu;
/** Who is spoken to: "liebe Petra", "@petra", "Petra,". */
const NAME = /(?<=(?<!\p{L})[Ll]iebe[rs]? )\p{Lu}[\p{L}-]+|@\S+|(?<=, |^)\p{Lu}\p{Ll}+(?=[!,.])/gu;
/** A figure or a question is no praise alone. */
const SAYS_MORE = /\?|\d(?!\d{0,2} ?(?:%|Prozent))/u;

/** A comment that only praises: nobody can answer it, and it says nothing of the one who wrote it. */
export const commentPraise: Rule = {
  id: 'comment-praise',
  name: 'Kommentar nur mit Lob',
  rulings: everywhere(
    'stil',
    'Eine Frage des Stils; ein eigener Befund wird gelesen, Lob allein nicht.',
    'Regelwerk der Redaktion',
    '2026-11',
  ),
  kinds: ['comment'],
  section: '9.2',
  thresholds: {},
  find({ ownWords, text, context }) {
    if (isReviewReply(context) || text.trim() === '' || text.length > LONGEST || SAYS_MORE.test(ownWords)) return [];
    const isPraise = (word: string) => PRAISING.has(word) || PRAISING.has(word.replace(/e[mnrs]?$/, ''));
    const named = ownWords.replace(NAME, (name) => (isPraise(name.toLowerCase()) ? name : ' '));
    const words = (named.match(WORD) ?? []).map((word) => word.toLowerCase());
    if (!words.some(isPraise) || !words.every((word) => isPraise(word) || BESIDE_PRAISE.has(word))) return [];
    const at = { start: text.trimEnd().length, end: text.trimEnd().length };
    return [
      {
        reason: 'Der Kommentar lobt nur; mit einer eigenen Zahl oder Erfahrung wird er gelesen.',
        replacements: [
          { ...at, replacement: ' Bei uns waren es ▢ Zahl in ▢ Monat.' },
          { ...at, replacement: ' Eine Frage dazu: ▢ Frage?' },
        ],
      },
    ];
  },
};
