import { latinExpression } from '../text/latin';
/**
 * Words that are taken for each other, and nouns in lower case, told apart by what stands beside them: seit and seid,
 * das and dass, "etwas neues", "heute abend". Source: written for this project from the official rules of 2024 and
 * frequent errors in German, Austrian and Swiss posts; licence: that of the project (MIT). As of November 2026.
 */
export interface Confusion {
  /** Where it is wrong. */
  readonly said: RegExp;
  /** The right form of what was written. */
  readonly right: (written: string) => string;
  /** Cheap to ask: a text without it is not read. */
  readonly may: RegExp;
}

const upperLast = (written: string) =>
  written.replace(
    / ([A-Za-zÀ-ž])([A-Za-zÀ-ž]*)$/u,
    (_, first: string, rest: string) => ` ${first.toUpperCase()}${rest}`,
  );

/** What "ihr seid" is followed by, and "ihr seit Jahren" is not. */
const BEING =
  '(?:großartig|toll|super|spitze|klasse|genial|fantastisch|wunderbar|einmalig|unglaublich|die|das|ein(?:e)?|alle|so|nicht|immer|jederzeit|stets|herzlich|eingeladen|wirklich|unsere?|willkommen|hier|dabei|gefragt|bereit|auch|noch|ja|doch|einfach|mega|echt|ganz|schon|gut|bei|am|im|der Hammer)';
/** Who acts in a clause with "dass". */
const WHO =
  '(?:ich|du|er|sie|es|wir|ihr|man|Sie|die|der|unsere?|meine?|eure?|Ihre?|deine?|niemand|jede[rs]?|alle|viele|kein(?:e)?)';
/** After what a clause with "dass" follows, right before the comma. */
const SAID =
  '(?:[Dd]anke|[Dd]ank|[Ss]chön|[Tt]oll|[Ss]chade|[Gg]ut|[Ss]uper|[Ff]roh|[Gg]lücklich|[Ss]tolz|[Dd]ankbar|[Ss]icher|[Kk]lar|[Ww]ichtig|davon aus|dafür|dazu|daran|darauf|darüber|davon|damit|dazu bei|bewusst|überzeugt|[Tt]atsache|Meinung|Hoffnung|Gefühl|Eindruck|[Ii]ch (?:denke|glaube|hoffe|finde|meine|weiß|weiss|freue mich|sage|verspreche|wünsche mir|merke|sehe)|[Ww]ir (?:denken|glauben|hoffen|finden|wissen|freuen uns|wünschen uns|sagen|versprechen)|(?:denke|glaube|hoffe|finde|weiß|sage) ich|(?:hoffen|denken|glauben|finden|wissen|freuen uns|bitten Sie) (?:wir|sehr|sehr darüber)?|freut (?:mich|uns)(?: sehr)?|[Bb]itte(?:n)? (?:beachten|bedenken|denken) Sie|zeigt|bedeutet|heißt|sorgt dafür|merkt man|sieht man|[Ss]o)';
const DAY = '(?:[Hh]eute|[Gg]estern|[Mm]orgen|[Vv]orgestern|[Üü]bermorgen)';

export const CONFUSIONS: readonly Confusion[] = [
  // Ihr seit großartig; Seit gespannt!
  {
    may: /[Ss]eit/u,
    said: latinExpression(`(?<=(?<!\\p{L})(?:[Ii]hr|[Ww]ir|[Ww]as ihr) )seit(?= ${BEING}(?!\\p{L}))(?! \\d)`, 'gu'),
    right: () => 'seid',
  },
  {
    may: /[Ss]eit/u,
    said: /(?<=^|[.!?\n,–] ?|(?:[Aa]lso|[Uu]nd|[Bb]itte) )[Ss]eit(?= (?:bitte |herzlich |einfach |auch )?(?:gespannt|willkommen|dabei|gegrüßt|gegrüsst|versichert|eingeladen|mutig|kreativ|ehrlich|lieb|schnell|live|pünktlich|so lieb|so nett)(?![A-Za-zÀ-ž]))/gu,
    right: (written) => written.replace('eit', 'eid'),
  },
  {
    may: /seit ihr/iu,
    said: /(?<![A-Za-zÀ-ž])[Ss]eit(?= ihr (?:schon |auch |alle |noch )*(?:bereit|dabei|neugierig|interessiert|gespannt|fit|startklar|motiviert|zufrieden|mutig)(?![A-Za-zÀ-ž])[^.!\n]{0,60}\?)/gu,
    right: (written) => written.replace('eit', 'eid'),
  },
  // Ich hoffe, das wir uns sehen: somebody acts in the clause.
  {
    may: /, das /u,
    said: latinExpression(
      `(?<=(?<!\\p{L})${SAID}, )das(?= ${WHO} (?:[\\p{L}\\d-]+ ){1,12}?[\\p{L}-]+ ?(?:[.,!?:;–]|$|\\n))`,
      'gmu',
    ),
    right: () => 'dass',
  },
  // etwas neues; alles gute zum Geburtstag.
  {
    may: /(?:etwas|nichts|viel|wenig|alles|was) \p{Ll}+es(?![A-Za-zÀ-ž])|lles gute/u,
    said: /(?<![A-Za-zÀ-ž])(?:(?:[Ee]twas|[Nn]ichts|[Vv]iel|[Ww]enig) (?:ganz |wirklich |richtig |sehr )?(?:neues|gutes|besonderes|schönes|wichtiges|spannendes|positives|tolles|großes|süßes|leckeres|passendes|persönliches|einzigartiges|interessantes|nützliches)|[Aa]lles gute)(?= ?(?:[.,!?:;–]|$|\n)| (?:zum|zur|für|in|mit|aus|im|am|wie|zu|und|vor|bei|wünsch\p{Ll}+|gibt|haben|hat|entsteht|erleben|lernen)(?![A-Za-zÀ-ž]))/gmu,
    right: upperLast,
  },
  // Vielen Dank für ihren Besuch: the reader is meant.
  {
    may: / ihre?n? /u,
    said: /(?<=(?:[Vv]ielen|[Hh]erzlichen|[Bb]esten) Dank für |[Ff]reuen uns (?:sehr |schon |jederzeit )?(?:auf|über) |[Dd]anken (?:Ihnen )?für )ihre?n?(?= (?:Besuch|Anruf|Auftrag|Einkauf|Bewerbung|Anmeldung|Nachricht|Anfrage|Vertrauen|Verständnis|Bestellung|Rückmeldung|Feedback|Aufmerksamkeit)(?![A-Za-zÀ-ž]))/gu,
    right: (written) => written.replace('i', 'I'),
  },
  // zum ersten mal.
  {
    may: / mal(?![A-Za-zÀ-ž])/u,
    said: /(?<![A-Za-zÀ-ž])(?:[Zz]um (?:ersten|zweiten|dritten|letzten|wiederholten)|[Dd]as (?:erste|zweite|dritte|letzte|nächste)|(?:[Bb]eim|[Bb]is zum) (?:ersten|nächsten|letzten|zweiten)|[Nn]ächstes|[Ll]etztes|[Dd]ieses|[Jj]edes|[Ee]in paar|[Ee]in anderes) mal(?![A-Za-zÀ-ž])/gu,
    right: upperLast,
  },
  // heute abend.
  {
    may: /(?:[Hh]eute|[Gg]estern|[Mm]orgen) \p{Ll}/u,
    said: latinExpression(`(?<!\\p{L})${DAY} (?:abend|morgen|mittag|vormittag|nachmittag|nacht)(?![\\p{L}-])`, 'gu'),
    right: upperLast,
  },
  // am montag, in a text that knows capitals.
  {
    may: /(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|wochenende/u,
    said: /(?<=(?<![A-Za-zÀ-ž])(?:[Aa]m|[Aa]b|[Bb]is|[Jj]eden|[Nn]ächsten|[Kk]ommenden|[Dd]iesen|[Aa]m kommenden|[Aa]m nächsten) )(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende)(?![A-Za-zÀ-ž-])/gu,
    right: (written) => written.charAt(0).toUpperCase() + written.slice(1),
  },
];
