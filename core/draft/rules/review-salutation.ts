import { isReviewReply } from '../review-reply';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { latinExpression } from '../text/latin';

/** Words after a salutation that name nobody: dear guests, hello all. */
const NOBODY = String.raw`(?!(?:Gast|Gäste|Kund|Kundin|Kunde|Kolleg|Bewerber|Rezensent|Verfasser|Autor|Zusammen|Team|Leute|Community|Mensch|Sie|Ehemalige|Unbekannt|Bewert|Patient|Damen|Angehörig|Eltern|Mieter|Besuch|Fahrg|Reisende|Lesende|Leser|Fans|Freund|Interess|Nutzer|Mitglied|Mitarbeit|Azubi|Lernende|Schüler|Studierend|Hotelg|Käufer|Nachbar|Kritik|Person|Verfass|Schreib|Hundehalter|Tierhalter|Feedback|Radfahr|Wander|Z[äa]me|Zämme|Mitenand|Beinand|Alle|Ihr|Euch|Dir|Ihnen|Dich|Vielmals|Gott|Foodie|Feinschmecker|Genießer|Geniesser|Liebhaber|Urlauber|Camper|Sportler|Fan|Stammg|Stammk|Rezension|Fahrer|Herrschaft)\p{L}*|\p{L}+(?:[Ff]reund(?:e|in|innen)?|[Ff]reunde|[Gg]ast|[Gg]äste|[Kk]und(?:e|in|innen)|[Ff]ans?|[Ll]iebhaber(?:in|innen)?|[Ll]eser(?:in|innen)?|[Nn]utzer(?:in|innen)?|[Bb]esucher(?:in|innen)?|[Ff]ahrer(?:in|innen)?|[Ll]iebende[rn]?|[Hh]alter(?:in|innen)?|[Mm]itglied(?:er)?)(?!\p{L}))`;
const TITLE = String.raw`(?:Frau|Herrn?|Fr\.|Hr\.|Familie|Dr\.|Prof\.|User|Nutzer(?:in)?)`;
const NAME = String.raw`(?:[„"»‚]?\p{Lu}[\p{L}\d_.-]*[“”"«‘]?(?: \p{Lu}[\p{L}.-]*){0,2})`;
/** A salutation with a name: Sehr geehrte Frau Müller, Hallo „Sonnenschein“, Herr Huber, @max. */
const GREETING = String.raw`(?:Sehr geehrte[rs]?|Liebe[rs]?|Hallo|Guten (?:Tag|Morgen|Abend)|Hi|Servus|Grüß Gott|Grüss Gott|Grüezi|Grüessech|Moin(?: [Mm]oin)?|Werte[rs]?|Hey|Hoi|Salü|Sali|Ciao|Grü(?:ß|ss) (?:dich|Sie|euch)|Gria(?:ß|ss) (?:di|eich|enk)|Servas|Pfiat di|Guete (?:Tag|Morge|Obig)|Liebi|Liebs|Mahlzeit|Huhu|Halli ?hallo|Sehr verehrte[rs]?)`;
/** After a comma a capital is a name only with a title: "Hallo, Super Beitrag, danke" names nobody. */
const NAMED_BEHIND_GREETING = String.raw`(?:,?(?: liebe[rs]?)?(?: ${TITLE}){1,3}|(?: liebe[rs]?)?) ${NOBODY}${NAME}`;
const TITLED = String.raw`${TITLE}(?: Dr\.)? ${NOBODY}\p{Lu}[\p{L}-]+(?: (?:von |van |de )?\p{Lu}[\p{L}-]+){0,2}`;
const NAMED = latinExpression(
  String.raw`^\s*(${GREETING}${NAMED_BEHIND_GREETING}|${TITLED}|@\p{L}[\p{L}\d_.]{2,30}(?:,? ${TITLED})?)\s*(?=[,!:–]|\n|(?<=@\S*)\s)`,
  'u',
);
/** What closes a salutation already. */
const CLOSED = /^\s*[,!:–\n]/u;

/**
 * "Vielen Dank für Ihre Bewertung, Herr Schmidt!", "Danke, Frau Moser, für den Hinweis", "Vielen Dank, liebe Petra!"
 */
const NAMED_BEHIND = latinExpression(
  String.raw`^[^.!?\n]{0,80}?(?<!\p{L})(?:[Dd]anke?|[Dd]ankeschön|[Mm]erci|freu(?:en|t)|Feedback|Bewertung|Rückmeldung)(?!\p{L})[^.!?\n]{0,60}?(, (?:(?:liebe[rs]? |sehr geehrte[rs]? )?(?:Frau|Herr|Familie)(?: Dr\.)? \p{Lu}[\p{L}-]+|liebe[rs]? ${NOBODY}\p{Lu}[\p{L}-]+))(?=[!.,]|$|\n)`,
  'u',
);

/** "Danke Markus!", "Merci, Regula, für die Zeilen" */
const THANKED = latinExpression(
  String.raw`^\s*(?:[Dd]anke|[Dd]ankeschön|[Mm]erci|(?:Vielen|Herzlichen|Lieben|Besten|Tausend) [Dd]ank)(?: (?:dir|Ihnen|euch|vielmals?|sehr))?(,? ${NOBODY}(?!(?:Google|Team|Trip|Booking|Leute|Jungs|Mädels)(?!\p{L}))\p{Lu}\p{Ll}{2,14}(?:,(?= für| fürs))?)(?=!| für (?:dein|Ihr|die|das|den|eur)|, (?:dass|das|die|wir|schön|es|freut)(?!\p{L}))`,
  'u',
);

/** The person is addressed by name within the answer: "…, Herr Krause, Sie waren …", "Frau Ott, Ihnen …". */
const NAMED_WITHIN =
  /(?<=[.!?\n,–] ?)((?:Sehr geehrte[rs]? )?(?:Frau|Herr)(?: Dr\.)? \p{Lu}[A-Za-zÀ-ž-]+(?: \p{Lu}[A-Za-zÀ-ž-]+){0,2}, )(?=(?:Sie|Ihnen|Ihre?[nmrs]?|du|dir)(?![A-Za-zÀ-ž]))/u;

/** A name from the review, repeated in public. A review under an invented name may be by somebody else. */
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
    const match = first ?? NAMED_BEHIND.exec(text) ?? NAMED_WITHIN.exec(text) ?? THANKED.exec(text);
    const written = match?.[1];
    if (!match || written === undefined) return [];
    const start = match.index + match[0].lastIndexOf(written);
    const name = written.replace(/^,? |, ?$/g, '');
    const at = start + written.indexOf(name);
    // The comma beside the name goes with it, and is no part of the place.
    const whole = { start, end: start + written.length };
    return [
      {
        span: { start: at, end: at + name.length },
        reason: `„${name}“ nennt einen Namen; eine Anrede ohne Namen verrät niemanden.`,
        fix: [{ ...whole, replacement: first ? neutral(text.slice(whole.end)) : '' }],
      },
    ];
  },
};

/** A neutral salutation, with a comma where none follows. */
const neutral = (after: string): string => (CLOSED.test(after) ? 'Guten Tag' : 'Guten Tag,');
