import { STOP_WORDS } from '../text/stop-words';
import { writtenWords } from '../text/words';

/**
 * What a query asks for: a document to copy, to fill in or to hang up; help with something to write, which a document
 * may be; `open`, where several words leave it open; or none: a question to be answered with yes or no, a single word.
 */
export type DocumentRequest = 'document' | 'writing' | 'open' | 'none';

/** Nouns that name something to copy, also at the end of a compound: Kontrollliste, Aufnahmeformular. */
const DOCUMENT_END =
  /(?:vorlagen?|muster|bausteine?n?|(?:text|formulierungs|wortlaut)vorschl(?:ag|äge)|vordrucke?|formulare?|checklisten?|prüflisten?|laufzettel|fragenkataloge?|steckbriefe?|merkbl(?:att|ätter)|(?<!^(?:kon|alt|alternativ|flie(?:ß|ss)|bild|klar|voll|gesetzes|prä|hyper|werbe))(?<=\p{L}{3})texte?|antwort-?mails?|(?<=\p{L}{3})b[oö]gen|zettel|(?<!amts)aushang)$/u;
/** Beginnings that make a compound such a noun: Musterangaben, Blanko-Seite. */
const DOCUMENT_START =
  /^(?:vorlagen?|muster(?!gültig|beispiel)|standard(?:antwort|text|mail|brief|schreiben|satz|formulierung)|beispieltext|textbeispiel|blanko|templates?$|vordruck|formular|checkliste|eckpunkte$|excel$|word$)/u;
/** "zum Ausfüllen", "zum Unterschreiben": what is done with a document. */
const DONE_WITH_IT =
  /(?<!\p{L})(?:zum|zu) (?:aus(?:füllen|drucken|hängen)|abschreiben|(?:rein|ein|raus|heraus)?kopieren|unterschreiben|abhaken|ankreuzen|anheften)(?!\p{L})/u;

/**
 * Nouns of things that people write. After a stop word ("im Text", "unsere Nachricht") they are what a query is about,
 * not what it asks for.
 */
const WRITING_NOUN =
  /^(?:texte?|wortlaut|beispiel|(?:e-?)?mails?|brief|schreiben|antwort|inserat|vereinbarung|unterschrift|einladung|stellungnahme|statement|formulierung|liste|tabelle|blatt|katalog|protokoll|gesucht)$/u;
/**
 * What a compound ends with that is the name of something written: Absageschreiben, Teilnahmebedingungen. Whoever types
 * it alone wants it, whoever adds a word says which.
 */
const NAMED_WRITING =
  /(?<=\p{L}{3})(?:schreiben|formulierung|briefing|bedingungen|bestätigu?ng|einwilligung|vereinbarung|vertrag|leitlinie|leit?faden|guidelines?|inserat|bericht|protokoll|einladung|nachricht|mail|brief)$/u;
/** "Umschreiben", "Webmail", "Staatsvertrag": verbs, ways of sending, law; no names of what people write. */
const NO_NAME =
  /(?:^.{0,3}|^aus|^be|rund|groß|gross|klein|fest|vor|nieder)schreiben$|^(?:in|e|g|web|hot)-?mail$|bildnachricht|(?:staats|kollektiv|tarif|arbeits|kauf|miet)s?vertrag/u;

/** Verbs of writing, in the forms in which people ask for help with it. */
const WRITING_VERB = /^(?:formulier(?:en|e)|aufschreiben|ausschreiben|beantworten|ankündigen)$/u;
/** "wie schreibe ich", "was antworten wir", "wie ich jemandem schreibe". */
const HOW_TO_WRITE =
  /(?<!\p{L})(?:brauch|brauche|brauchen|suche) (?:\p{L}+ ){0,2}(?:antwort|text|brief|mail|nachricht|satz)(?!\p{L})|(?<!\p{L})(?:wie|was)(?: \p{L}+)?? (?:schreib|antwort|formulier|beantwort|entschuldig|lad|sag)(?:e|en|t|st)? (?:ich|wir|man|mer)(?!\p{L})|(?<!\p{L})was (?:schreiben|antworten)(?!\p{L})/u;

/** "nachricht an", "anschreiben an": the noun alone is a topic. */
const MESSAGE_TO = /(?<!\p{L})(?:nachricht|anschreiben|mitteilung) (?:an|für)(?!\p{L})/u;
/** "muss ich", "reicht ein Aushang": wants to know, not to copy. */
const YES_OR_NO =
  /(?:^|[,:;–] ?)(?:darf|dürfen|muss|müssen|soll|sollen|kann|können|reicht|genügt|gilt|brauche|brauchen|ist|sind) /u;
/**
 * "wer darf", "woran erkenne ich": wants to know as well; "was" and "wie" also begin what people ask who have to write
 * something.
 */
const WHO_WHY_WHEN =
  /(?<!\p{L})(?:wer|wen|wem|warum|wieso|weshalb|wann|wo|woher|woran|wofür|wozu|wie ?viele?|wie lange|ob)(?!\p{L})/u;

/** A compound of what a document is about and what kind of document it is: Freigabeformular, Lehrlingsinserat. */
const OF_A_KIND =
  /^(\p{L}{4,}?)s?(?:formulare?|vorlagen?|muster|schreiben|briefing|bedingungen|vertrag|inserat|vordrucke?|checklisten?|b[oö]gen|zettel|texte?|mail|brief)$/u;

/** What a compound says of the document beside its kind: "freigabe" of Freigabeformular; else nothing. */
export const subjectOf = (word: string): string[] => OF_A_KIND.exec(word.toLowerCase())?.slice(1) ?? [];

/** Reads what a query asks for from its words alone. Never throws. */
export function documentRequest(query: string): DocumentRequest {
  const lower = query.normalize('NFKC').toLowerCase();
  if (YES_OR_NO.test(lower)) return 'none';
  const words = writtenWords(lower);
  if (DONE_WITH_IT.test(lower) || words.some((word) => DOCUMENT_END.test(word) || DOCUMENT_START.test(word)))
    return 'document';
  const namesWriting = (word: string) => NAMED_WRITING.test(word) && !NO_NAME.test(word);
  if (words.length < 2) return words.some(namesWriting) ? 'writing' : 'none';
  const asksToWrite = words.some(
    (word, at) =>
      WRITING_VERB.test(word) || ((WRITING_NOUN.test(word) || namesWriting(word)) && !isSubject(words[at - 1])),
  );
  return asksToWrite || MESSAGE_TO.test(lower) || HOW_TO_WRITE.test(lower)
    ? 'writing'
    : WHO_WHY_WHEN.test(lower)
      ? 'none'
      : 'open';
}

/** Whether the noun after this word is what a query is about. */
const isSubject = (before = ''): boolean => STOP_WORDS.has(before) || before.startsWith('unser');
