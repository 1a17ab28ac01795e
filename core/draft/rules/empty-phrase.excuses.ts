import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import { latinExpression } from '../text/latin';

/** Sentences about clichés. */
const TOPIC =
  /(?<![A-Za-zÀ-ž])(?:Floskel[A-Za-zÀ-ž]*|Phrase[A-Za-zÀ-ž]*|Worthülse[A-Za-zÀ-ž]*|Bullshit[A-Za-zÀ-ž]*|Buzzword[A-Za-zÀ-ž]*|Modewort|Modewörter[A-Za-zÀ-ž]*|Begriff[A-Za-zÀ-ž]*|(?:das|dem|ein|vom) Wort|Wörter[A-Za-zÀ-ž]*|[Ww]as heißt|[Ww]as bedeutet|hei(?:ß|ss)t (?:bei (?:uns|mir)|das|eigentlich)|bedeutet|meint|meinen wir|wörtlich|buchstäblich|[Ww]ortsinn|(?:schnell|leicht|bald) (?:gesagt|geschrieben|behauptet|versprochen)|sagt sich leicht|(?:sagt|schreibt|behauptet|verspricht) (?:jede[rs]?|alle|fast jede[rs]?)|nennen|statt|streiche[A-Za-zÀ-ž]*|kein[A-Za-zÀ-ž]* (?:Floskel|Phrase)[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u;

/** Is the phrase what the text speaks of, or meant literally? */
export function isTopic({ ownWords, surroundingsOf }: Draft, span: Span): boolean {
  const { start, end } = surroundingsOf(span);
  const sentence = ownWords.slice(start, end);
  return (
    TOPIC.test(sentence) ||
    QUOTED_BY_ALL.test(ownWords.slice(end, end + 60)) ||
    HELD_UP.test(ownWords.slice(span.end, span.end + 60)) ||
    EXPLAINED.test(ownWords.slice(span.end, span.end + 120)) ||
    (/bieten?t?$/u.test(ownWords.slice(span.start, span.end)) &&
      HEADS_LIST.test(ownWords.slice(span.end, span.end + 8))) ||
    (/Generation/u.test(ownWords.slice(span.start, span.end)) && HANDED_ON.test(sentence)) ||
    isMeantLiterally(ownWords, sentence, ownWords.slice(span.start, span.end)) ||
    (/Augenhöhe$/.test(ownWords.slice(start, span.end)) && HUNG.test(sentence))
  );
}

/**
 * What is denied or taken back is no promise: "ganzheitliche Lösungen versprechen wir nicht", "keine flachen
 * Hierarchien", "Ausbildung ist gut, aber keine Bedingung".
 */
const DENIED_BEFORE = /(?<![A-Za-zÀ-ž])(?:[Kk]eine?[nmrs]?|[Ww]eder|[Nn]ie|[Nn]iemals)(?: \p{Ll}+e[nmrs]?)? $/u;
const DENIED_BEHIND =
  /^ (?:\p{Ll}+ )?(?:versprech|biet|verkauf|hab|gib|brauch|such|kenn|mach|sind|ist|war|liefer|erwart)[a-zäöü]*(?: (?:wir|ich|man|es|Sie|du|uns|bei uns|hier|euch|Ihnen|dir))*(?: \p{Ll}+){0,2} (?:nicht(?! nur)|nie|keine?[nmrs]?)(?: mehr)?(?= ?[.,;!?]|$|\n)/u;
const TAKEN_BACK = /^,? (?:aber|jedoch|doch) (?:keine?|nicht|kein)(?![A-Za-zÀ-ž])/u;
/** Thanks for an open word praise its writer, not the house. */
const READERS_WORDS =
  /^(?:offen|ehrlich|ausführlich|positiv|nett|freundlich)e[mnrs]? (?:Rückmeldung|Feedback|Kritik|Bewertung|Worte?n?|Hinweise?)$/u;
const READERS = /(?<![A-Za-zÀ-ž])(?:Ihr|[Dd]ein|[Ee]uer|[Ee]ur)(?:e[nmrs]?)? $/u;
/** Is the phrase denied, taken back, or said of what the reader wrote? */
export function isTakenBack({ ownWords, surroundingsOf }: Draft, span: Span): boolean {
  const { start, end } = surroundingsOf(span);
  const before = ownWords.slice(start, span.start);
  const behind = ownWords.slice(span.end, end);
  return (
    DENIED_BEFORE.test(before) ||
    DENIED_BEHIND.test(behind) ||
    TAKEN_BACK.test(behind) ||
    (READERS_WORDS.test(ownWords.slice(span.start, span.end)) && READERS.test(before))
  );
}

/** The next sentence says that everybody says so. */
const QUOTED_BY_ALL =
  /^\s*(?:Das|So|Diesen Satz|Solche Sätze) (?:schreib|sag|behaupt|lies|hör|steh|versprech|les)[a-z]*(?![A-Za-zÀ-ž])[^.!?\n]{0,30}(?:alle|jede[rs]?|überall|oft|ständig|man|Anzeige)(?![A-Za-zÀ-ž])/u;
/** Held up as what others write: "Lösungen aus einer Hand: So könnte es hier stehen." */
const HELD_UP = /^[^.!?\n]{0,40}: So (?:könnte|steht)(?![A-Za-zÀ-ž])/u;
/** What the words mean here is told at once: "… sieht man bei uns so: …", "…, das sind bei uns drei". */
const EXPLAINED =
  /^[^.!?:\n]{0,20}(?<![A-Za-zÀ-ž])(?:ist|sind|hei(?:ß|ss)t|bedeutet|sieht|merkt|erkennt|zeigt)(?![A-Za-zÀ-ž])[^.!?:\n]{0,20}(?<![A-Za-zÀ-ž])(?:(?:bei|für) (?:uns|mir|mich)(?![A-Za-zÀ-ž])[^.!?:\n]{0,24}: ?[^\s]+ [^\s]+ [^\s]+|bei (?:uns|mir) (?:\d|zwei|drei|vier|fünf))|^ bei (?:uns|mir) (?:ist|sind|hei(?:ß|ss)t|bedeutet): ?[^\s]+ [^\s]+ [^\s]+/u;
/** The line over a list is its heading: "Unser Kunde bietet". */
const HEADS_LIST = /^:?[ \t]*\n+[ \t]*[–•*·-] /u;
/** A firm or a farm goes to the next generation. */
const HANDED_ON =
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*(?:[Üü]bergab|[Üü]bergeb|[Ww]eitergeb|[Nn]achfolge|vererb)[A-Za-zÀ-ž]*)/u;

/** Ways that are short on foot; blood of the heart where blood is given. */
const isMeantLiterally = (text: string, sentence: string, phrase: string): boolean =>
  (/[Kk]urze\p{Ll}? Wege/u.test(phrase) &&
    /(?<![A-Za-zÀ-ž])(?:Parkpl[aä]tz[A-Za-zÀ-ž]*|Räume|Bahnhof|Haltestelle[A-Za-zÀ-ž]*|zu Fu(?:ß|ss)|Gehminuten|Etage|Lift|Aufzug|Stall|Eingang|Labor|Halle|Meter|Minuten|barrierefrei[A-Za-zÀ-ž]*|Zimmer|Strand|Piste|Altstadt)(?![A-Za-zÀ-ž])/u.test(
      sentence,
    )) ||
  (/[Hh]erzblut/u.test(phrase) &&
    /(?<![A-Za-zÀ-ž])(?:Blutspende[A-Za-zÀ-ž]*|Blutkonserven?|Konserven|Blutbank)(?![A-Za-zÀ-ž])/u.test(text));

/** Eye level in centimetres, as for hanging pictures. */
const HUNG =
  /(?<![A-Za-zÀ-ž])(?:Kamera|Stativ|Bildschirm|Monitor|Schild|Regal|Spiegel|Meter|Zentimeter|cm|montier|häng|angebracht|feststell|Brett|Bild)[A-Za-zÀ-ž]*/u;

/**
 * "flache Hierarchien (zwei Ebenen)", "attraktive Vergütung: 3.400 Euro", "Tätigkeiten in den Bereichen Redaktion, PR
 * und Vertrieb".
 */
export function isMadeConcrete({ ownWords, surroundingsOf }: Draft, span: Span): boolean {
  const { start, end } = surroundingsOf(span);
  if (PAY.test(ownWords.slice(span.start, span.end)) && AMOUNT.test(ownWords.slice(start, end))) return true;
  const behind = ownWords.slice(span.end, Math.min(end, span.end + 90));
  // Two more months' pay say nothing of how much it is.
  if (PAY.test(ownWords.slice(span.start, span.end)) && MONTHS.test(ownWords.slice(span.end, span.end + 40)))
    return false;
  return (
    WITH_EXAMPLE.test(behind) ||
    WITH_FIGURE.test(behind) ||
    WITH_LIST.test(behind) ||
    WITH_REASON.test(behind) ||
    WITH_CLAUSE.test(behind)
  );
}
/** "kurze Entscheidungswege, weil die Gründerin im selben Raum sitzt". */
const WITH_REASON = /^,? (?:weil|da|denn) (?!(?:wir|du|Sie|ihr|uns|Ihr|dein)(?![A-Za-zÀ-ž]))[A-Za-zÀ-ž]/u;
/** Good pay is made concrete by its amount, anywhere in the sentence. */
const PAY = /(?:gehalt|lohn|bezahlung|vergütung|löhnung|salär|verdienst)[A-Za-zÀ-ž]{0,3}$/iu;
const MONTHS = /^,? (?:mit|inkl\.|inklusive|plus|und|sowie) (?:\p{Ll}+ ){0,2}1[34]\.? ?(?:Monats|Gehält|Löhn)/u;
/** "kurze Wege: Ihr Angebot gibt eine Person frei, nicht vier": who, and how many. */
const WITH_EXAMPLE =
  /^: [^.:!?\n]{3,80}(?:(?<![A-Za-zÀ-ž])eine?[rnm]? (?:Person|Unterschrift|Ebene|Tür|Etage|Anruf|Gespräch|Chefin|Chef)(?![A-Za-zÀ-ž])|, nicht (?:zwei|drei|vier|fünf|sechs|\d))/u;
const AMOUNT = /\d ?(?:€|Euro|EUR|CHF|Franken)|(?:€|EUR|CHF|Fr\.) ?\d/u;
const FIGURE = String.raw`(?:(?<!\d|[Ss]eit |[Ss]eit über |[Tt]elefon |[Tt]el\. |unter )\d|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|zehn|zwölf|hundert)(?!\p{L}))`;
/** The figure behind a comma belongs to the phrase only as its apposition: in a row it counts something else. */
const APPOSITION = String.raw`,(?! (?:aber|doch|sondern|denn) )(?![^;]{0,60}(?<!\p{L})(?:und|sowie)(?!\p{L}))(?: (?:nämlich|also|das heißt|sprich|und zwar|im Schnitt|derzeit|je|etwa|rund|mindestens|insgesamt|nur|mit|bei|über|alle|noch|statt|von|bis|in|zu))* ?${FIGURE}`;
/** Behind a preposition up to the next item: of "mit fairer Bezahlung, 30 Tagen Urlaub" the figure is the holidays'. */
const ITS_OWN = String.raw`(?:(?!,| und | sowie )[^;])`;
const WITH_FIGURE = latinExpression(
  String.raw`^\s?(?:${APPOSITION}|(?:(?:(?:ist|sind|war|waren) [^.:,!?\n]{2,30})?:(?! (?:Ihr|Unser|Dein)e?(?!\p{L}))|[(–])[^;]{0,60}?${FIGURE}|(?:von |ab |in Höhe |mit |zwischen |durch |dank |weil )${ITS_OWN}{0,60}?${FIGURE})`,
  'u',
);
/** Two things by name, after the words that introduce them. */
const WITH_LIST =
  /^\s?(?:in den (?:Bereichen|Feldern|Themen)|wie|etwa|z\. ?B\.|zum Beispiel|rund um|:(?! (?:Ihr|Unser|Dein)e?(?![A-Za-zÀ-ž]))|–(?! (?:als|mit|persönlich|kompetent) )|\(|von)[^.!?;]{0,40}?\p{Lu}\p{Ll}+[^.!?;]{0,30}?(?:,| und (?!\p{Ll}+(?:en|ern|eln) (?:\d|rund|etwa|über|mehr))| bis | oder )[^.!?;]{0,30}?\p{Lu}/u;

/**
 * "ein kollegiales Umfeld, in dem Tickets abends auch liegen bleiben dürfen"; what it does for the reader is a promise.
 */
const WITH_CLAUSE =
  /^, (?:in|an|bei|auf|mit|unter|zu) (?:dem|der|denen|die) (?:(?!(?:[Dd]u|Sie|[Dd]ich|[Dd]ir|[Dd]eine?|Ihre?|wir|jede[rs]?|alle|man|Menschen)(?![A-Za-zÀ-ž]))[A-Za-zÀ-ž\d-]+[ ,]*){4,}/u;
