import type { Span } from '../../text/span';
import type { AggGround } from '../data/agg-phrases';
import { ASKED_BEFORE } from '../data/agg-sentences';
import type { Draft } from '../draft';
import { latin } from '../text/latin';
import { isRole } from '../text/stage-role';
import { isTask } from '../text/task';

/** Statements that a ground does not matter, or that everybody is welcome. */
const OPEN =
  /(?:wollen|möchten|werden) (?:wir )?(?:das |es |dies )?ändern|(?:soll|wird) sich (?:\p{L}+ )?ändern|(?:[Ss]pielt|spielen|spiele) (?:bei uns |für uns |dabei |hier )?keine(?:rlei)? Rolle|unabhängig (?:von|vom)|ungeachtet|(?:ist|sind|ganz|völlig) (?:uns )?(?:egal|gleich|gleichgültig)|egal,? (?:ob|wie)|willkommen|kein (?:Muss|Hindernis)|[Bb]ei gleicher (?:Eignung|Qualifikation)|Jung und Alt|jung und alt|(?:nicht|kein\p{L}*) (?:erforderlich|nötig|notwendig|Voraussetzung|verlangt)|(?<!(?:[Oo]hne|[Kk]eine|[Kk]einen|frei von) (?:eine |einen |anerkannte )?)Schwerbehinder|ob (?:Sie|du|jung)|jedes Alter|zählt (?:das |es )?(?:bei uns |hier )?nicht|mit (?:\p{L}+ )?(?:oder|und) ohne(?!\p{L})|alle[rn]? Alters\p{L}*|(?:bunt|gut|alters)\s?gemischt|altersgemischt\p{L}*/u;
/** "kein Muttersprachler", "nicht jung": the phrase is negated. */
const NEGATED_BEFORE =
  /(?<!\p{L})(?:[Kk]ein\p{L}*|[Nn]icht|[Nn]ie|[Ww]eder|[Ss]tatt|[Oo]hne|un)(?: \p{L}+| \p{Ll}+,){0,2} $/u;
/** "müssen Sie nicht sein", "brauchen Sie nicht", "verlangen wir nicht": the following clause takes it back. */
const NEGATED_BEHIND =
  /^(?! und \p{Ll}+(?:st|en) )(?![^.!?;\n]{0,40}(?<!\p{L})mehr (?:braucht|brauchst|brauchen|muss|ist|verlangen|erwarten))[^.!?;\n]{0,40}?(?<!\p{L})(?:müssen|muss|musst|brauchen|brauchst|braucht|verlangen|erwarten|fordern|setzen|ist|sind)(?!\p{L})[^.!?,;\n]{0,20}(?<!\p{L})(?:nicht|kein\p{L}*)(?!\p{L})/u;
/** Alternatives to the level: "Muttersprache oder vergleichbar". BAG 8 AZR 418/15. */
const LEVEL_OFFERED =
  /^[^.!?\n]{0,12}(?:oder|\/|bzw\.)\s?(?:C ?[12]|B2|verhandlungssicher|fließend|fliessend|vergleichbar|gleichwertig|ähnlich|sehr gut)/iu;
/** Military or civil service, asked only of those who had to do it. */
const SERVICE = /(?:Präsenz|Wehr|wehr|Militär|Zivil)dienst|Bundesheer|Präsenz-/u;
const SERVICE_IF_DUE =
  /(?<!\p{L})(?:männliche[nr]?|[Ff]alls|[Ss]ofern|[Ss]oweit|[Gg]egebenenfalls|ggf|[Gg]gf|angerechnet|anrechen\p{L}*|rechnen|zähl(?:t|en)|gilt|gelten|anerkannt|wenn (?:zutreffend|verpflichtet|vorhanden))(?!\p{L})/u;

const isServiceIfDue = (written: string, sentence: string): boolean =>
  SERVICE.test(written) ? SERVICE_IF_DUE.test(sentence) : /(?:[Bb]ei|[Vv]on) männlichen/u.test(sentence);

/** Citizenship of one state beside that of others, or because a law asks for it. */
const CITIZENSHIP = /Staats(?:bürgerschaft|angehörigkeit)|Bürgerrecht|Pass/u;
const CITIZENS_OF_OTHERS =
  /(?:oder|bzw\.|beziehungsweise|sowie|und|\/)(?!\p{L})[^.!?\n]{0,60}(?<!\p{L})(?:EU|EWR|EFTA|Union|Unionsbürger\p{L}*|Mitgliedsta\p{L}*|Drittsta\p{L}*|gleichgestellt\p{L}*|andere[nrs]? \p{L}*[Ss]taat\p{L}*|Arbeitserlaubnis|Arbeitsbewilligung|Aufenthalts\p{L}*|Niederlassung\p{L}*|unbeschränkte\p{L}*)(?!\p{Ll})/u;
/** The same named first: "Ausweis B, C oder den Schweizer Pass". */
const CITIZENS_OF_OTHERS_FIRST =
  /(?<!\p{L})(?:EU|EWR|EFTA|Union\p{L}*|Ausweis [BCFGL]|Bewilligung\p{L}*|Aufenthalts\p{L}*|Niederlassung\p{L}*|\p{L}*[Aa]rbeits(?:erlaubnis|bewilligung)|Rot-Weiß-Rot\p{L}*|[A-G]-(?:Ausweis|Bewilligung))(?!\p{Ll})[^.!?\n]{0,60}(?<!\p{L})(?:oder|bzw\.|beziehungsweise|sowie|und)(?: (?:eine?n?|die|den|das|der|einer|Ihre[nr]?|deine[nr]?))? $/u;
const BY_STATUTE =
  /(?<!\p{L})gesetzlich\p{L}* (?:Erforderni\p{L}*|Voraussetzung\p{L}*|Vorgabe\p{L}*|Vorschrift\p{L}*|Grundlage\p{L}*|vorgeschrieben|verlangt|vorgesehen|gefordert)|(?<!\p{L})(?:Beamten(?:dienst|gesetz|recht|verhältnis)\p{L}*|Dienstrecht\p{L}*|hoheitlich\p{L}*)(?!\p{L})/u;
/** A law that asks for it, as the subject: "verlangt das Beamtenrecht", "schreibt die Verordnung vor". */
const LAW = String.raw`(?<![\p{L}-])(?:[\p{L}-]*(?:[Gg]esetz|[Vv]erordnung|[Rr]echt|[Rr]eglement|[Vv]orschrift|[Dd]ienstordnung|[Vv]erfassung|[Rr]ichtlinie|[Ss]atzung|[Gg]esetzgeber|[Bb]ehörde)(?:s|es|en)?|§ ?\d+\p{L}?[\p{L}\d .]*|[A-ZÄÖÜ]{2,}[a-zA-Z]*[VG])`;
const MAY_BE_LAW =
  /esetz|ordnung|echt|eglement|orschrift|orgeschrieben|erfassung|ichtlinie|atzung|ehörde|erordnung|ichtlinie|§|[A-Z]{2}[a-zA-Z]*[VG]/;
const LAW_DEMANDS = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:verlangt|verlangen|fordert|fordern|gebietet|schreibt|schreiben|erfordert|bestimmt|regelt|macht)(?: \p{Ll}+){0,4} ${LAW}(?!\p{L})|${LAW}(?: \p{L}+){0,4} (?:verlangt|verlangen|fordert|fordern|schreibt|schreiben|erfordert|bestimmt|gebietet)(?!\p{L})|(?<!\p{L})(?:laut|nach|gemäß|gemäss|gem\.|lt\.|aufgrund|wegen)(?: (?:dem|der|des|von|Art\.|Artikel|\d+|Abs\.))* ${LAW}(?!\p{L})|(?<!\p{L})von Gesetzes wegen|(?<!\p{L})vorgeschrieben(?!\p{L})`,
    'u',
  ),
);
/** Who preaches or teaches the faith has to belong to it (AGG § 9; GlBG § 20 Abs. 2). */
const TEACHES_FAITH = latin(
  /(?<!\p{L})(?:Glauben? (?:\p{L}+ )?(?:unterricht|weiter|vermittel|verkünd|lehr)\p{L}*|(?:unterricht|vermittel|verkünd|lehr)\p{L}*(?: \p{L}+){0,3} (?:den |des |im |christlichen )*(?:Glauben?s?|Religion|Evangelium)|Religionsunterricht|Katechese|Verkündigung|\p{L}*[Ss]eelsorg\p{L}*|Predigt\p{L}*|predig\p{L}*|Gottesdienste? (?:\p{L}+ )?(?:leite|halte|feier)\p{L}*|(?:leiten?|leitest|halten|hältst|feiern|feierst|gestalten|gestaltest)(?: \p{L}+){0,3} (?:Gottesdienste?|Andachten|Messen?|Trauungen|Taufen|Beerdigungen|Kasualien)|taufen|beerdigen|[Aa]ls (?:Pfarrer(?:in)?|Pfarrperson|Pastor(?:in)?|Vikar(?:in)?|Diakon(?:in)?|Imam|Rabbiner(?:in)?)|missio|Missio|Vokation|Vocatio|Sakrament\p{L}*|Liturgie|liturgisch\p{L}*)(?!\p{L})/u,
);
/** A house or its finances, of which health is said: "Unser Krankenhaus ist finanziell kerngesund". */
/** Things that bear a load or an examination: "ob Deckenplatten voll belastbar sind", "voll belastbare Zahlen". */
const OF_A_THING = latin(
  /(?<!\p{L})(?:(?:ob|dass|damit|bis|weil|wenn|wie|wo)(?: (?:die|das|der|unsere?|Ihre?|deine?|alle|jede[rs]?|eine?|neue|\p{Ll}+e))* (?!Sie |Bewerb|Mitarbeit|Kolleg|Person|Mensch|Leute|Kandidat|Azubi|Lehrling)\p{Lu}[\p{L}-]+(?: \p{Ll}+){0,3} (?:voll |dauerhaft |mechanisch |statisch |noch )*(?:belastbar|stabil|robust|einsatzfähig|fit|gesund|leistungsfähig)|(?:voll |uneingeschränkt )?(?:belastbare|stabile|robuste|einsatzfähige|gesunde)[nrsm]? (?:\p{L}*(?:[Zz]ahl|[Dd]aten|[Pp]latte|[Bb]öden|[Bb]oden|[Mm]öbel|[Rr]egal|[Mm]aschine|[Aa]ussage|[Pp]lan|[Pp]läne|[Ff]inanz|[Nn]etz|[Ss]ystem|[Ff]ahrzeug|[Pp]flanze|[Tt]ier|[Gg]erüst|[Ss]truktur|[Uu]nternehmen|[Bb]etrieb|[Kk]ost|[Ee]rnährung|[Ll]ieferkette|[Pp]rognose|[Kk]onzept)\p{L}*))(?!\p{L})/u,
);
const OF_A_FIRM = latin(
  /(?<!\p{L})(?:finanziell|wirtschaftlich|bilanziell|Bilanz|[Uu]nser(?:e)? (?:\p{L}+ )?(?:Unternehmen|Firma|Betrieb|Haus|Verein|Genossenschaft|Krankenhaus|Spital|Stiftung|Bank|Verband|Konzern|Gruppe|Gesellschaft|Wald|Boden|Tiere|Kühe|Pflanzen|Bäume) (?:ist|sind|steht|stehen))(?!\p{L})/u,
);
/** Looks of things that are delivered or kept: "Wir liefern gepflegtes Aussehen, was Hecken angeht". */
const OF_THINGS = latin(
  /(?<!\p{L})(?:[Ww]ir (?:liefern|sorgen|geben|verleihen|schaffen|halten|machen|bieten|pflegen|entwerfen|gestalten|bringen)|(?:[Bb]rillen?|[Kk]leid(?:er|ung)|[Mm]ode|[Kk]osmetik|[Ff]risuren|[Ss]chuhe|[Pp]flege\p{L}*|[Pp]rodukte) für (?:ein|das|Ihr|gutes)|was \p{Lu}\p{L}+ (?:und \p{Lu}\p{L}+ )?angeht|(?:verleihen|geben|sorgen|schaffen|halten|machen|pflegen) (?:Sie|du)(?: \p{L}+){0,4} (?:Gärten?|Gärtnerei|Fassade\p{L}*|Räume\p{L}*|Wohnung\p{L}*|Fahrzeug\p{L}*|Autos?|Produkt\p{L}*|Grab\p{L}*|Hecken?))(?!\p{L})/u,
);
/** Open to both: "frisch von der Uni oder mit langer Praxis". */
const EITHER_LENGTH = latin(
  /^[^.!?\n]{0,12}(?<!\p{L})(?:oder|wie|und)(?: \p{L}+){0,4} (?:Jahren?|Jahrzehnten?|Praxis|Erfahrung|Routine|Erfahrene|alter Hase|Profis?|Quereinstieg|Wiedereinstieg|Wiedereinsteig\p{L}*|Umsteig\p{L}*|Älter\p{L}*|kurz vor)(?!\p{L})/u,
);
/** "Mit Mitte fünfzig fängt bei uns mancher neu an": what others did at that age. */
const NEW_START =
  /(?<!\p{L})(?:mancher|manche|viele|einige|so mancher|unsere?\p{L}? (?:letzte|neue|jüngste)\p{L}*|Kolleg\p{L}+)(?!\p{L})[^.!?\n]{0,60}(?:neu an|angefangen|begonnen|gewechselt|umgelernt|umgeschult|eingestiegen|dazugekommen)(?!\p{L})/u;
/** "Unsere Zielgruppe ist Mitte zwanzig": what is said of those for whom the house works. */
const OF_CLIENTELE =
  /(?<!\p{L})(?:Kund\p{L}*|Zielgruppe|Publikum|Leser\p{L}*|Gäste|Bewohner\p{L}*|Mitglieder|Klient\p{L}*|Patient\p{L}*|Besucher\p{L}*|Mandant\p{L}*|Studierenden|Teilnehm\p{L}*|Jugendlichen|Kinder|Follower\p{L}*|Mieter\p{L}*|Käufer\p{L}*|Nutzer\p{L}*|Brautpaare|Reisenden) (?:ist|sind|war|waren|bleiben|werden)(?: \p{L}+){0,3} $/u;
/** "wer einen deutschen Pass bekommt": papers as the matter of the work. */
const PAPERS_AS_WORK =
  /(?<!\p{L})(?:bekommt|bekommen|beantrag\p{L}*|ausstell\p{L}*|erhält|erwirbt|erwerben|verliert|verloren|Einbürgerung\p{L}*|stellen|prüfen)(?!\p{L})/u;
/** A language of customers: "Versicherten, deren Muttersprache nicht Deutsch ist". */
const OF_SPEAKERS =
  /(?<!\p{L})(?:deren|dessen|(?:Kinder|Menschen|Schüler|Schülerinnen|Klienten|Klientinnen|Patienten|Gäste|Kundschaft|Kunden|Familien|Teilnehmende|Leute|Jugendliche|Geflüchtete)n? (?:mit|ohne)|mit anderer)(?: \p{L}+){0,3} $/u;
/** "weil im Team bisher nur Männer arbeiten": a report of today, and a reason to ask for the others. */
const UNTIL_NOW =
  /(?<!\p{L})(?:bisher|bislang|derzeit|zurzeit|momentan|aktuell|noch|lange|jahrelang|früher|leider)(?: \p{L}+){0,3} $/u;
const IS_THERE =
  /^(?: \p{L}+){0,3} (?:arbeiten|sind|waren|arbeiteten|gab|gibt|haben|hatten|tätig|beschäftigt)(?!\p{L})/u;
/** The following sentence says that it does not matter where somebody learnt the language. */
const LEARNT_ANYWHERE =
  /^\s*(?:Wo|Woher|Wie|Ob|Egal)(?!\p{L})[^.!?\n]{0,60}(?:gleich|egal|gleichgültig|keine Rolle|nicht wichtig|gelernt)/u;
/** Needs that can justify a ground (AGG §§ 8, 9, GlBG § 9, § 23). */
const NEED =
  /,? (?:weil|denn|da (?:Sie|du|wir|die|der|das|es|viele|im|in|man)|um .{3,80} zu|damit|wegen|aufgrund|aus Gründen|zum Schutz)(?!\p{L})|§ ?(?:8|9|10|23)|\d ?(?:kg|Kilo)|(?:heben|tragen|schieben) (?:Sie|du)|Schutzraum|Beamtenverhältnis|Sicherheitsüberprüfung/u;

/**
 * An age can be justified by a law, by safety, or by the length of a training (AGG § 10); "weil wir viel reisen" does not
 * justify it.
 */
const NEED_FOR_AGE =
  /(?<!\p{L})(?:gesetzlich\p{L}*|Gesetz\p{L}*|Vorschrift\p{L}*|Verordnung\p{L}*|Jugendschutz\p{L}*|§|Führerscheinklasse|Beamtenverhältnis|(?<!(?:ihrer|seiner|deiner|Ihrer|der|eurer) )Laufbahn\p{L}*|Ruhestand|Pensionsalter|Ausbildungsdauer|Versicherung\p{L}*)(?!\p{L})/u;

/** One gender can be needed for those who are cared for (AGG § 8, GlBG § 9); "denn die Arbeit ist schwer" does not justify it. */
export const NEED_FOR_GENDER =
  /(?<!\p{L})(?:Schutzraum\p{L}*|zum Schutz|Schutz der|Frauenhaus\p{L}*|Intim\p{L}*|Scham\p{L}*|auf Wunsch|Klientinnen|Bewohnerinnen|Patientinnen|Mädchen(?:gruppe|arbeit|haus|treff|wohn\p{L}*)|Gewalt\p{L}*|Umkleide\p{L}*|Frauensauna|Damensauna|Frauenbad|Frauenschwimm\p{L}*|Frauenberatung\p{L}*|Frauengefängnis\p{L}*|Damenumkleide\p{L}*|Übergriff\p{L}*|(?:gezielt|ausdrücklich|gern|gerne|besonders) auch|unterrepräsentiert|\p{L}*anteil|§ ?(?:5|8|9|10|23))(?!\p{L})/u;
/** The ad cites the law by which one gender is required. */
export const JUSTIFIED = /§ ?8 (?:Abs\. ?1 )?(?:des )?AGG|AGG,? § ?8(?!\d)|§ ?9 (?:Abs\. ?1 )?GlBG/u;
/** No task requires a family status: only a cited paragraph justifies it. */
const NEED_FOR_FAMILY = /§ ?\d/u;
/** Reasons that justify nothing: what customers like, who stands in, the first impression, what is usual here. */
const NO_NEED = latin(
  /(?<!\p{L})(?:(?:weil|denn|da|damit|wegen)(?: [^.!?\n]{0,40})? (?:[Kk]undschaft|[Kk]unden|[Kk]undinnen|[Gg]äste[n]?|[Pp]atienten|[Cc]hefin|[Cc]hef|[Tt]eam|[Kk]ollegen|[Ee]indruck|[Vv]ertretung\p{L}*|[Aa]usfälle[n]?|[Ff]ehlzeiten|[Tt]radition|[Pp]ensionskasse|[Ii]mage|[Mm]arke|[Ss]timmung|[Bb]auchgefühl)(?!\p{L})(?![^.!?\n]{0,30}(?:spricht|sprechen|verstehen|versteht|beraten|betreuen|unterrichten))|(?:denn|weil|da) (?:am Telefon zählt|sonst wird|so (?:ist|war|sind|war)|das (?:passt|schätzt|mögen)|wir (?:sind|bleiben) (?:hier |nun |eben )?(?:ein|eine|unter)))(?!\p{L})/u,
);
/** Words for perfect health and few sick days: no task requires them, "denn Sie tragen Geräte" does not either. */
const PERFECT_HEALTH =
  /kerngesund|pumperlg|topfit|nie krank|selten krank|krank|Fehl(?:tage|zeiten)|Gebrechen|Wehwehchen|Zipperlein/iu;
/** Age groups by a name that calls nobody else: "Young Professionals willkommen" is no welcome of others. */
const NAMED_GENERATION = /Young|Digital Native|Gen(?:eration)? ?[YZ]|Millennial|Nachwuchs/iu;
const WELCOMES_OTHERS =
  /(?<!\p{L})(?:auch|ebenso|genauso|gleichermaßen|alle|jede[rsn]?|alte[rn]? Hasen?|Erfahren\p{L}+|Berufserfahren\p{L}+|Ältere\p{L}?|Profis|Seniors?|Wiedereinsteig\p{L}+|Quereinsteig\p{L}+)(?!\p{L})/iu;
const NEEDS: Readonly<Partial<Record<AggGround, RegExp>>> = {
  alter: NEED_FOR_AGE,
  geschlecht: NEED_FOR_GENDER,
  familie: NEED_FOR_FAMILY,
};
/** Fitness that a law requires: "gesundheitliche Eignung nach dem Infektionsschutzgesetz". */
const BY_LAW =
  /(?<!\p{L})(?:nach|laut|gemäß|gemäss|gem\.|im Sinne|entsprechend|aufgrund|lt\.)(?: \p{L}+){0,2} [\p{L}-]*(?:[Rr]echt|[Gg]esetz|[Vv]erordnung|[Vv]orschrift|[Gg]esetzes|[Rr]echts|[Vv]erordnungen|[Vv]orschriften|[Rr]ichtlinie|IfSG|FeV|ArbMedVV|[A-ZÄÖÜ]{2,}[a-zA-Z]*[VG])(?!\p{L})|(?<!\p{L})(?:amtsärztlich|arbeitsmedizinisch|flugmedizinisch|betriebsärztlich|verkehrsmedizinisch)\p{L}*|(?<!\p{L})(?:G ?(?:20|25|26|41)|Gesundheitszeugnis|Belehrung|Tropentauglichkeit)(?!\p{L})/u;

/** People whose bodies are cared for, not the applicant's. */
const CARED_FOR =
  /(?<!\p{L})(?:pfleg|betreu|behandel|berat|begleit|therap|massier|versorg|unterricht|trainier|lernen|Kurs)\p{L}*/u;
const OF_A_BODY =
  /(?:Händen?|Armen?|Rücken|Knien?|Gelenken?|Beinen?|Füßen?|Füssen?|Knochen|Lunge|Herz|Augen|Schultern?|Wirbelsäule|Kreislauf)$/u;
/** The applicant's body is required, not only mentioned: "für einen gesunden Rücken" is a benefit. */
export function isAsked({ prose, at }: Draft, span: Span): boolean {
  if (
    !/^(?:(?:zwei|2) )?(?:gesund|kräftig|stark|belastbar|unversehrt|intakt|stabil|kerngesund)/i.test(at(span)) ||
    !OF_A_BODY.test(at(span))
  )
    return true;
  const from = Math.max(0, span.start - BEFORE_A_BODY);
  return ASKED_BEFORE.test((from > 0 ? 'x' : '') + prose.slice(from, span.start));
}
const BEFORE_A_BODY = 120;

/** Grounds that a law may demand, in its own words. */
const LAW_GROUNDS: ReadonlySet<AggGround> = new Set<AggGround>(['herkunft', 'alter', 'religion']);
const ROLE_GROUNDS: ReadonlySet<AggGround> = new Set<AggGround>(['alter', 'geschlecht', 'aussehen', 'herkunft']);

/** Does the sentence take the wording back, or name a need that the law accepts? */
export function isExcused({ prose, ownWords, at, surroundingsOf }: Draft, ground: AggGround, span: Span): boolean {
  const { start, end } = surroundingsOf(span);
  const sentence = at({ start, end });
  if (ground === 'herkunft' && LEARNT_ANYWHERE.test(prose.slice(end, end + 80))) return true;
  if (OF_CLIENTELE.test(prose.slice(Math.max(start, span.start - 70), span.start))) return true;
  if (ground === 'alter' && NEW_START.test(sentence)) return true;
  if (ground === 'herkunft' && OF_SPEAKERS.test(prose.slice(Math.max(start, span.start - 50), span.start))) return true;
  if (
    ground === 'geschlecht' &&
    UNTIL_NOW.test(prose.slice(Math.max(start, span.start - 50), span.start)) &&
    IS_THERE.test(prose.slice(span.end, end))
  )
    return true;
  if (ground === 'geschlecht' && SERVICE.test(sentence) && isServiceIfDue(at(span), sentence)) return true;
  if (ground === 'herkunft' && CITIZENSHIP.test(at(span))) {
    const isOfOthers =
      CITIZENS_OF_OTHERS.test(prose.slice(span.end, end)) ||
      CITIZENS_OF_OTHERS_FIRST.test(prose.slice(start, span.start));
    if (BY_STATUTE.test(sentence) || isOfOthers) return true;
    if (isTask(sentence) && PAPERS_AS_WORK.test(sentence)) return true;
  }
  if (LAW_GROUNDS.has(ground) && MAY_BE_LAW.test(sentence) && LAW_DEMANDS.test(sentence)) return true;
  if (ground === 'religion' && TEACHES_FAITH.test(sentence)) return true;
  if (ground === 'geschlecht' && JUSTIFIED.test(ownWords)) return true;
  if (ROLE_GROUNDS.has(ground) && isRole(ownWords, sentence)) return true;
  if (ground === 'gesundheit' && (OF_A_FIRM.test(sentence) || OF_A_THING.test(sentence))) return true;
  if (ground === 'aussehen' && OF_THINGS.test(sentence)) return true;
  if (ground === 'alter' && EITHER_LENGTH.test(prose.slice(span.end, end))) return true;
  if (ground === 'gesundheit' && OF_A_BODY.test(at(span)) && CARED_FOR.test(sentence)) return true;
  if (ground === 'gesundheit' && BY_LAW.test(sentence)) return true;
  // An exclusion contains its own negation, which does not take it back.
  if (
    /(?<!\p{L})(?:nicht|leider|ungeeignet|unerwünscht|verboten|[Oo]hne (?:\p{L}+ )?(?:Schwerb|B)ehinderung\p{L}*)(?!\p{L})/u.test(
      at(span),
    ) &&
    ground !== 'alter'
  )
    return false;
  const isCalledAlone = ground === 'alter' && NAMED_GENERATION.test(at(span)) && !WELCOMES_OTHERS.test(sentence);
  if (OPEN.test(isCalledAlone ? sentence.replace(/willkommen/gu, '') : sentence)) return true;
  const isPerfect = ground === 'gesundheit' && PERFECT_HEALTH.test(at(span));
  if (!isPerfect && (NEEDS[ground] ?? NEED).test(sentence) && (NEEDS[ground] || !NO_NEED.test(sentence))) return true;
  const behind = prose.slice(span.end, Math.min(end, span.end + 90));
  return (
    NEGATED_BEFORE.test(prose.slice(Math.max(start, span.start - 40), span.start)) ||
    NEGATED_BEHIND.test(behind) ||
    (/Muttersprach/i.test(at(span)) && LEVEL_OFFERED.test(behind))
  );
}
