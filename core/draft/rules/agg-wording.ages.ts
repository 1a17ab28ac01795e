import type { Span } from '../../text/span';
import type { Draft } from '../draft';

/** People who are cared for, not wanted as applicants. */
const OTHERS =
  /(?:Kinder|Kindern|Jugendliche[nr]?|Jugend|Schüler[A-Za-zÀ-ž]*|Menschen|Bewohner[A-Za-zÀ-ž]*|Klient[A-Za-zÀ-ž]*|Gäste[n]?|Kund[A-Za-zÀ-ž]*|Teilnehm[A-Za-zÀ-ž]*|Patient[A-Za-zÀ-ž]*|Lernende[nr]?|Gruppen?|Mitglieder[A-Za-zÀ-ž]*|Familien|Frauen|Männer|Mädchen|Jungen|Publikum|Erwachsene[nr]?)(?: im Alter)? $/u;
/** Ages of the present team. */
const COLLEAGUES =
  /(?:Team|Belegschaft|Kollegium|Mannschaft|Crew|Kolleg[A-Za-zÀ-ž:*]*|Mitarbeiten[A-Za-zÀ-ž:*]*|Beschäftigten|[Ww]ir|[Aa]lle) (?:ist|sind)(?: (?:alle|derzeit|momentan|aktuell|zurzeit|heute|hier|selbst|etwa|ungefähr|so|jeweils))* $/u;
/** An age range of the present team: "elf Leute zwischen 24 und 63", "von 24 bis 58". */
const RANGE_OF_COLLEAGUES =
  /(?:Leuten?|Menschen|Köpfen?|Team|Personen|Mitarbeit[A-Za-zÀ-ž:*]*|Kolleg[A-Za-zÀ-ž:*]*|Beschäftigten|Belegschaft|Kollegium)(?:,? [A-Za-zÀ-ž]+){0,2}(?: (?:von|zwischen|im Alter))*,? $/u;
/** A count of people who are there: "im Team sind drei Männer und vier Frauen zwischen 24 und 61". */
const WHO_IS_THERE =
  /(?<![A-Za-zÀ-ž])(?:(?:[Ii]m (?:Team|Betrieb|Haus|Büro|Kollegium)|[Bb]ei uns|[Ww]ir|[Uu]nser(?:e[mnrs]?)? [A-Za-zÀ-ž]+|[Dd]as (?:Team|Kollegium))(?: [A-Za-zÀ-ž]+)? (?:sind|arbeiten|besteh[A-Za-zÀ-ž]*|zähl[A-Za-zÀ-ž]*|stehen)(?![A-Za-zÀ-ž])|(?:sind|arbeiten|stehen) (?:bei uns|im Team|hier)(?![A-Za-zÀ-ž]))[^.!?\n]*(?<![A-Za-zÀ-ž\d])(?:\d{1,3}|ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?: \p{Ll}+)? (?:\p{Lu}[A-Za-zÀ-ž]+ )?$/u;
/** "Der Chor besteht aus dreißig Frauen und Männern zwischen 22 und 60": a wide range of who is there. */
const CONSISTS = /(?<![A-Za-zÀ-ž])besteh[A-Za-zÀ-ž]*(?: [^.!?\n]*)? aus [^.!?\n]*$/u;
/** "Am besten passt jemand zwischen 20 und 35 zu uns": an age, of a person. */
const OF_A_PERSON =
  /(?<![A-Za-zÀ-ž])(?:jemand[A-Za-zÀ-ž]*|Person|Alter|Bewerb[A-Za-zÀ-ž]*|Kandidat[A-Za-zÀ-ž]*|passt|passen|(?:du|Sie) (?:bist|sind)|(?:bist|sind) (?:du|Sie)|gesucht wird)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}$/u;
/** "Für die Bewohner, darunter rüstige Rentner": people who are cared for. */
const OLD = /^(?:rüstig|vital|fit|agil)/iu;
const CARED_FOR =
  /(?<![A-Za-zÀ-ž])(?:darunter|mit|betreuen|begleiten|versorgen|pflegen|besuchen)(?: Sie)?(?: (?:auch|vor allem|meist))? $/u;
/** "Du begleitest Menschen, die am Anfang ihres Berufslebens stehen": those whom the work is for. */
const OF_THOSE_GUIDED =
  /(?<![A-Za-zÀ-ž])(?:begleit|betreu|berat|berät|unterstütz|coach|unterricht|vermittel|schul|förder)[A-Za-zÀ-ž]*(?: [A-Za-zÀ-ž]+){1,3}, die [^.!?,\n]{0,30}$/u;
/** Units that are not years of age. */
const COUNTED =
  /^\s?(?:%|€|(?:Prozent|Euro|Franken|CHF|Stunden|Std|Uhr|kg|Kilo|Meter|km|m(?![A-Za-zÀ-ž])|Grad|Leute|Menschen|Personen|Kind|Platz|Plätze|Bett|Kund|Mitarbeit|Beschäftigt|Teilnehm|Gäste|Tage|Wochen|Monat|Minuten|Projekt|Anruf|Bewohn|Tonnen|Stück|Zimmer|Mal|Prüf|Fälle|Seiten)[A-Za-zÀ-ž]*)/u;
/** What follows a number without unit that is an age. */
const NO_UNIT =
  /^(?:\s*(?:$|[.,;:!?)–\n])|\s(?:sind|sein|bist|ist|und|oder|bevorzugt|gesucht|alt|Jahren?|wären|wäre|wird|würde|passt|sollte|darf|liegen|liegt|täte|tut|tun|fehlt|fehlte|käme|hilft|hätte|würden|brächte)(?![A-Za-zÀ-ž]))/u;

/** "Ende 20 bis Mitte 30": two decades are an age, whatever follows. */
const DECADES = /^(?:Anfang|Mitte|Ende) .+ (?:Anfang|Mitte|Ende) /u;

/** The year of a degree cannot be the age of somebody else. */
const YEAR = /(?<!\d)20[12]\d/;

/** Is it the age of the person wanted, not of colleagues, clients or things? */
export function isAgeOfApplicant({ prose, surroundingsOf }: Draft, span: Span): boolean {
  const written = prose.slice(span.start, span.end);
  if (/^(?:Anfang|Mitte|Ende) [A-Za-zÀ-ž]+$/u.test(written) && COUNTED.test(prose.slice(span.end, span.end + 14)))
    return false;
  if (!/\d/.test(written)) {
    if (/(?:für|mit|von|an|zu|bei|über) Jugendliche/.test(written)) return false;
    if (OF_THOSE_GUIDED.test(prose.slice(Math.max(0, span.start - 60), span.start))) return false;
    if (OLD.test(written) && CARED_FOR.test(prose.slice(Math.max(0, span.start - 40), span.start))) return false;
    return !/jung|jugend/i.test(written) || !isYoungClientele(prose, span);
  }
  if (DECADES.test(written) || YEAR.test(written)) return true;
  const sentence = surroundingsOf(span);
  const before = prose.slice(Math.max(sentence.start, span.start - 40), span.start);
  const behind = prose.slice(span.end, span.end + 14);
  if (/\d$/.test(written) && !NO_UNIT.test(behind) && (!OF_A_PERSON.test(before) || COUNTED.test(behind))) return false;
  if (COLLEAGUES.test(before)) return false;
  const upTo = prose.slice(sentence.start, span.start);
  if (WHO_IS_THERE.test(upTo) && !/such|gesucht|passt|brauchen/i.test(prose.slice(sentence.start, sentence.end)))
    return false;
  if (CONSISTS.test(upTo) && !/such|gesucht/i.test(prose.slice(sentence.start, sentence.end))) return false;
  if (RANGE_OF_COLLEAGUES.test(before) && !/such|gesucht|passt/i.test(prose.slice(sentence.start, span.start)))
    return false;
  return !OTHERS.test(before) || /such|gesucht/i.test(prose.slice(sentence.start, span.start));
}

/** "die Arbeit mit jungen Menschen", "Team aus jungen und erfahrenen Kräften". */
const isYoungClientele = (prose: string, { start, end }: Span) =>
  (/(?:(?:mit|für|von)|(?:fördern|begleiten|betreuen|bilden|unterrichten|coachen|beraten|begeistern)(?: [A-Za-zÀ-ž]+){0,2}) $/u.test(
    prose.slice(Math.max(0, start - 40), start),
  ) &&
    /Menschen|Leute|Talente|Nachwuchs/.test(prose.slice(start, end))) ||
  /erfahren|älter|\balt/i.test(prose.slice(start, end));
