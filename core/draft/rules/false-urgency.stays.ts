import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import { latinExpression } from '../text/latin';

/**
 * What takes pressure of time back behind it, as (who is late, what is offered) × (the same, it stays) × (later). Each
 * group is asked of a whole sentence, in whatever order. Wordings collected for this project. As of December 2026.
 */
const words = (source: string) => latinExpression(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, 'iu');

const SEASON = '(?:Sommer|Herbst|Winter|Frühling|Frühjahr|Advent|Ostern|Weihnachten|Pfingsten|Jahr)';
const LATER = words(
  String.raw`später|danach|dann|hinterher|weiter(?:hin)?|jederzeit|immer|täglich|jeden (?:Tag|Abend)|übermorgen|(?:nächste|übernächste|kommende)[nrsm]? \p{Lu}\p{L}+|erst (?:im|in|nach|nächste[nrs]?|wenn) \p{L}+|auch (?:noch|am|im|in|nach) \p{L}+|(?:den|das) ganzen? ${SEASON}|bis (?:zum |in den |ins |zu |Ende |Mitte |Anfang )*(?:${SEASON}|Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|im ${SEASON}`,
);
const SAME = words(
  String.raw`dasselbe|das Gleiche|(?:genauso|ebenso|gleich|genau so) viel|(?:zu[mr]?|für|um)? ?(?:de[mnrs]|die)?(?:selben?| gleichen) (?:\p{Ll}+ )?(?:Preis\p{L}*|Bedingungen|Konditionen|Beitrag|Tarif|Rabatt|Kurs)`,
);
/** What the pressure was about, by its kind; another noun counts where it has been named before. */
const OFFER = words(
  String.raw`\p{L}*[Pp]reise?|\p{L}*[Tt]arif|\p{L}*[Aa]ngebote?|Aktion|\p{L}*[Rr]abatte?|Konditionen|Bedingungen|Ausschreibung|\p{L}*[Ss]tellen?|Bewerbungen|Anmeldung(?:en)?|(?:lassen|halten|nehmen) wir (?:sie|ihn|es|das|die)`,
);
const STAYS = words(
  String.raw`(?:bleib|läuf|lauf|gilt|gelt|steh|lass|halt|nehm)\p{Ll}{0,3}(?!\p{L})[^.!?\n]{0,60}?(?:so(?: stehen)?|weiter|kosten(?:los|frei)|gratis|gültig|erhältlich|unverändert|frei|im (?:Programm|Sortiment|Angebot)|auf der Karte|in der Vitrine|buchbar|ausgeschrieben|solange wir|auf unbestimmte Zeit|bestehen|offen(?=,? bis))|(?:solche|diese[nrsm]?) (?!Woche|Tage|Monat)(?:\p{Ll}+ )?\p{L}+(?!\p{L})[^.!?\n]{0,80}?(?<!\p{L})(?:(?:fort)?laufend|ständig|durchgehend|ganzjährig|rund ums Jahr|jeden Monat|jede Woche|(?:das|im) (?:ganzen?|gesamten?) Jahr|bei jede[mr] \p{Lu}\p{L}+)`,
);
const COMFORT = words(
  String.raw`kein(?:e|en)? (?:Problem|Sorge|Stress|Drama|Eile|Hektik|Panik)|macht (?:auch |gar )?nichts|passt (?:das|uns) auch|(?:nicht|halb so) (?:schlimm|wild)|(?:lasst|nehmt) euch Zeit|lassen Sie sich Zeit`,
);
const LATE = words(
  String.raw`(?:wer|wenn|falls|sollte\p{Ll}*)(?!\p{L})[^.!?\n]{0,50}?(?:nicht (?:schafft|schaffst|kann|könnt|können|fertig \p{L}+)|verpass\p{Ll}*|verschl\p{Ll}*|kein(?:e|en)? \p{L}+ bekommt|zu spät|später|erst)`,
);
const GETS = words(
  String.raw`(?:bekomm|krieg|zahl|iss|nimm|nehm|buch|hol|kauf|ruf|meld)\p{Ll}{0,3}(?=[^.!?\n]*(?<!\p{L})(?:auch|trotzdem|eben|noch|natürlich|einfach)(?!\p{L}))`,
);
/** The next one is another one, the full price another price; what is fetched, paid or parked later was not pressed. */
const ANOTHER = words(
  String.raw`nächste[nrsm]? (?:Kurs|Durchgang|Termin|Lehrgang|Semester|Jahrgang|Führung|Ausgabe|Staffel|Auflage)\p{L}*|(?:de[rnm]|zum) (?:reguläre|normale|volle|alte|übliche)[nrm]? \p{L}+|regulär|teurer|nicht mehr|anderes?|besetzt(?=[.!]|$)|(?:ab)?hol(?:en|t|bar)|park\p{L}*|einlös\p{L}*|umtausch\p{L}*|storn\p{L}*`,
);

/** The first sentence behind the pressure that takes it back; what stands behind its colon, if there is one. */
export function staysAfter({ ownWords, sentences, sentenceAt }: Draft, pressure: Span): Span | undefined {
  const before = ownWords.slice(0, pressure.end).toLowerCase();
  for (const { start, end } of sentences) {
    if (start < sentenceAt(pressure).end) continue;
    const sentence = ownWords.slice(start, end).trimEnd();
    if (ANOTHER.test(sentence) || !takesBack(sentence, before)) continue;
    return { start: start + sentence.lastIndexOf(': ') + 1, end: start + sentence.length };
  }
  return undefined;
}

function takesBack(sentence: string, before: string): boolean {
  if (STAYS.test(sentence) && (OFFER.test(sentence) || isNamedIn(before, sentence))) return true;
  if (!LATER.test(sentence)) return false;
  return SAME.test(sentence) || COMFORT.test(sentence) || (LATE.test(sentence) && GETS.test(sentence));
}

/** "Martinigansl" before, "das Gansl" here. */
const isNamedIn = (before: string, sentence: string): boolean =>
  sentence.match(NOUN)?.some((noun) => before.includes(noun.toLowerCase())) ?? false;
const NOUN = /(?<=(?:^|[^A-Za-zÀ-ž])(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en) )[A-ZÄÖÜ][A-Za-zÀ-ž]{3,}/gu;
