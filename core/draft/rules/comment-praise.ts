import { isMerePraise } from '../mere-praise';
import { isReviewReply } from '../review-reply';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';

/** A comment that only praises: nobody can answer it, and it says nothing about its writer. */
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
  find(draft) {
    const { text, context } = draft;
    if (isReviewReply(context) || !isMerePraise(draft)) return [];
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
