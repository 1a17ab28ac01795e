import { isReviewReply } from '../review-reply';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';

/** A salutation with a name: Sehr geehrte Frau Müller, Hallo Petra, Lieber Herr K. */
const NAMED =
  /^\s*((?:Sehr geehrte[rs]?|Liebe[rs]?|Hallo|Guten (?:Tag|Morgen|Abend)|Hi|Servus|Grüß Gott|Grüss Gott|Grüezi|Moin|Werte[rs]?),?(?: (?:Frau|Herrn?|Fr\.|Hr\.|Familie|Dr\.|Prof\.)){0,3} (?!(?:Gast|Gäste|Kund|Kundin|Kunde|Kolleg|Bewerber|Rezensent|Nutzer|Verfasser|Autor|Zusammen|Team|Leute|Community|Mensch|Sie|Ehemalige|Unbekannt|Bewert|Patient)\p{L}*)\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2})\s*(?=[,!:–]|\n)/u;

/** "Vielen Dank für Ihre Bewertung, Herr Schmidt!" */
const NAMED_BEHIND =
  /^[^.!?\n]{0,80}?(?<!\p{L})(?:[Dd]anke?|[Dd]ankeschön|freu(?:en|t)|Feedback|Bewertung|Rückmeldung)(?!\p{L})[^.!?\n]{0,60}?(, (?:liebe[rs]? |sehr geehrte[rs]? )?(?:Frau|Herr|Familie)(?: Dr\.)? \p{Lu}[\p{L}-]+)(?=[!.,])/u;

/** A name from the rating, said aloud once more. A rating under an invented name may be somebody else. */
export const reviewSalutation: Rule = {
  id: 'review-salutation',
  name: 'Name aus der Bewertung in der Anrede',
  rulings: everywhere(
    'empfehlung',
    'Ein Name in der Bewertung kann erfunden sein; wer ihn in der Antwort wiederholt, bestätigt womöglich eine Person.',
    'Regelwerk der Redaktion',
    '2026-11',
  ),
  kinds: ['review-reply', 'comment'],
  section: '15.1',
  thresholds: {},
  find({ text, context }) {
    if (!isReviewReply(context)) return [];
    const first = NAMED.exec(text);
    const match = first ?? NAMED_BEHIND.exec(text);
    const written = match?.[1];
    if (!match || written === undefined) return [];
    const start = match[0].lastIndexOf(written);
    const span = { start, end: start + written.length };
    return [
      {
        span,
        reason: `„${written.replace(/^, /, '')}“ nennt einen Namen; eine Anrede ohne Namen verrät niemanden.`,
        fix: [{ ...span, replacement: first ? 'Guten Tag' : '' }],
      },
    ];
  },
};
