import type { Span } from '../text/span';
import {
  BY_TIME,
  CALLS,
  LEAVING,
  OPEN_CALL,
  PAID_BY_TIME,
  PENSUM,
  POST_FIRST,
  SEEKING,
  SUCCEEDS,
  TERMS,
  UNPAID,
  VACANT,
  WHENEVER,
  WHO_WORKS,
  WISHES,
  WORKER,
  YOU_ARE,
} from './data/job-signs';
import { CALLED, HOUSE_SEEKS_SEX, OFFERED, ONE_SEX } from './data/sought-sexes';
import type { Draft } from './draft';
import { saysAllGenders } from './text/all-genders';
import { latinExpression } from './text/latin';
import { occupationsIn } from './text/occupation';

/** What only job ads say. Two of them make a post or an ad a job ad. */
const SIGNS: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ž])(?:wir suchen|suchen wir|suchen (?:eine[nr]?|zwei|drei|jemanden|dich|verstärkung)(?![A-Za-zÀ-ž])|lehre als|lehrstelle|ausbildung (?:als|zum|zur)|praktikumsplatz|sucht (?:ab|zum|per|für)|gesucht(?=[!.:,]| (?:ab|für|zum|wird))|verstärkung gesucht|stelle frei|offene stellen?|stellenanzeige|stellenausschreibung|wir stellen ein|werde teil unseres teams|job gefällig)/iu,
  /(?<![A-Za-zÀ-ž])(?:bewirb dich|bewerbt euch|bewerben sie sich|jetzt bewerben|bewerbung(?:en|sunterlagen)? (?:an|bitte|per|bis|mit|richten)|bewerbungsschluss|lebenslauf (?:an|per|genügt|reicht)|vorstellungsgespräch)/iu,
  /(?<![A-Za-zÀ-ž])(?:vollzeit|teilzeit|minijob|unbefristet|pensum|\d{1,2}(?:,5)? (?:stunden|std\.?)(?: pro| in der|\/| die)? ?woche|festanstellung|tarifvertrag|schichtdienst|geringfügig|geregelte arbeitszeiten)(?![A-Za-zÀ-ž])|\d(?:,-)? ?(?:€|euro|eur|chf|franken) brutto(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])brutto (?:im|pro|je|die) (?:monat|stunde|jahr)(?![A-Za-zÀ-ž])|\d{2} ?[–-] ?100 ?%/iu,
];

/** A first line with a gender marker is a job title: Lackierer (m/w/d) in Ulm. */
const TITLE_MARK = /^\s*[^\n]{3,120}[([][mwdfx]\s?[/|]\s?[mwdfx](?:\s?[/|]\s?[mwdfx])?[)\]]/iu;

/** "Modehaus sucht Verkaufstalente (m/w/d)". */
const SOUGHT_MARK =
  /(?<![A-Za-zÀ-ž])(?:sucht|[Ss]uchen|braucht|[Gg]esucht:?|[Ww]ir brauchen|stellt)(?![A-Za-zÀ-ž])[^.!?\n]{0,80}[([][mwd]\s?[/|]\s?[mwd]\s?[/|]\s?[mwdx][)\]]/u;

/** What ads say below their title, also as the label of a button: „Jetzt bewerben“. */
const BEHIND_TITLE =
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*bewerb[A-Za-zÀ-ž]*|vollzeit|teilzeit|minijob|brutto|netto|[A-Za-zÀ-ž]*lohn|[A-Za-zÀ-ž]*gehalt|tarif|[A-Za-zÀ-ž]*schicht|[A-Za-zÀ-ž]*befristet|festanstellung|pensum|geringfügig|\d{2}(?:,5)? ?(?:stunden|std))(?![A-Za-zÀ-ž])/iu;

/** Many rules ask this about the same draft: the answer is computed once per draft. */
const answered = new WeakMap<Draft, boolean>();

/** Is the draft a job ad? By its kind, or because a post or an ad says what only job ads say. */
export function isJobAd(draft: Draft): boolean {
  const known = answered.get(draft);
  if (known !== undefined) return known;
  const answer = saysJobAd(draft);
  answered.set(draft, answer);
  return answer;
}

function saysJobAd(draft: Draft): boolean {
  const { text, ownWords, context } = draft;
  if (context.kind === 'job') return true;
  if (context.kind !== 'post' && context.kind !== 'ad') return false;
  const [seeks, applies, terms] = SIGNS.map((sign) => sign.test(ownWords));
  if (isTalk(ownWords) || isUnpaid(draft)) return false;
  if ((TITLE_MARK.test(ownWords) && BEHIND_TITLE.test(text)) || SOUGHT_MARK.test(ownWords)) return true;
  if (seeks && (applies || terms || /[([][mwdfx]\s?[/|]/i.test(ownWords))) return true;
  if (seeksWorker(draft) || isAdInItsWay(draft)) return true;
  return BY_TIME.test(ownWords) && CALLS.test(ownWords) && isWorker(ownWords);
}

/**
 * Ads without "we seek": a kind of post with its pay, a successor, readers asked whether they would work here, the
 * reader told to be the new one, an occupation before "gesucht" with terms, a task with its amount of work.
 */
function isAdInItsWay(draft: Draft): boolean {
  const { ownWords, sentences } = draft;
  const isPaid = PAID_BY_TIME.test(ownWords);
  if (POST_FIRST.test(ownWords) && (isPaid || CALLS.test(ownWords))) return true;
  if (isPaid && WHO_WORKS.test(ownWords)) return true;
  if (HOUSE_SEEKS_SEX.test(ownWords) || callsToWork(ownWords)) return true;
  if (YOU_ARE.test(ownWords) && (isPaid || TERMS.test(ownWords)) && occupationsIn(ownWords).length > 0) return true;
  const leaving = LEAVING.exec(ownWords)?.groups?.['person'];
  if (leaving !== undefined && SUCCEEDS.test(ownWords) && (WORKER.test(leaving) || occupationsIn(leaving).length > 0))
    return true;
  const first = sentences[0];
  if (!first) return false;
  const head = ownWords.slice(first.start, first.end + 30);
  if (
    /^(?:[^.!?\n]|(?<=Kat|Bez|Ktn|inkl|ca|Std)\.){3,70} gesucht(?=[,.!:;]|$| (?:ab|für|in|zum|mit))/u.test(head) &&
    TERMS.test(ownWords)
  )
    return occupationsIn(ownWords.slice(first.start, ownWords.indexOf('gesucht'))).length > 0;
  return hasPensum(draft) && isWorker(ownWords.slice(first.start, first.end));
}

/** "Fliesenleger aufgepasst: 22 Euro die Stunde": a trade or one sex is called, and terms are offered. */
const callsToWork = (text: string): boolean =>
  OFFERED.test(text) &&
  Array.from(text.matchAll(CALLED)).some(({ groups }) => {
    const person = groups?.person ?? '';
    return ONE_SEX.test(person) || occupationsIn(person).length > 0;
  });

/** Does the text begin with a task and its amount of work, as Swiss titles do? */
export function hasPensum({ ownWords, sentences }: Draft): boolean {
  const first = sentences[0];
  if (!first) return false;
  const head = ownWords.slice(first.start, first.end + 30);
  return PENSUM.test(head) && !/\?\s*$/u.test(head);
}

/** Is nobody paid for the work? The laws about ads speak of employees. */
export const isUnpaid = ({ ownWords }: Draft): boolean =>
  UNPAID.test(ownWords) && !TITLE_MARK.test(ownWords) && SIGNS[2]?.test(ownWords) !== true;

/** Is no post advertised, only that applications are read: what is open stands elsewhere? */
export const isOpenCall = ({ ownWords }: Draft): boolean =>
  OPEN_CALL.test(ownWords) &&
  !TITLE_MARK.test(ownWords) &&
  !saysAllGenders(ownWords) &&
  occupationsIn(ownWords).length === 0;

/** Who is sought, in the same sentence: an occupation, or a word for a worker. */
const isWorker = (sentence: string): boolean => WORKER.test(sentence) || occupationsIn(sentence).length > 0;

/**
 * A sentence that seeks a worker, with pay by time anywhere or one person as its object: "Unser Laden sucht eine
 * Aushilfe". What all the land seeks ("Deutschland sucht Handwerker"), or the reader ("Sie suchen einen Tischler?"), is
 * no ad.
 */
function seeksWorker(draft: Draft): boolean {
  const { ownWords, sentences } = draft;
  const isPaid = PAID_BY_TIME.test(ownWords);
  if (isPaid && wishedPersons(draft).some(({ start, end }) => isWorker(ownWords.slice(start, end)))) return true;
  if (!SEEKING.test(ownWords) && !VACANT.test(ownWords)) return false;
  return sentences.some(({ start, end }) => {
    const sentence = ownWords.slice(start, end);
    if (/\?\s*$/u.test(sentence)) return false;
    if (VACANT.test(sentence))
      return isPaid || isWorker(sentence) || /(?<![A-Za-zÀ-ž])m ?[/|] ?w(?![A-Za-zÀ-ž])/u.test(sentence);
    const verb = SEEKING.exec(sentence);
    if (!verb || !isWorker(sentence)) return false;
    return isPaid || (!PRIVATE.test(sentence) && ONE_PERSON.test(sentence) && !FAVOUR.test(sentence));
  });
}

/** Who seeks without being an employer: somebody for himself, a club. */
const PRIVATE =
  /(?<![A-Za-zÀ-ž])(?:[Ii]ch|[A-Za-zÀ-ž]*(?:[Vv]erein|[Cc]hor|[Cc]lub|[Kk]lub|[Ff]euerwehr|[Kk]apelle|[Gg]ruppe|[Ll]iga)|(?:[Ff]ür|bei) (?:meine[nmr]?|mein)|[Uu]mzug)(?![A-Za-zÀ-ž])/u;

/** What somebody asks of a stranger, not of an employee: "einen Bäcker, der uns altes Brot gibt". */
const FAVOUR =
  /, (?:der|die|das) (?:uns|mir)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])(?:[Ss]uch|[Bb]rauch)[A-Za-zÀ-ž]*(?: [\p{Ll}\d-]+){0,5} (?:Wohnung|Zimmer|Haus|Vermieter|Nachmieter|Käufer|Abnehmer|Lieferant|Sponsor|Pächter|Investor|Mitfahrgelegenheit|Tanzpartner|Gastfamilie)[A-Za-zÀ-ž]*(?![A-Za-zÀ-ž])/u;

/** One person, or help: what somebody seeks who means a certain post. */
const ONE_PERSON =
  /(?<![A-Za-zÀ-ž])(?:eine[nr]?|[Vv]erstärkung|[Uu]nterstützung|[Zz]uwachs|[A-Za-zÀ-ž]*[Hh]ilfe|[A-Za-zÀ-ž]*kraft|jemanden|wen)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])(?:sucht|suchen|gesucht:) \p{Lu}[A-Za-zÀ-ž]+(?= (?:für|zur|zum|ab|in|mit|per)(?![A-Za-zÀ-ž]))/u;

/** Does the text say one thing at least that job ads say? */
export const hasSignOfJobAd = ({ text, ownWords }: Draft): boolean =>
  SIGNS.some((sign) => sign.test(ownWords)) || TITLE_MARK.test(text) || BEHIND_TITLE.test(text);

/** What messages about a job say. */
const JOB =
  /(?<![A-Za-zÀ-ž])(?:(?:in|zu) unser(?:em)? Team|unser Team verstärken|Stelle[A-Za-zÀ-ž]{0,2}|(?:Schlüssel|Führungs|Leitungs|Fach|Spitzen|Kader)?[Pp]osition[A-Za-zÀ-ž]{0,2}|(?:spannende|aktuelle|neue|exklusive|interessante)s? Mandat|Vakanz[A-Za-zÀ-ž]{0,2}|Rolle|Jobs?|Job-?angebot|neue Herausforderung|beruflich[A-Za-zÀ-ž]*|Wechsel[A-Za-zÀ-ž]*|wechseln|[Ww]ir suchen|suchen wir|[Ss]uche ich|[Ii]ch suche|[Ss]uch(?:en|t) [^.!?\n]{0,40}(?:jemanden|eine|einen|genau|dich|Verstärkung)|(?:[Ww]ir |und )suchen [^.!?\n]{0,40}(?:Talente|Köpfe|Kolleg(?:en|innen)|Mitarbeite[A-Za-zÀ-ž]*|[A-Za-zÀ-ž]*kräfte)|[A-Za-zÀ-ž]*stelle|[([][mw]\s?[/|]\s?[mw]|Recruiter[A-Za-zÀ-ž]*|brauchen (?:noch |wir )?(?:eine|einen|jemanden)|besetz(?:e|en|t)|Arbeitgeber[A-Za-zÀ-ž]*|Festanstellung|Karriere[A-Za-zÀ-ž]*|Headhunter[A-Za-zÀ-ž]*|Personalberat[A-Za-zÀ-ž]*|Recruit[A-Za-zÀ-ž]*|Homeoffice|Vollzeit|Teilzeit)(?![A-Za-zÀ-ž])/u;

/** Does a message mention a job? */
export const speaksOfJob = ({ ownWords }: Draft): boolean => JOB.test(ownWords);

/** Is a job offered: in an ad, or in a message about one? */
export const isAboutJob = (draft: Draft): boolean =>
  isJobAd(draft) || (/message$/.test(draft.context.kind) && (speaksOfJob(draft) || PASSES_TO.test(draft.ownWords)));

/** "Ihr Werdegang passt zu einer Leitung Qualität": a post by what it leads. */
const PASSES_TO =
  /(?<![A-Za-zÀ-ž])(?:Profil|Werdegang|Lebenslauf|Erfahrung[A-Za-zÀ-ž]*|Vita|Laufbahn) (?:passt|passen|passte) (?:[A-Za-zÀ-ž]+ ){0,3}(?:zu einer|zu einem|auf eine|für eine|zur)(?![A-Za-zÀ-ž])/u;

/** Posts about job ads or job hunting are not job ads. */
const isTalk = (text: string) =>
  /(?:bewerbungstipp|wer sucht, der|stellenanzeigen schreiben)/i.test(text) || SEEKS_WORK.test(text);

/** "Suche ab April eine neue Stelle als Erzieherin": somebody who seeks work. */
const SEEKS_WORK =
  /(?<![A-Za-zÀ-ž])(?:[Ss]uche|[Ss]uche ich|[Ii]ch suche|(?:[Mm]eine?|[Uu]nsere?) (?:Sohn|Tochter|Nichte|Neffe|Frau|Mann|Freundin|Freund) sucht) (?:[A-Za-zÀ-ž\d]+ ){0,6}?(?:Stelle|Job|Nebenjob|Arbeit|Anstellung|Ausbildungsplatz|Lehrstelle|Praktikumsplatz|Praktikum|Wirkungskreis)(?! (?:für|an eine))(?: als| in| im| ab|[.,!])/u;

/** A line that only calls for attention; the title follows it. */
const CALL =
  /^[^A-Za-zÀ-ž]*(?:(?:wir|du|dich|sie|uns|unser|team|verstärkung|unterstützung|stellenangebot|stellenanzeige|job|jobs|gesucht|suchen|sucht|ab|sofort|für|neue[rns]?|kolleg[A-Za-zÀ-ž]*|leute|hände|komm|komme|kommen|werde|werden|teil|in|im|ins|jetzt|bewerben|zu|an|bord|willkommen)[^A-Za-zÀ-ž\n]*){1,9}$/iu;
const LONGEST_TITLE = 160;

/**
 * The lines that can contain the title of a job ad: the first with words, and the next where the first is only a call.
 */
export function titleLines({ lines, ownWords }: Draft): Span[] {
  const written = lines.filter(({ start, end }) => /[A-Za-zÀ-ž]/u.test(ownWords.slice(start, end))).slice(0, 3);
  const first = written.findIndex(({ start, end }) => !CALL.test(ownWords.slice(start, end)));
  return written.slice(first, first + 1).filter(({ start, end }) => first >= 0 && end - start <= LONGEST_TITLE);
}

/** "Wir suchen einen Badewart", "gesucht: Koch": how a job ad names the person in running text. */
const SEEKS =
  /(?<![A-Za-zÀ-ž])(?:(?=[Ss]uch)(?<!(?:Sie|[Dd]u|[Ii]hr|[Ww]er|Kunden|Kundinnen) )(?:[Ss]uchen|[Ss]ucht|[Ss]uche)|[Gg]esucht:|[Gg]esucht wird|[Ss]tellen(?! (?:wir )?(?:Ihnen|dir|euch|uns|sich) )|SUCHEN|(?:[Bb]rauchen|[Bb]räuchten|[Bb]enötigen|[Bb]esetzen) wir|[Ww]ir (?:brauchen|bräuchten|benötigen|besetzen)|braucht(?<=\p{Lu}[A-Za-zÀ-ž]+ braucht)|uns fehlt|fehlt uns)(?: (?:(?:den|die) (?:Sommer|Winter|Herbst|Frühling|Advent|Fasching|[A-Za-zÀ-ž]*[Ss]aison)|[Ff]ür (?:eine[nr]?|unsere[nr]?|die|den) (?:\p{Ll}+ )?(?:Kund|Mandant|Auftraggeber|Partner|Betrieb|Unternehmen|Firma|Klient|Haus)[A-Za-zÀ-ž]*(?: (?:in|aus|bei|im Raum) \p{Lu}[A-Za-zÀ-ž-]+)?|(?:(?:oder|und) )?nach (?:Vereinbarung|Absprache|Übereinkunft)|auf(?= (?:den \d|\d|Anfang|Mitte|Ende|sofort|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))|Anfang|Mitte|Ende|20\d{2}|[Ww]ir|ab|sofort|zum|zur|für|unsere?n?m?|das|den|die|unser|per|noch|vor|allem|insbesondere|hauptsächlich|bevorzugt|dringend|weiterhin|aktuell|eine[nr]?|ein|nächstmöglichen|Zeitpunkt|\d{1,2}\.(?:\d{1,2}\.(?:\d{4}|\d{2})?)?|Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|wieder|auch|heuer|(?!kein|mein|dein)\p{Ll}{3,20}e[nr]?)){0,10} /gu;

/** The object of "suchen", at most to the end of its sentence. */
export function soughtPersons({ ownWords }: Draft): Span[] {
  return Array.from(ownWords.matchAll(SEEKS), ({ 0: written, index }) => {
    const start = index + written.length;
    const end = /[.!?,;:\n(]/.exec(ownWords.slice(start, start + 80))?.index ?? 60;
    return { start, end: Math.min(start + end, ownWords.length) };
  });
}

/** Who is wished for without "suchen", and whether more is told of them: ", der vorher mitläuft". */
export function wishedPersons({ ownWords }: Draft): (Span & { readonly isTold: boolean })[] {
  return Array.from(ownWords.matchAll(WISHES)).flatMap(({ 0: written, index }) => {
    const start = index + written.length;
    const behind = ownWords.slice(start, start + LONGEST_TITLE);
    // From another house, or again and again.
    const before = ownWords.slice(Math.max(0, index - LONGEST_TITLE), index);
    if (/^[A-Za-zÀ-ž-]+ (?:vom|von|einer|eines|des) /u.test(behind) || WHENEVER.test(before)) return [];
    const end = /[.!?,;:\n(]/.exec(behind.slice(0, 80))?.index ?? 60;
    const isTold =
      /^[^.!?:;\n]{3,80}(?:, (?:der|die|er|sie)|[.!] (?:Er|Sie) (?:\p{Ll}+t|soll|wird|kann))(?![A-Za-zÀ-ž])/u.test(
        behind,
      );
    return [{ start, end: Math.min(start + end, ownWords.length), isTold }];
  });
}

/**
 * "Fahrer für die Frühschicht gesucht", "eine Stelle frei: Baggerfahrer": the person before the verb, or behind the
 * colon.
 */
const BEFORE_SOUGHT =
  /(?<=^|[.!?:\n] ?)(?<person>(?:[^.!?:\n]|(?<=Kat|Bez|Ktn|inkl|ca|Std)\.){3,120}?) (?:dringend |ab sofort |per sofort )?gesucht(?![A-Za-zÀ-ž])(?<!(?:hat|haben|hatte|hatten|habe|wurde|wird nicht)(?![A-Za-zÀ-ž])[^.!?\n]{0,60} gesucht)/gu;
const BEHIND_VACANT =
  /(?:[Ss]tellen?|[Ll]ehrstellen?)(?: [A-Za-zÀ-ž]+){0,4} (?:frei|offen|zu vergeben|zu besetzen)(?: [A-Za-zÀ-ž]+)?: ?(?<person>[^.!?\n]{3,80})/gu;

/** "Nein, schlicht ein Konditor, der um vier anfängt": a title that smiles, and then says it. */
const PLAINLY =
  /(?<![A-Za-zÀ-ž])(?:[Nn]ein,|[Ss]prich:?|[Kk]urz(?: gesagt)?:|[Gg]emeint ist|[Gg]enauer(?: gesagt)?:?|[Oo]der:|[Aa]lso:?)(?: (?:wir (?:suchen|meinen)|ganz|schlicht|einfach|nur|bloß|nämlich))* (?:eine[nr]?|ein) (?<person>[^.!?:,\n]{3,60})/gu;
const BEHIND_YOU_ARE = latinExpression(String.raw`${YOU_ARE.source}(?<person>[^.!?:\n]{3,40})`, 'gu');

/** Who is named before "gesucht", behind a vacancy, or as the one the reader is to be. */
export function announcedPersons({ ownWords }: Draft): Span[] {
  const spans: Span[] = [];
  for (const expression of [BEFORE_SOUGHT, BEHIND_VACANT, BEHIND_YOU_ARE, PLAINLY])
    for (const { 0: written, index, groups } of ownWords.matchAll(expression)) {
      const person = groups?.['person'] ?? '';
      const start = index + written.indexOf(person);
      spans.push({ start, end: start + person.length });
    }
  const leaving = SUCCEEDS.test(ownWords) ? LEAVING.exec(ownWords) : null;
  const person = leaving?.groups?.['person'];
  const stem = person?.replace(/in$/u, '');
  const isBoth =
    latinExpression(`(?<!\\p{L})${stem}in(?!\\p{L})`, 'u').test(ownWords) &&
    latinExpression(`(?<!\\p{L})${stem}(?!\\p{L})`, 'u').test(ownWords);
  if (leaving && person !== undefined && !isBoth) {
    const start = leaving.index + leaving[0].indexOf(person);
    spans.push({ start, end: start + person.length });
  }
  return spans;
}

/** Does the ad say anywhere that people of all genders are meant? */
export const meansEverybody = ({ ownWords }: Draft): boolean => saysAllGenders(ownWords);

/** "Für unseren Kunden suchen wir zum 1. März:", "… suchen wir einen": the title is alone on the next line. */
const LEADS_IN =
  /(?:suchen wir|[Ww]ir suchen|(?<![A-Za-zÀ-ž])sucht|suche ich)(?![A-Za-zÀ-ž])(?:[^.!?]|\.(?=[A-Za-zÀ-ž\d/]))*(?::|(?<![A-Za-zÀ-ž])(?:eine[nr]?|Sie als|dich als|euch als|als))\s*$/u;
/** How many lines with words may come before the title. */
const LINES_BEFORE = 6;

/** The line after one that introduces a title. */
export function ledInTitle({ lines, ownWords }: Draft): Span | undefined {
  const written = lines
    .filter(({ start, end }) => /[A-Za-zÀ-ž]/u.test(ownWords.slice(start, end)))
    .slice(0, LINES_BEFORE);
  const before = written.findIndex(({ start, end }) => LEADS_IN.test(ownWords.slice(start, end)));
  const title = before < 0 ? undefined : written[before + 1];
  return title && title.end - title.start <= LONGEST_TITLE ? title : undefined;
}
