import type { Span } from '../../text/span';
import type { AggGround } from '../data/agg-phrases';
import { ASKED_BEFORE } from '../data/agg-sentences';
import type { Draft } from '../draft';
import { latin } from '../text/latin';
import { isRole } from '../text/stage-role';
import { isTask } from '../text/task';

/** Statements that a ground does not matter, or that everybody is welcome. */
const OPEN =
  /(?:wollen|möchten|werden) (?:wir )?(?:das |es |dies )?ändern|(?:soll|wird) sich (?:[A-Za-zÀ-ž]+ )?ändern|(?:[Ss]pielt|spielen|spiele) (?:bei uns |für uns |dabei |hier )?keine(?:rlei)? Rolle|unabhängig (?:von|vom)|ungeachtet|(?:ist|sind|ganz|völlig) (?:uns )?(?:egal|gleich|gleichgültig)|egal,? (?:ob|wie)|willkommen|kein (?:Muss|Hindernis)|[Bb]ei gleicher (?:Eignung|Qualifikation)|Jung und Alt|jung und alt|(?:nicht|kein[A-Za-zÀ-ž]*) (?:erforderlich|nötig|notwendig|Voraussetzung|verlangt)|(?<!(?:[Oo]hne|[Kk]eine|[Kk]einen|frei von) (?:eine |einen |anerkannte )?)Schwerbehinder|ob (?:Sie|du|jung)|jedes Alter|zählt (?:das |es )?(?:bei uns |hier )?nicht|mit (?:[A-Za-zÀ-ž]+ )?(?:oder|und) ohne(?![A-Za-zÀ-ž])|alle[rn]? Alters[A-Za-zÀ-ž]*|(?:bunt|gut|alters)\s?gemischt|altersgemischt[A-Za-zÀ-ž]*/u;
/** "kein Muttersprachler", "nicht jung": the phrase is negated. */
const NEGATED_BEFORE =
  /(?<![A-Za-zÀ-ž])(?:[Kk]ein[A-Za-zÀ-ž]*|[Nn]icht|[Nn]ie|[Ww]eder|[Ss]tatt|[Oo]hne|un)(?: [A-Za-zÀ-ž]+| \p{Ll}+,){0,2} $/u;
/** "eignet sich auch für rüstige Rentner": who is welcome as well, beside all others. */
const ALSO_FOR =
  /(?<![A-Za-zÀ-ž])(?:[Aa]uch|[Ee]benso|[Gg]enauso) (?:für|als|an|bei)(?: (?:alle|unsere?|eine?n?|die|den))?(?: \p{Ll}+e[nr]?)? ?$/u;
/** "müssen Sie nicht sein", "brauchen Sie nicht", "verlangen wir nicht": the following clause takes it back. */
const NEGATED_BEHIND =
  /^(?! und \p{Ll}+(?:st|en) )(?![^.!?;\n]{0,40}(?<![A-Za-zÀ-ž])mehr (?:braucht|brauchst|brauchen|muss|ist|verlangen|erwarten))[^.!?;\n]{0,40}?(?<![A-Za-zÀ-ž])(?:(?:müssen|muss|musst|ist|sind)(?![A-Za-zÀ-ž])[^.!?,;\n]{0,20}|(?:setz|verlang|erwart|forder|brauch|benötig|frag)(?:en|e|t|st)(?![A-Za-zÀ-ž])[^.!?,;\n]{0,60})(?<![A-Za-zÀ-ž])(?:nicht|kein[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u;
/** Alternatives to the level: "Muttersprache oder vergleichbar". BAG 8 AZR 418/15. */
const LEVEL_OFFERED =
  /^[^.!?\n]{0,12}(?:oder|\/|bzw\.)\s?(?:C ?[12]|B2|verhandlungssicher|fließend|fliessend|vergleichbar|gleichwertig|ähnlich|sehr gut)/iu;
/** Military or civil service, asked only of those who had to do it. */
const SERVICE = /(?:Präsenz|Wehr|wehr|Militär|Zivil)dienst|Bundesheer|Präsenz-/u;
const SERVICE_IF_DUE =
  /(?<![A-Za-zÀ-ž])(?:männliche[nr]?|[Ff]alls|[Ss]ofern|[Ss]oweit|[Gg]egebenenfalls|ggf|[Gg]gf|angerechnet|anrechen[A-Za-zÀ-ž]*|rechnen|zähl(?:t|en)|gilt|gelten|anerkannt|wenn (?:zutreffend|verpflichtet|vorhanden))(?![A-Za-zÀ-ž])/u;

const isServiceIfDue = (written: string, sentence: string): boolean =>
  SERVICE.test(written) ? SERVICE_IF_DUE.test(sentence) : /(?:[Bb]ei|[Vv]on) männlichen/u.test(sentence);

/** Citizenship of one state beside that of others, or because a law asks for it. */
const CITIZENSHIP = /Staats(?:bürger|angehörig)|Bürgerrecht|Nationalität|CH-Bürger|Pass/u;
/**
 * Whoever may work, or the words of the statutes on public service: "eines anderen Mitgliedstaats". An "EU-Pass" as the
 * only other way shuts out who has a permit.
 */
const CITIZENS_OF_OTHERS =
  /(?:oder|bzw\.|beziehungsweise|sowie|und|\/)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}(?<![A-Za-zÀ-ž])(?:(?:EU|EWR|EFTA)[A-Za-z/-]*-(?:Staat|Land|Länder|Mitglied)[A-Za-zÀ-ž]*|Mitgliedsta[A-Za-zÀ-ž]*|Union|Drittsta[A-Za-zÀ-ž]*|gleichgestellt[A-Za-zÀ-ž]*|andere[nrs]? [A-Za-zÀ-ž]*[Ss]taat[A-Za-zÀ-ž]*|[A-Za-zÀ-ž]*[Aa]rbeits(?:erlaubnis|bewilligung|berechtigung)|Arbeitsmarkt[A-Za-zÀ-ž]*|Aufenthalts[A-Za-zÀ-ž]*|Niederlassung[A-Za-zÀ-ž]*|(?:Ausweis|Bewilligung) [BFGL]|[BFGL]-(?:Ausweis|Bewilligung)|unbeschränkte[A-Za-zÀ-ž]*)(?!\p{Ll})/u;
/** The same named first: "Ausweis B, C oder den Schweizer Pass". */
const CITIZENS_OF_OTHERS_FIRST =
  /(?<![A-Za-zÀ-ž])(?:Ausweis [BCFGL]|Bewilligung[A-Za-zÀ-ž]*|Aufenthalts[A-Za-zÀ-ž]*|Niederlassung[A-Za-zÀ-ž]*|[A-Za-zÀ-ž]*[Aa]rbeits(?:erlaubnis|bewilligung)|Rot-Weiß-Rot[A-Za-zÀ-ž]*|[A-G]-(?:Ausweis|Bewilligung))(?!\p{Ll})[^.!?\n]{0,60}(?<![A-Za-zÀ-ž])(?:oder|bzw\.|beziehungsweise|sowie|und)(?: (?:eine?n?|die|den|das|der|einer|Ihre[nr]?|deine[nr]?))? $/u;
const BY_STATUTE =
  /(?<![A-Za-zÀ-ž])gesetzlich[A-Za-zÀ-ž]* (?:Erforderni[A-Za-zÀ-ž]*|Voraussetzung[A-Za-zÀ-ž]*|Vorgabe[A-Za-zÀ-ž]*|Vorschrift[A-Za-zÀ-ž]*|Grundlage[A-Za-zÀ-ž]*|vorgeschrieben|verlangt|vorgesehen|gefordert)|(?<![A-Za-zÀ-ž])(?:Beamten(?:dienst|gesetz|recht|verhältnis)[A-Za-zÀ-ž]*|Dienstrecht[A-Za-zÀ-ž]*|hoheitlich[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u;
/** A law that asks for it, as the subject: "verlangt das Beamtenrecht", "schreibt die Verordnung vor". */
const LAW = String.raw`(?<![\p{L}-])(?:[\p{L}-]*(?:[Gg]esetz|[Vv]erordnung|[Rr]echt|[Rr]eglement|[Vv]orschrift|[Dd]ienstordnung|[Vv]erfassung|[Rr]ichtlinie|[Ss]atzung|[Gg]esetzgeber|[Bb]ehörde)(?:s|es|en)?|§ ?\d+\p{L}?[\p{L}\d .]*|[A-ZÄÖÜ]{2,}[a-zA-Z]*[VG])`;
const MAY_BE_LAW =
  /esetz|ordnung|echt|eglement|orschrift|orgeschrieben|erfassung|ichtlinie|atzung|ehörde|erordnung|ichtlinie|§|[A-Z]{2}[a-zA-Z]*[VG]/;
const LAW_DEMANDS = latin(
  String.raw`(?<!\p{L})(?:verlangt|verlangen|fordert|fordern|gebietet|schreibt|schreiben|erfordert|bestimmt|regelt|macht)(?: \p{Ll}+){0,4} ${LAW}(?!\p{L})|${LAW}(?: \p{L}+){0,4} (?:verlangt|verlangen|fordert|fordern|schreibt|schreiben|erfordert|bestimmt|gebietet)(?!\p{L})|(?<!\p{L})(?:laut|nach|gemäß|gemäss|gem\.|lt\.|aufgrund|wegen)(?: (?:dem|der|des|von|Art\.|Artikel|\d+|Abs\.))* ${LAW}(?!\p{L})|(?<!\p{L})von Gesetzes wegen|(?<!\p{L})vorgeschrieben(?!\p{L})`,
  'u',
);
/** Who preaches or teaches the faith has to belong to it (AGG § 9; GlBG § 20 Abs. 2). */
const TEACHES_FAITH = latin(
  /(?<![A-Za-zÀ-ž])(?:Glauben? (?:[A-Za-zÀ-ž]+ )?(?:unterricht|weiter|vermittel|verkünd|lehr)[A-Za-zÀ-ž]*|(?:unterricht|vermittel|verkünd|lehr)[A-Za-zÀ-ž]*(?: [A-Za-zÀ-ž]+){0,3} (?:den |des |im |christlichen )*(?:Glauben?s?|Religion|Evangelium)|Religionsunterricht|Katechese|Verkündigung|[A-Za-zÀ-ž]*[Ss]eelsorg[A-Za-zÀ-ž]*|Predigt[A-Za-zÀ-ž]*|predig[A-Za-zÀ-ž]*|Gottesdienste? (?:[A-Za-zÀ-ž]+ )?(?:leite|halte|feier)[A-Za-zÀ-ž]*|(?:leiten?|leitest|halten|hältst|feiern|feierst|gestalten|gestaltest)(?: [A-Za-zÀ-ž]+){0,3} (?:Gottesdienste?|Andachten|Messen?|Trauungen|Taufen|Beerdigungen|Kasualien)|taufen|beerdigen|[Aa]ls (?:Pfarrer(?:in)?|Pfarrperson|Pastor(?:in)?|Vikar(?:in)?|Diakon(?:in)?|Imam|Rabbiner(?:in)?)|missio|Missio|Vokation|Vocatio|Sakrament[A-Za-zÀ-ž]*|Liturgie|liturgisch[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u,
);
/** A house or its finances, of which health is said: "Unser Krankenhaus ist finanziell kerngesund". */
/** Things that bear a load or an examination: "ob Deckenplatten voll belastbar sind", "voll belastbare Zahlen". */
const OF_A_THING = latin(
  /(?<![A-Za-zÀ-ž])(?:(?:ob|dass|damit|bis|weil|wenn|wie|wo)(?: (?:die|das|der|unsere?|Ihre?|deine?|alle|jede[rs]?|eine?|neue|\p{Ll}+e))* (?!Sie |Bewerb|Mitarbeit|Kolleg|Person|Mensch|Leute|Kandidat|Azubi|Lehrling)\p{Lu}[A-Za-zÀ-ž-]+(?: \p{Ll}+){0,3} (?:voll |dauerhaft |mechanisch |statisch |noch )*(?:belastbar|stabil|robust|einsatzfähig|fit|gesund|leistungsfähig)|(?:voll |uneingeschränkt )?(?:belastbare|stabile|robuste|einsatzfähige|gesunde)[nrsm]? (?:[A-Za-zÀ-ž]*(?:[Zz]ahl|[Dd]aten|[Pp]latte|[Bb]öden|[Bb]oden|[Mm]öbel|[Rr]egal|[Mm]aschine|[Aa]ussage|[Pp]lan|[Pp]läne|[Ff]inanz|[Nn]etz|[Ss]ystem|[Ff]ahrzeug|[Pp]flanze|[Tt]ier|[Gg]erüst|[Ss]truktur|[Uu]nternehmen|[Bb]etrieb|[Kk]ost|[Ee]rnährung|[Ll]ieferkette|[Pp]rognose|[Kk]onzept)[A-Za-zÀ-ž]*))(?![A-Za-zÀ-ž])/u,
);
const OF_A_FIRM = latin(
  /(?<![A-Za-zÀ-ž])(?:finanziell|wirtschaftlich|bilanziell|Bilanz|[Uu]nser(?:e)? (?:[A-Za-zÀ-ž]+ )?(?:Unternehmen|Firma|Betrieb|Haus|Verein|Genossenschaft|Krankenhaus|Spital|Stiftung|Bank|Verband|Konzern|Gruppe|Gesellschaft|Wald|Boden|Tiere|Kühe|Pflanzen|Bäume) (?:ist|sind|steht|stehen))(?![A-Za-zÀ-ž])/u,
);
/** Looks of things that are delivered or kept: "Wir liefern gepflegtes Aussehen, was Hecken angeht". */
const OF_THINGS = latin(
  /(?<![A-Za-zÀ-ž])(?:[Ww]ir (?:liefern|sorgen|geben|verleihen|schaffen|halten|machen|bieten|pflegen|entwerfen|gestalten|bringen)|(?:[Bb]rillen?|[Kk]leid(?:er|ung)|[Mm]ode|[Kk]osmetik|[Ff]risuren|[Ss]chuhe|[Pp]flege[A-Za-zÀ-ž]*|[Pp]rodukte) für (?:ein|das|Ihr|gutes)|was \p{Lu}[A-Za-zÀ-ž]+ (?:und \p{Lu}[A-Za-zÀ-ž]+ )?angeht|(?:verleihen|geben|sorgen|schaffen|halten|machen|pflegen) (?:Sie|du)(?: [A-Za-zÀ-ž]+){0,4} (?:Gärten?|Gärtnerei|Fassade[A-Za-zÀ-ž]*|Räume[A-Za-zÀ-ž]*|Wohnung[A-Za-zÀ-ž]*|Fahrzeug[A-Za-zÀ-ž]*|Autos?|Produkt[A-Za-zÀ-ž]*|Grab[A-Za-zÀ-ž]*|Hecken?))(?![A-Za-zÀ-ž])/u,
);
/** Open to both: "frisch von der Uni oder mit langer Praxis". */
const EITHER_LENGTH = latin(
  /^[^.!?\n]{0,12}(?<![A-Za-zÀ-ž])(?:oder|wie|und)(?: [A-Za-zÀ-ž]+){0,4} (?:Jahren?|Jahrzehnten?|Praxis|Erfahrung|Routine|Erfahrene|alter Hase|Profis?|Quereinstieg|Wiedereinstieg|Wiedereinsteig[A-Za-zÀ-ž]*|Umsteig[A-Za-zÀ-ž]*|Älter[A-Za-zÀ-ž]*|kurz vor)(?![A-Za-zÀ-ž])/u,
);
/** "Mit Mitte fünfzig fängt bei uns mancher neu an": what others did at that age. */
const NEW_START =
  /(?<![A-Za-zÀ-ž])(?:mancher|manche|viele|einige|so mancher|unsere?[A-Za-zÀ-ž]? (?:letzte|neue|jüngste)[A-Za-zÀ-ž]*|Kolleg[A-Za-zÀ-ž]+)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}(?:neu an|angefangen|begonnen|gewechselt|umgelernt|umgeschult|eingestiegen|dazugekommen)(?![A-Za-zÀ-ž])/u;
/** "Unsere Zielgruppe ist Mitte zwanzig": what is said of those for whom the house works. */
const OF_CLIENTELE =
  /(?<![A-Za-zÀ-ž])(?:Kund[A-Za-zÀ-ž]*|Zielgruppe|Publikum|Leser[A-Za-zÀ-ž]*|Gäste|Bewohner[A-Za-zÀ-ž]*|Mitglieder|Klient[A-Za-zÀ-ž]*|Patient[A-Za-zÀ-ž]*|Besucher[A-Za-zÀ-ž]*|Mandant[A-Za-zÀ-ž]*|Studierenden|Teilnehm[A-Za-zÀ-ž]*|Jugendlichen|Kinder|Follower[A-Za-zÀ-ž]*|Mieter[A-Za-zÀ-ž]*|Käufer[A-Za-zÀ-ž]*|Nutzer[A-Za-zÀ-ž]*|Brautpaare|Reisenden) (?:ist|sind|war|waren|bleiben|werden)(?: [A-Za-zÀ-ž]+){0,3} $/u;
/** "wer einen deutschen Pass bekommt": papers as the matter of the work. */
const PAPERS_AS_WORK =
  /(?<![A-Za-zÀ-ž])(?:bekommt|bekommen|beantrag[A-Za-zÀ-ž]*|ausstell[A-Za-zÀ-ž]*|erhält|erwirbt|erwerben|verliert|verloren|Einbürgerung[A-Za-zÀ-ž]*|stellen|prüfen)(?![A-Za-zÀ-ž])/u;
/** A language of customers: "Versicherten, deren Muttersprache nicht Deutsch ist". */
const OF_SPEAKERS =
  /(?<![A-Za-zÀ-ž])(?:deren|dessen|(?:Kinder|Menschen|Schüler|Schülerinnen|Klienten|Klientinnen|Patienten|Gäste|Kundschaft|Kunden|Familien|Teilnehmende|Leute|Jugendliche|Geflüchtete)n? (?:mit|ohne)|mit anderer)(?: [A-Za-zÀ-ž]+){0,3} $/u;
/** "weil im Team bisher nur Männer arbeiten": a report of today, and a reason to ask for the others. */
const UNTIL_NOW =
  /(?<![A-Za-zÀ-ž])(?:hier|dort|bisher|bislang|derzeit|zurzeit|momentan|aktuell|noch|lange|jahrelang|früher|leider)(?: [A-Za-zÀ-ž]+){0,3} $/u;
const IS_THERE =
  /^(?: [A-Za-zÀ-ž]+){0,3} (?:arbeiten|sind|waren|arbeiteten|gab|gibt|haben|hatten|tätig|beschäftigt)(?![A-Za-zÀ-ž])/u;
/** The following sentence says that it does not matter where somebody learnt the language. */
const LEARNT_ANYWHERE =
  /^\s*(?:Wo|Woher|Wie|Ob|Egal)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}(?:gleich|egal|gleichgültig|keine Rolle|nicht wichtig|gelernt)/u;
/** A task may need a language, never that somebody grew up with it. */
const FROM_CHILDHOOD =
  /mit [^.!?\n]{3,30} (?:aufgewachsen|gro(?:ß|ss) ?geworden|erzogen)|klein auf|Kindesbein|Muttermilch/u;
/** Needs that can justify a ground (AGG §§ 8, 9, GlBG § 9, § 23). */
const NEED =
  /,? (?:weil|denn|da (?:Sie|du|wir|die|der|das|es|viele|im|in|man)|um .{3,80} zu|damit|wegen|aufgrund|aus Gründen|zum Schutz)(?![A-Za-zÀ-ž])|§ ?(?:8|9|10|23)|\d ?(?:kg|Kilo)|(?:heben|tragen|schieben) (?:Sie|du)|Schutzraum|Beamtenverhältnis|Sicherheitsüberprüfung/u;

/**
 * An age can be justified by a law, by safety, or by the length of a training (AGG § 10); "weil wir viel reisen" does
 * not justify it.
 */
const NEED_FOR_AGE =
  /(?<![A-Za-zÀ-ž])(?:gesetzlich[A-Za-zÀ-ž]*|Gesetz[A-Za-zÀ-ž]*|Vorschrift[A-Za-zÀ-ž]*|Verordnung[A-Za-zÀ-ž]*|Jugendschutz[A-Za-zÀ-ž]*|§|Führerscheinklasse|Beamtenverhältnis|(?<!(?:ihrer|seiner|deiner|Ihrer|der|eurer) (?:\p{Ll}+ )?)Laufbahn[A-Za-zÀ-ž]*|Ruhestand|Pensionsalter|Ausbildungsdauer|Versicherung[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u;

/**
 * One gender can be needed for those who are cared for (AGG § 8, GlBG § 9); "denn die Arbeit ist schwer" does not
 * justify it.
 */
export const NEED_FOR_GENDER =
  /(?<![A-Za-zÀ-ž])(?:Schutzraum[A-Za-zÀ-ž]*|zum Schutz|Schutz der|Frauenhaus[A-Za-zÀ-ž]*|Intim[A-Za-zÀ-ž]*|Scham[A-Za-zÀ-ž]*|auf Wunsch|Klientinnen|Bewohnerinnen|Patientinnen|Mädchen(?:gruppe|arbeit|haus|treff|wohn[A-Za-zÀ-ž]*)|Gewalt[A-Za-zÀ-ž]*|Umkleide[A-Za-zÀ-ž]*|Frauensauna|Damensauna|Frauenbad|Frauenschwimm[A-Za-zÀ-ž]*|Frauenberatung[A-Za-zÀ-ž]*|Frauengefängnis[A-Za-zÀ-ž]*|Damenumkleide[A-Za-zÀ-ž]*|Übergriff[A-Za-zÀ-ž]*|(?:gezielt|ausdrücklich|gern|gerne|besonders) auch|unterrepräsentiert|[A-Za-zÀ-ž]*anteil|§ ?(?:5|8|9|10|23))(?![A-Za-zÀ-ž])/u;
/** The ad cites the law by which one gender is required. */
export const JUSTIFIED = /§ ?8 (?:Abs\. ?1 )?(?:des )?AGG|AGG,? § ?8(?!\d)|§ ?9 (?:Abs\. ?1 )?GlBG/u;
/** No task requires a family status: only a cited paragraph justifies it. */
const NEED_FOR_FAMILY = /§ ?\d/u;
/** Citizens and peoples: only security and the service of a state ask for them, not "weil die unsere Kost kennen". */
const NEED_FOR_CITIZENS =
  /§ ?(?:8|9|10|20|23)|Beamtenverhältnis|Beamten?|Sicherheits(?:über)?prüfung|Geheimschutz|Verschlusssachen|hoheitlich/u;
const OF_LANGUAGE = /[Ss]prach|[Nn]ative|Akzent|Dialekt/u;
/** Goods have an origin too: "Fleisch deutscher Herkunft". */
const OF_GOODS = latin(
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*(?:[Ff]leisch|[Mm]ilch|[Hh]olz|[Hh]ölzer|[Ww]aren?|[Pp]rodukten?|[Ll]ebensmitteln?|[Oo]bst|[Gg]emüse|[Gg]etreide|[Ee]ier|[Kk]äse|[Ww]eine?n?|[Rr]ohstoffe?n?|[Mm]aterial(?:ien)?|[Ss]tahl|[Zz]utaten|[Ff]utter|[Mm]ehl|[Bb]ier|[Pp]flanzen|[Tt]iere?n?|[Ww]olle|[Ll]eder|[Hh]onig|[Kk]räuter|[Ss]toffen?|[Tt]eilen?|[Mm]aschinen|[Ss]trom))(?![A-Za-zÀ-ž])/u,
);
/** Hours of work without those who are cared for: "Zeit zum Planen, ohne Kinder". */
const WITHOUT_CHILDREN = /^(?:[Oo]hne|[Kk]eine) (?:\p{Ll}+ )?Kinder$/u;
const OF_HOURS = latin(
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*(?:[Zz]eit|[Ss]tunden?|[Mm]inuten|[Pp]ausen?|[Tt]age?|[Mm]ittage?|[Nn]achmittage?|[Vv]ormittage?|[Ss]itzung(?:en)?)|[Bb]üro[A-Za-zÀ-ž]*|[Pp]lan[A-Za-zÀ-ž]*|[Vv]orbereit[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u,
);
const HOUSE_OF_CHILDREN = latin(
  /(?<![A-Za-zÀ-ž])(?:Kita|Kindertages|Kindergarten|Kinderkrippe|Krippe|Hort|Tagesschule|Spielgruppe|Schule|Tagesstruktur|Kinder(?:haus|betreuung|garten|heim))[A-Za-zÀ-ž]*(?![A-Za-zÀ-ž])/u,
);
/** Said of the reader: no house of children makes that a matter of its hours. */
const OF_READER =
  /(?<![A-Za-zÀ-ž])(?:(?:Sie|[Dd]u) (?:sind|bist|haben|hast|sollten|solltest)|(?:sind|bist|haben|hast) (?:Sie|du)|Bewerb[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u;
/** Reasons that justify nothing: what customers like, who stands in, the first impression, what is usual here. */
const NO_NEED = latin(
  /(?<![A-Za-zÀ-ž])(?:(?:weil|denn|da|damit|wegen)(?: [^.!?\n]{0,40})? (?:[Kk]undschaft|[Ll]eserschaft|[Zz]ielgruppe|[Pp]ublikum|[Kk]unden|[Kk]undinnen|[Gg]äste[n]?|[Pp]atienten|[Cc]hefin|[Cc]hef|[Tt]eam|[Kk]ollegen|[Ee]indruck|[Vv]ertretung[A-Za-zÀ-ž]*|[Aa]usfälle[n]?|[Ff]ehlzeiten|[Tt]radition|[Pp]ensionskasse|[Ii]mage|[Mm]arke|[Ss]timmung|[Bb]auchgefühl)(?![A-Za-zÀ-ž])(?![^.!?\n]{0,30}(?:spricht|sprechen|verstehen|versteht|beraten|betreuen|unterrichten))|(?:denn|weil|da) (?:am Telefon zählt|sonst wird|so (?:ist|war|sind|war)|das (?:passt|schätzt|mögen)|wir (?:sind|bleiben) (?:hier |nun |eben )?(?:ein|eine|unter)))(?![A-Za-zÀ-ž])/u,
);
/** Words for perfect health and few sick days: no task requires them, "denn Sie tragen Geräte" does not either. */
const PERFECT_HEALTH =
  /kerngesund|pumperlg|topfit|nie krank|selten krank|krank|Fehl(?:tage|zeiten)|Gebrechen|Wehwehchen|Zipperlein/iu;
/** Age groups by a name that calls nobody else: "Young Professionals willkommen" is no welcome of others. */
const NAMED_GENERATION = /Young|Digital Native|Gen(?:eration)? ?[YZ]|Millennial|Nachwuchs/iu;
const WELCOMES_OTHERS =
  /(?<![A-Za-zÀ-ž])(?:auch|ebenso|genauso|gleichermaßen|alle|jede[rsn]?|alte[rn]? Hasen?|Erfahren[A-Za-zÀ-ž]+|Berufserfahren[A-Za-zÀ-ž]+|Ältere[A-Za-zÀ-ž]?|Profis|Seniors?|Wiedereinsteig[A-Za-zÀ-ž]+|Quereinsteig[A-Za-zÀ-ž]+)(?![A-Za-zÀ-ž])/iu;
const NEEDS: Readonly<Partial<Record<AggGround, RegExp>>> = {
  alter: NEED_FOR_AGE,
  geschlecht: NEED_FOR_GENDER,
  familie: NEED_FOR_FAMILY,
};
/** Fitness that a law requires: "gesundheitliche Eignung nach dem Infektionsschutzgesetz". */
const BY_LAW =
  /(?<![A-Za-zÀ-ž])(?:nach|laut|gemäß|gemäss|gem\.|im Sinne|entsprechend|aufgrund|lt\.)(?: [A-Za-zÀ-ž]+){0,2} [A-Za-zÀ-ž-]*(?:[Rr]echt|[Gg]esetz|[Vv]erordnung|[Vv]orschrift|[Gg]esetzes|[Rr]echts|[Vv]erordnungen|[Vv]orschriften|[Rr]ichtlinie|IfSG|FeV|ArbMedVV|[A-ZÄÖÜ]{2,}[a-zA-Z]*[VG])(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])(?:amtsärztlich|arbeitsmedizinisch|flugmedizinisch|betriebsärztlich|verkehrsmedizinisch)[A-Za-zÀ-ž]*|(?<![A-Za-zÀ-ž])(?:G ?(?:20|25|26|41)|Gesundheitszeugnis|Belehrung|Tropentauglichkeit)(?![A-Za-zÀ-ž])/u;

/** People whose bodies are cared for, not the applicant's. */
const CARED_FOR =
  /(?<![A-Za-zÀ-ž])(?:pfleg|betreu|behandel|berat|begleit|therap|massier|versorg|unterricht|trainier|lernen|Kurs)[A-Za-zÀ-ž]*/u;
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
  if (ASKED_BEHIND.test(prose.slice(span.end, span.end + BEFORE_A_BODY))) return true;
  return ASKED_BEFORE.test((from > 0 ? 'x' : '') + prose.slice(from, span.start));
}
const BEFORE_A_BODY = 120;
/** "Einen gesunden Rücken und starke Arme solltest du haben." */
const ASKED_BEHIND =
  /^[^.!?:\n]{0,50}? (?:sollte(?:st|n)?|musst|müssen|brauchst|brauchen|bringst|bringen|hast|haben) (?:du|Sie)(?![A-Za-zÀ-ž])[^.!?\n]{0,30}(?:haben|mitbringen|mit|dafür|schon)?(?= ?[.!,;]|$)/u;

/** Grounds that a law may demand, in its own words. */
const LAW_GROUNDS: ReadonlySet<AggGround> = new Set<AggGround>(['herkunft', 'alter', 'religion']);
const ROLE_GROUNDS: ReadonlySet<AggGround> = new Set<AggGround>(['alter', 'geschlecht', 'aussehen', 'herkunft']);

/**
 * Does the sentence take the wording back, or name a need that the law accepts? `isOfPeople` = it names a people, not
 * what its members know.
 */
export function isExcused(
  { prose, ownWords, at, surroundingsOf }: Draft,
  ground: AggGround,
  span: Span,
  isOfPeople = false,
): boolean {
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
  if (ground === 'herkunft' && /Herkunft$|Abstammung$/.test(at(span)) && OF_GOODS.test(sentence)) return true;
  if (ground === 'familie' && WITHOUT_CHILDREN.test(at(span)) && !OF_READER.test(sentence))
    if (HOUSE_OF_CHILDREN.test(ownWords) || OF_HOURS.test(prose.slice(start, span.start))) return true;
  if (ground === 'gesundheit' && (OF_A_FIRM.test(sentence) || OF_A_THING.test(sentence))) return true;
  if (ground === 'aussehen' && OF_THINGS.test(sentence)) return true;
  if (ground === 'alter' && EITHER_LENGTH.test(prose.slice(span.end, end))) return true;
  if (ground === 'gesundheit' && OF_A_BODY.test(at(span)) && CARED_FOR.test(sentence)) return true;
  if (ground === 'gesundheit' && BY_LAW.test(sentence)) return true;
  // An exclusion contains its own negation, which does not take it back.
  if (
    /(?<![A-Za-zÀ-ž])(?:nicht|leider|ungeeignet|unerwünscht|verboten|[Oo]hne (?:[A-Za-zÀ-ž]+ )?(?:Schwerb|B)ehinderung[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u.test(
      at(span),
    ) &&
    ground !== 'alter'
  )
    return false;
  const isCalledAlone = ground === 'alter' && NAMED_GENERATION.test(at(span)) && !WELCOMES_OTHERS.test(sentence);
  if (OPEN.test(isCalledAlone ? sentence.replace(/willkommen/gu, '') : sentence)) return true;
  const isPerfect = ground === 'gesundheit' && PERFECT_HEALTH.test(at(span));
  const isOfCitizens =
    ground === 'herkunft' && (isOfPeople || CITIZENSHIP.test(at(span))) && !OF_LANGUAGE.test(at(span));
  const need = isOfCitizens ? NEED_FOR_CITIZENS : NEEDS[ground];
  const isOfChildhood = ground === 'herkunft' && FROM_CHILDHOOD.test(at(span));
  if (!isPerfect && !isOfChildhood && (need ?? NEED).test(sentence) && (need || !NO_NEED.test(sentence))) return true;
  const behind = prose.slice(span.end, Math.min(end, span.end + 90));
  return (
    NEGATED_BEFORE.test(prose.slice(Math.max(start, span.start - 40), span.start)) ||
    ALSO_FOR.test(prose.slice(Math.max(start, span.start - 40), span.start)) ||
    NEGATED_BEHIND.test(behind) ||
    (/Muttersprach/i.test(at(span)) && LEVEL_OFFERED.test(behind))
  );
}
