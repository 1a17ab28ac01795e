import type { Span } from '../../text/span';
import type { Draft } from '../draft';

/**
 * Capital address; `Ihr` only before a noun, also behind its adjective ("Ihr eigenes Gebiet"), because "Ihr habt" is
 * the plural of du.
 */
const FORMAL =
  /(?<![A-Za-zÀ-ž\p{N}-])(?:Sie|Ihnen|Ihre[mnrs]?|Ihr(?= (?!Lieben(?![A-Za-zÀ-ž]))\p{Lu}\p{Ll})|(?<!(?:[Ww]enn|[Dd]ass|[Dd]amit|[Ww]eil|[Oo]b|[Ww]as|[Ww]ie|[Ww]o|die|[Hh]abt|[Ss]eid|[Kk]önnt|[Ww]ollt|[Mm]üsst|[Dd]ürft|[Bb]raucht|[Bb]ekommt|[Ww]erdet) )Ihr(?= \p{Ll}{3,}e[rs] \p{Lu}\p{Ll}))(?![A-Za-zÀ-ž\p{N}-])/gu;
/** "schreiben Sie uns": an imperative with Sie, also at the beginning of a sentence. */
const FORMAL_ORDER =
  /(?<![A-Za-zÀ-ž\p{N}])(?:(?:[Rr]uf|[Ss]chreib|[Mm]eld|[Kk]omm|[Bb]ewerb|[Ss]end|[Ss]chick|[Bb]esuch|[Ff]olg|[Nn]utz|[Ss]icher|[Kk]lick|[Ee]rleb|[Ee]ntdeck)e?n Sie)(?![A-Za-zÀ-ž])/gu;
/** Familiar address (du) of one reader. */
const FAMILIAR = /(?<![A-Za-zÀ-ž\p{N}-])(?:du|dich|dir|dein(?:e[mnrs]?|s)?)(?![A-Za-zÀ-ž\p{N}]|-[A-Za-zÀ-ž])/giu;
/** "Dir. Huber" is a director: what follows is a name, not the beginning of a sentence. */
const DIRECTOR =
  /^Dir\. ?(?!(?:Wir|Ich|Sie|Du|Das|Der|Die|Es|Ein|Eine|Unser|Unsere|Und|Aber|Bitte|Danke|Bis|Wie|Was|Wer|Wenn|Im|In|Am|Alle|Mit|Für|Auch|Dann|Jetzt)(?![A-Za-zÀ-ž]))\p{Lu}/u;
/** Imperatives of du at the beginning of a sentence that cannot be nouns; "Ruf uns an". */
const ORDER =
  /(?<=^|[\n.!?…:] ?)(?:Komm|Schau|Schreib|Hol|Mach|Probier|Klick|Denk|Nimm|Lies|Sag|Gib|Hilf|Bewirb|Sichere|Entdecke|Erlebe|Genieße|Bestelle|Abonniere|Kommentiere|Markiere|Verlinke|Speichere|Registriere)(?= (?:\p{Ll}|\p{Lu}{2,}(?!\p{Ll})|[„"»«“‚']|\uFFFC|\p{Extended_Pictographic}))|(?<=^|[\n.!?…:] ?)(?:Teile|Like|Folge|Sende|Schicke|Schreibe|Nutze|Teste|Buche|Lade|Starte|Gewinne|Trag|Melde|Lass|Frag)(?= (?:uns|mich|mir|dich|dir|dein[A-Za-zÀ-ž]{0,2}|diesen|dieses|diese|den|das|es|ihn|jetzt|gleich|hier|einfach|doch|bitte|gern|gerne|\uFFFC)(?![A-Za-zÀ-ž]))|(?<=^|[\n.!?…:] ?)Werde(?= Teil(?![A-Za-zÀ-ž]))|(?<=^|[\n.!?…:] ?)(?:Ruf|Melde|Folg|Besuch|Bring)(?= (?:uns|mich|mir|dich|einfach|an|bei|doch)(?![A-Za-zÀ-ž]))/gu;

/** Before a thing with its article only those that cannot be nouns: "Teile die" may be the parts. */
const ORDER_OF_ARTICLE = /(?<=^|[\n.!?…:] ?)(?:Nutze|Sende|Schicke|Teste|Buche|Starte)(?= die(?![A-Za-zÀ-ž]))/gu;
/** "Bis bald, eure Bäckerei Maier" signs; it is not told to the readers. */
const SIGNS_AS = /^(?:eue?re?|deine?) (?:[^\s.!?,]+ ?){1,5}\s*$/iu;
/** Letters of a pseudo-font, which read as others. */
const PSEUDO = /[\u{1D400}-\u{1D7FF}]+/gu;

/** Further imperatives of du that are no nouns, before what they are told about: "Drück die Taste". */
const ORDER_OF_THING =
  /(?<=^|[\n.!?…:] ?)(?:(?:Drück|Wähl|Öffne|Zieh|Leg|Setz|Geh|Misch|Rühr|Schneid|Zähl|Prüf|Miss|Wirf|Vergiss|Iss|Trink|Füll|Erzähl|Verrat|Hör|Lern|Bleib|Überleg|Vergleich|Notier|Lös|Klapp|Schalt|Häng|Zeig|Stell|Merk)(?= (?:die|den|das|der|dem|dein[A-Za-zÀ-ž]{0,2}|dir|dich|ein(?:e[nmr]?)?|uns|mich|mir|einfach|mal|doch|jetzt|zuerst|nicht|auf|hier|ihn)(?![A-Za-zÀ-ž]))|Sei(?= (?:dabei|mutig|kreativ|Teil|bereit|gespannt|ehrlich|nicht)(?![A-Za-zÀ-ž])))/gu;

/** The same in lower case, within a sentence. */
const ORDER_WITHIN =
  /(?<=(?:oder|und|dann|bitte) |,\s)(?:lern|geh|buch|teste|mach|denk|lies|hör|trag|schick|erleb|entdeck|drück|wähl|leg|zieh|füll|frag|gib|hilf|bestell)(?= (?:uns|mir|dir|dich|deine[nrms]?|dein|das|die|den)(?![A-Za-zÀ-ž]))|(?<=(?:oder|und|dann|bitte) |,\s)(?:ruf|schreib|melde|komm|schau|klick|hol|sag|bring|nimm|probier|besuch|folg)(?= (?:uns|mir|einfach|vorbei|doch|jetzt|mal|bei|gern|dir|dich|deine))/gu;

/** An imperative to several readers, or "ihr habt": beside Sie it addresses the same readers in two ways. */
const PLURAL =
  /(?<=^|[\n.!?…:] ?)(?:(?:Kommt|Meldet|Schreibt|Ruft|Denkt|Bringt|Schaut|Macht|Holt|Sagt|Gebt|Nehmt|Helft|Bewerbt|Besucht|Folgt)(?= (?:eure[mnrs]?|euch|uns|mir|an|bitte|doch|mal|einfach|vorbei|mit|her|jetzt)(?![A-Za-zÀ-ž]))|\p{Lu}\p{Ll}{2,14}t(?= eure[mnrs]?(?![A-Za-zÀ-ž])))|(?<=(?:und|oder|dann) |, )\p{Ll}{3,14}t(?= eure[mnrs]?(?![A-Za-zÀ-ž]))|(?<![A-Za-zÀ-ž])[Ii]hr (?:habt|seid|könnt|wollt|müsst|dürft|braucht)(?![A-Za-zÀ-ž])/gu;
/** A cheap test first: what follows imperatives to several readers. */
const MAY_PLURAL =
  /t (?:eure|euch|uns|mir|an|bitte|doch|mal|einfach|vorbei|mit|her|jetzt)|[Ii]hr (?:habt|seid|könnt|wollt|müsst|dürft|braucht)/;
/** "euer Verständnis", "wir freuen uns auf euch": the plural of du. */
const PLURAL_FORMS = /(?<![A-Za-zÀ-ž\p{N}-])(?:euch|eue?r(?:e[mnrs]?)?)(?![A-Za-zÀ-ž\p{N}]|-[A-Za-zÀ-ž])/gu;
/**
 * At the beginning of a sentence, "Sie" that cannot mean "they": a question to the reader, or what the reader sends.
 */
const FORMAL_AT_START =
  /(?:Sie(?= (?:möchten|haben|suchen|wollen|brauchen|planen|wünschen|interessieren|kennen|überlegen|träumen|planen|fragen sich|ärgern sich|freuen sich|wundern sich)(?![A-Za-zÀ-ž])[^.!?\n]{0,100}\?)|Ihre(?= (?:Bewerbung|Unterlagen|Fragen|Nachricht|Anfrage)(?![A-Za-zÀ-ž])))(?<=(?:^|[\n.!?…] ?)(?:Sie|Ihre))/gu;

/** How a letter with Sie begins. */
const FORMAL_SALUTATION = /Sehr geehrte[rs]?(?= (?:\p{Lu}|\[))(?<=^\s*Sehr geehrte[rs]?)/gu;
/** "Grüezi Frau Caduff": whoever is greeted so is meant by the "Sie" with which a later sentence begins. */
const GREETED_BY_NAME = /^\s*(?:[A-Za-zÀ-ž]+,? ){1,4}(?:Frau|Herrn?) (?:[\p{Lu}][A-Za-zÀ-ž.-]+ ?){1,3}[,!\n]/u;
const FORMAL_BEHIND_GREETING = /Sie(?= \p{Ll}{2,}(?:en|ern|eln)(?![A-Za-zÀ-ž]))(?<=[\n.!?] ?Sie)/gu;
/** In a message "Ihr Profil" is the reader's, in an ad a heading that addresses the reader. */
const FORMAL_IN_MESSAGE =
  /Ihre?n?(?= (?:Profil|Lebenslauf|Werdegang|Vortrag|Beitrag|Artikel|Anzeige|Erfahrung|Erfahrungen|Kenntnisse|Rückmeldung|Hintergrund|Stelle)(?![A-Za-zÀ-ž]))(?<=(?:^|[\n.!?…,] ?)Ihre?n?)/gu;
const FORMAL_HEADING =
  /Ihre?(?= (?:Profil|Aufgaben|Aufgabengebiet|Qualifikation|Qualifikationen|Vorteile|Tätigkeit|Tätigkeiten|Benefits|Chance|Ansprechpartner(?:in)?|Kontakt)\s?:?\s*(?:\n|$))(?<=(?:^|\n)[^A-Za-zÀ-ž\n]{0,4}Ihre?)/gu;

/** In a job ad, at the beginning of a line or after a colon: "Dein Profil: Sie haben …". */
const FORMAL_IN_AD =
  /Sie(?= (?:haben|sind|bringen|verfügen|arbeiten|übernehmen|betreuen|besitzen|können|möchten|suchen|unterstützen|leiten|planen|beraten)(?![A-Za-zÀ-ž]))(?<=(?:(?:^|\n)[^A-Za-zÀ-ž\n]{0,4}|: )Sie)/gu;

/** In a job ad, the first sentence behind its title: "Kundenservice (m/w/d), Rostock. Sie beantworten Mails". */
const FORMAL_BEHIND_TITLE =
  /Sie(?= (?!waren|hatten|wurden|kamen)\p{Ll}{2,}(?:en|ern|eln)(?![A-Za-zÀ-ž]))(?<=^[^\n.!?]{0,120}(?:[([][mwfdx]\s?[/|]|\d ?%|(?:in|er|frau|mann) oder \p{Lu}[A-Za-zÀ-ž]+|\p{Ll}[*:/_]-?in(?![A-Za-zÀ-ž]))[^.!?\n]{0,80}[.!?\n] ?Sie)/gu;
/** The first word of a job ad: of others it would tell first who they are. */
const FORMAL_FIRST_IN_AD = /Sie(?= (?!waren|hatten|wurden|kamen)\p{Ll}{2,}(?:en|ern|eln)(?![A-Za-zÀ-ž]))(?<=^\s*Sie)/gu;
/**
 * How a text to customers begins: "Ihre Brille ist bereit", "Ihr Reifenwechsel dauert 40 Minuten". Of somebody else it
 * would tell first who it is.
 */
const FORMAL_FIRST =
  /Ihre?(?= \p{Lu}[A-Za-zÀ-ž]+(?: [A-Za-zÀ-ž]+)? (?:ist|sind|wird|werden|dauert|dauern|liegt|liegen|wartet|warten|steht|stehen|kommt|kommen|läuft|beginnt|endet|kostet|braucht|gehört|kann|können|darf|dürfen|bleibt|bekommt|hat|haben)(?![A-Za-zÀ-ž]))(?<=^[^A-Za-zÀ-ž]{0,4}Ihre?)/gu;
/** Somebody told of: a name or a word for a woman or several in the same sentence or behind. */
const TOLD_OF =
  /(?<![A-Za-zÀ-ž])(?:Frau|Mutter|Tochter|Chefin|Kollegin[A-Za-zÀ-ž]*|Großmutter|Oma|heißt|heisst|hieß|war|hatte) /u;

/** The house that speaks to its customer. */
const OF_THE_HOUSE = /(?<![A-Za-zÀ-ž])(?:wir|uns|unser(?:e[mnrs]?)?)(?![A-Za-zÀ-ž])/iu;

/** "du" in French names: Café du Lac, Tour du Mont Blanc. */
const FRENCH_BEFORE =
  /(?:Caf[eé]|H[oô]tel|Restaurant|Auberge|Place|Lac|Rue|Quai|Pont|Tour|Mus[eé]e|Maison|C[oô]te|Cirque|March[eé]|Ch[aâ]teau|Bistro|Parc|Clos|Domaine|Palais|Relais|Pays|Th[eé][aâ]tre|Gare|Plat|Jardin|Fête|Val|Crêtes?|Dents?|Union|Journal|Centre) $/u;
const FRENCH_AFTER =
  /^ (?:Lac|Soleil|Nord|Sud|Midi|Rh[oô]ne|Parc|Pont|L[eé]man|Jura|Rhin|Roi|Mont|Jour|March[eé]|Port|Th[eé][aâ]tre|Ch[aâ]teau|Monde|Moulin|Grand|Vin|Bois|Commerce|Cerf|Cheval|Soleil|Raisin)(?![A-Za-zÀ-ž])/u;
/** Sentences about the address itself. */
const TOPIC =
  /(?:siez|gesiez|duz|geduz)(?:t|en|e)|(?:per|das|ein|zum|vom|beim|aufs|mit dem) (?:Du|Sie)(?![A-Za-zÀ-ž])|(?:Du|Sie)(?:-Form|-Kultur)|Anrede|(?:Sie|Du) oder (?:Sie|Du)|(?:Sie|Du)\/(?:Sie|Du)/iu;

/** "alle, die Ihr Leben ändern wollen": theirs, with a wrong capital; of "Kunden, die Ihre" a firm is the reader. */
const OF_ALL_WHO = /(?<![A-Za-zÀ-ž])(?:[Aa]lle|[Jj]ene|[Dd]iejenigen|[Dd]enen|[Mm]enschen|[Ll]eute), die $/u;
const THEIRS =
  /(?<=(?<![A-Za-zÀ-ž])(?:[Aa]lle|[Jj]ene|[Dd]iejenigen|[Dd]enen|[Mm]enschen|[Ll]eute), die )Ihre?[mnrs]?(?= [A-Za-zÀ-ž])/gu;
/** Where "ihr" of all who are told of has a wrong capital: in a text that says du, and Sie nowhere else. */
export const wrongCapitalsIn = (draft: Draft): Span[] => {
  const theirs = /, die Ihr/.test(draft.ownWords) ? spans(draft, THEIRS) : [];
  return theirs.length > 0 && familiarIn(draft).length > 0 && formalIn(draft).length === 0 ? theirs : [];
};

/** Where the reader is addressed with Sie, in order. */
export const formalIn = (draft: Draft): Span[] =>
  [
    ...spans(draft, FORMAL).filter(
      ({ start }) =>
        !opensSentence(draft.ownWords, start) && !OF_ALL_WHO.test(draft.ownWords.slice(Math.max(0, start - 20), start)),
    ),
    ...(/n Sie(?![A-Za-zÀ-ž])/u.test(draft.ownWords) ? spans(draft, FORMAL_ORDER) : []),
    ...spans(draft, FORMAL_AT_START),
    ...(TOLD_OF.test(draft.ownWords) || !OF_THE_HOUSE.test(draft.ownWords) ? [] : spans(draft, FORMAL_FIRST)),
    ...spans(draft, FORMAL_SALUTATION),
    ...(GREETED_BY_NAME.test(draft.ownWords) ? spans(draft, FORMAL_BEHIND_GREETING) : []),
    ...(/message$/.test(draft.context.kind) ? spans(draft, FORMAL_IN_MESSAGE) : []),
    ...(draft.context.kind === 'job'
      ? [
          ...spans(draft, FORMAL_IN_AD),
          ...spans(draft, FORMAL_FIRST_IN_AD),
          ...spans(draft, FORMAL_BEHIND_TITLE),
          ...spans(draft, FORMAL_HEADING),
        ]
      : []),
  ].sort((a, b) => a.start - b.start);

/** Where the reader is addressed with du, or several with ihr, in order. */
export const familiarIn = (draft: Draft): Span[] =>
  [
    ...spans(draft, FAMILIAR).filter(
      (span) => !isFrench(draft.ownWords, span) && !DIRECTOR.test(draft.ownWords.slice(span.start, span.start + 24)),
    ),
    ...spans(draft, ORDER),
    ...spans(draft, ORDER_OF_ARTICLE),
    ...(/[\u{1D400}-\u{1D7FF}]/u.test(draft.ownWords)
      ? spans(draft, PSEUDO).filter((span) =>
          /^(?:du|dich|dir|dein(?:e[mnrs]?)?)$/iu.test(draft.at(span).normalize('NFKC')),
        )
      : []),
    ...spans(draft, ORDER_OF_THING),
    ...spans(draft, ORDER_WITHIN),
    ...(MAY_PLURAL.test(draft.ownWords) ? spans(draft, PLURAL) : []),
    ...spans(draft, PLURAL_FORMS).filter(({ start }) => !signs(draft.ownWords, start)),
  ].sort((a, b) => a.start - b.start);

/** Does the last line of a text, or the end of it behind a comma, name who writes? */
const signs = (text: string, at: number): boolean =>
  /(?:,\s|\n\s*|^)$/u.test(text.slice(Math.max(0, at - 3), at)) &&
  SIGNS_AS.test(text.slice(at, at + 80)) &&
  text.length - at <= 80;

/** The matches of an expression in the writer's own words, outside sentences about Sie and du. */
function spans({ ownWords, sentences }: Draft, expression: RegExp): Span[] {
  const spans = Array.from(ownWords.matchAll(expression), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }));
  if (!TOPIC.test(ownWords)) return spans;
  const about = sentences.filter(({ start, end }) => TOPIC.test(ownWords.slice(start, end)));
  return spans.filter(({ start }) => !about.some((sentence) => sentence.start <= start && start < sentence.end));
}

/**
 * At the beginning of a sentence or line, or after punctuation, "Sie" may mean "they" or "she": it counts only
 * elsewhere.
 */
const opensSentence = (text: string, at: number) =>
  !/[A-Za-zÀ-ž\p{N},)]["“”«»]? *$/u.test(text.slice(Math.max(0, at - 6), at));

/** Known French words beside it, or part of a name within a sentence: a capital before and after. */
function isFrench(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 16);
  if (FRENCH_BEFORE.test(before) || FRENCH_AFTER.test(behind)) return true;
  const name = /\p{Lu}[A-Za-zÀ-ž]+ $/u.exec(before)?.[0].length ?? 0;
  return name > 0 && /^ \p{Lu}/u.test(behind) && !opensSentence(text, start - name);
}
