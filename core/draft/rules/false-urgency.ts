import type { Span } from '../../text/span';
import { BLANKED, type Draft } from '../draft';
import type { Rule } from '../rule';
import { ruling } from '../rulings';
import { DATE } from '../text/dates';
import { latin, latinExpression } from '../text/latin';
import { speaksToFirms } from '../text/speaks-to-firms';
import { offersPost } from './candidate-notice';
import { staysAfter } from './false-urgency.stays';

/** Pressure: only today, only this week, last chance, only three left. */
const TODAY =
  /(?<![A-Za-zÀ-ž])(?:(?:der )?countdown läuft(?:[:,–!]? (?:nur )?noch \d+ (?:Stunden|Minuten|Tage))?|(?:nur )?noch (?:24|48|12|\d{1,2}|wenige|ein paar) (?:Stunden|Minuten)|in (?:\d{1,2}|wenigen|zehn|fünf|zwei|drei|einer|ein paar) (?:Stunden?|Minuten) (?:ist|sind|schließt|schliesst|endet|läuft|geht)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}?(?:weg|vorbei|zu|aus|ab|Schluss|offline|Rabatt|Aktion|Angebot)|(?:schließen|schliessen|schließt|schliesst|enden|endet) in (?:\d{1,2}|wenigen|zwei|drei|ein paar) (?:Stunden|Minuten)|nur (?:noch )?(?:heute|jetzt|bis morgen|für (?:kurze Zeit|wenige Stunden|24 Stunden)|(?:24|48|12) Stunden)|nur noch (?:bis )?(?:heute|morgen)|heute letzter Tag|letzter Tag|(?:wird|werden) (?:noch heute|heute noch|heute) (?:besetzt|vergeben|verkauft)|noch heute (?:zuschlagen|sichern|buchen|bewerben|besetzt|entscheiden)|(?:endet|endet schon|gilt nur) (?:heute|um Mitternacht|morgen|in (?:wenigen |ein paar |\d+ )(?:Stunden|Minuten))|jetzt oder nie|(?:heute|noch heute|heute noch), (?:[A-Za-zÀ-ž]+ ){1,4}(?:ist|sind) morgen (?:schon )?(?:vergeben|weg|besetzt|vorbei)|(?:bis (?:heute|morgen|übermorgen)|noch heute|heute noch)(?: (?:Abend|Mittag|früh|\d{1,2} Uhr))?(?:[^.!?\n]{0,40}?)(?:,| –|;|\.|:| und) ?(?:danach|sonst|dann|ansonsten|andernfalls) (?:ist|sind|wird|werden|geht|gehen)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}?(?:vergeben|weg|besetzt|vorbei|verloren|geschlossen|anderen?)|nur für (?:heute|jetzt)|heute exklusiv|nur (?:an diesem|diesen) (?:Tag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|(?:letzte|allerletzte) Stunden|heute ist (?:wirklich |definitiv |der |nun )*(?:aller)?letzte[r]? Tag(?! (?:vor|für|am|im|in|als|des|der)(?![A-Za-zÀ-ž]))|allerletzter Tag|(?:nume|nur|numme|bloss|nu) no (?:hüt|hit|bis hüt|bis morn|hüt und morn|heit)|(?:nur|nimmer) mehr heit|schließt heute|läuft heute (?:ab|aus))(?![A-Za-zÀ-ž])/giu;
const THIS_WEEK =
  /(?<![A-Za-zÀ-ž])nur (?:noch )?(?:diese Woche|dieses Wochenende|diesen Monat|bis (?:Sonntag|Freitag|Samstag))(?![A-Za-zÀ-ž])/giu;
const LAST =
  /(?<![A-Za-zÀ-ž])(?:(?:aller)?letzte (?:Chance|Gelegenheit|Möglichkeit)|letzter Aufruf|last call|nie wieder so günstig|danach nie wieder|kommt nie wieder|nie mehr wieder|so nie wieder|letschti? (?:Chance|Glägeheit)|einmalige (?:Chance|Gelegenheit))(?![A-Za-zÀ-ž])/giu;
const FEW =
  /(?<![A-Za-zÀ-ž])(?:(?:nur|gerade) (?:noch|mehr) |noch genau |die letzten )(?:\d{1,3}|ein(?:e[rn]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenige|ein paar) (?:[A-Za-zÀ-ž]+ ){0,2}?(?:freie[nr]? )?(?:[A-Za-zÀ-ž]*[Pp]lätze?n?|Stück|[A-Za-zÀ-ž]*[Tt]ickets?|Slots?|Wohnungen|Fahrzeuge|Exemplaren|Packung|Paare?|Sets?|Exemplare?|Tickets?|Karten|Termine?|Zimmer|Restplätze?|Packungen|Flaschen|Stellen)(?![A-Za-zÀ-ž])/giu;
/** Only for the first who come. */
const FIRST =
  /(?<![A-Za-zÀ-ž])(?:nur |exklusiv )?(?:für )?(?:die|den) (?:ersten|schnellsten|ersten paar) (?:\d{1,4}|zehn|zwanzig|fünf|fünfzig|hundert)(?![A-Za-zÀ-ž])(?: (?:[A-Za-zÀ-ž]+ )?(?:bekommen|erhalten|kriegen|sichern|zahlen|haben|dürfen|Bestellungen|Käufer|Anmeldungen|Buchungen|Kund[A-Za-zÀ-ž]*|Leute|Personen|Gäste)(?![A-Za-zÀ-ž]))?/giu;
/** And all the others all the same. */
const ALL_THE_SAME =
  /(?<![A-Za-zÀ-ž])(?:(?:sowieso|ohnehin|trotzdem|danach|später|natürlich|auch|eh) (?:[A-Za-zÀ-ž]+ ){0,3}?(?:allen?|jede[nrm]?|alle anderen|der Rest|den anderen)|(?:allen?|jede[nrm]?|alle anderen|der Rest|die anderen|den anderen)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}? (?:sowieso|ohnehin|trotzdem|auch noch|eh|ebenfalls|genauso)|(?:egal|gleich),? wann|gilt für alle|für alle gleich)(?![A-Za-zÀ-ž])/iu;
/** While stocks last, of something that never runs out. */
const STOCK =
  /(?<![A-Za-zÀ-ž])(?:schnell sein,? |beeil[A-Za-zÀ-ž]* (?:dich|euch|Sie sich),? )?(?:nur )?solange (?:der |unser )?Vorrat(?: reicht)?(?![A-Za-zÀ-ž])/giu;
/** Scarcity without a figure. */
const LIMITED =
  /(?<![A-Za-zÀ-ž])(?:(?:aller)?letzten? (?:freien? )?(?:Rest)?(?:plätze|tickets|karten|termine|zimmer|exemplare|stück)|(?:nur )?(?:wenige|begrenzte|limitierte|streng limitierte) (?:[A-Za-zÀ-ž]+ )?(?:Plätze|Stückzahl|Auflage|Tickets|Teilnehmerzahl|Anzahl|Kontingent))(?![A-Za-zÀ-ž])/giu;
/** What contradicts it in the same text: a later day, always, again, as many as you like. */
const FAR =
  /(?<![A-Za-zÀ-ž])bis (?:zum )?(?:Jahresende|Quartalsende|Saisonende|Ende (?:des |der |dieses )?(?:Jahres|Quartals|Sommers|Winters|Saison)|auf Weiteres)(?![A-Za-zÀ-ž])/iu;
const LATER = latinExpression(
  String.raw`(?<!\p{L})(?:(?<!(?:tag|woch)s? |\d )bis|noch bis|gültig bis|läuft bis|endet am|bis zum|bis einschließlich)(?: (?:zum|einschließlich|inklusive|kommenden))* ${DATE}|(?<!\p{L})(?:bis (?:zum )?(?:Monatsende|Ende (?:des |der )?(?:Monats|Woche))|die ganze Woche|das ganze (?:Jahr|Wochenende)|den ganzen Monat|(?:gilt|gelten|läuft|laufen|gibt es|bekommt ihr|bekommen Sie|bekommst du|erhältlich)(?: \p{L}+){0,4} (?:den|im) (?:ganzen|gesamten) (?:Advent|Sommer|Herbst|Winter|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|(?<=(?:offen|frei|zu haben)(?!\p{L})[^\n]{0,120})(?:besetzen|vergeben) (?:wir |sie |ihn |das |die \p{L}+ ){0,2}(?:aber |ohnehin )?(?:voraussichtlich|frühestens|vermutlich|erst)(?: erst)? (?:im|in|Ende|Anfang|Mitte|nächste\p{L}?|kommende\p{L}?)(?: \p{L}+)?|noch \d+ (?:Tage|Wochen)|bis dahin (?:samm|nehm|such|gilt|läuft)\p{L}*|auch (?:morgen|nächste Woche|danach)|(?:ab )?morgen (?:wieder|geht es weiter)|nächste Woche wieder|auch (?:noch )?(?:Ende|Anfang|Mitte|nächste\p{L}?|kommende\p{L}?|in \p{L}+ Wochen|später|im (?:nächsten|kommenden|neuen) \p{L}+)|(?:nächste|kommende) Woche (?:geht|passt|klappt|ist)|(?:Bewerbungs|Anmelde|Einsende)(?:schluss|frist)(?: ist| endet| läuft)?:?(?: am| erst am| bis| erst| bis zum)? ${DATE}|(?:suchen|läuft|laufen|gilt|gelten|offen)(?: \p{L}+){0,2} bis (?:zum|in den|ins) (?:Sommer|Herbst|Winter|Frühling|Frühjahr)|solange (?:der )?Vorrat reicht|bis (?:zum )?(?:Ladenschluss|Abverkauf))(?!\p{L})`,
  'iu',
);
const AGAIN =
  /(?<![A-Za-zÀ-ž])(?:Verlängerung (?:folgt|kommt|ist|inklusive|garantiert|möglich|geplant)|auch (?:noch )?(?:die nächsten|in den nächsten|an den nächsten|am|an jedem|in der nächsten) (?:Tagen?|Wochen?|Wochenende|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|(?:geht|gilt|funktioniert|klappt|läuft|gibt es (?:ihn|sie|es)) (?:dann|danach|später|auch später|hinterher|nächste Woche) (?:genauso|genau so|noch|auch|weiter|trotzdem|immer noch)|(?:wer es )?(?:nicht schafft|verpasst)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}?(?:natürlich auch|trotzdem|auch später|noch)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}|verlängern wir|wir verlängern|wiederholen wir|wir wiederholen|wird (?:erfahrungsgemäß )?verlängert|gibt es (?:im|ab|nächste[A-Za-zÀ-ž]*) [^.!?\n]{2,20} wieder|jeden Tag aufs Neue|(?:ab )?morgen (?:wieder|geht es weiter|noch einmal)|nächste Woche (?:wieder|noch einmal)|auch (?:morgen|nächste Woche|danach|später) (?:noch )?(?:gültig|möglich|erhältlich|da)|(?:nächste|kommende|übernächste|nächschti)[nrs]? (?:Woche|Wuche|Monat|Samstag|Wochenende)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}? (?:weiter|wieder|gleich|wie gewohnt|wiiter)|zum (?:zweiten|dritten|vierten|fünften|sechsten|wiederholten) Mal (?:verlänger[A-Za-zÀ-ž]*|letzte[A-Za-zÀ-ž]*)|(?:bleibt|bleiben) (?:[A-Za-zÀ-ž]+ ){0,3}(?:danach|auch danach|dauerhaft|unverändert|weiterhin)|danach (?:kostet|gilt|gibt|bleibt|ist)(?![A-Za-zÀ-ž])[^.!?\n]{0,30} (?:gleich|dasselbe|genauso viel|weiter|nicht mehr)(?: viel)?(?<!nicht mehr)|(?:verlängert|wiederholt) (?:wird|haben wir|ham ma)|wie (?:jedes Mal|immer|gewohnt|letzte Woche|schon im [A-Za-zÀ-ž]+))(?![A-Za-zÀ-ž])/iu;
const ALWAYS =
  /(?<![A-Za-zÀ-ž])(?:jede (?:Monet|Wuche|Tag)|jederziit|allewil|jeden (?:ersten|zweiten|letzten|dritten) [A-Za-zÀ-ž]+|(?:Aktion|Angebot|Rabatt|Preis|wiederholen|wiederholt|gilt|gibt es (?:ihn|sie|es|das))(?![A-Za-zÀ-ž])[^.!?\n]{0,40} jeden (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|jeden Tag|jede Woche|jeden Monat|(?<!Widerspruch[^.!?\n]{0,40})jederzeit(?! (?:wider|lösch|abmeld|abbestell|kündig|kündbar))|immer (?:wieder|verfügbar|erhältlich)|dauerhaft[A-Za-zÀ-ž]*|ganzjährig[A-Za-zÀ-ž]*|das ganze Jahr|jedes Jahr|wie (?:jede Woche|jeden Monat)|regelmäßig|regelmässig|ohne Enddatum|bis auf Weiteres)(?![A-Za-zÀ-ž])/iu;
const PLENTY =
  /(?<![A-Za-zÀ-ž])(?:reichlich|genügend|genug|mehr als genug|massenhaft) (?:am Lager|auf Lager|vorrätig|Vorrat|Plätze)(?![A-Za-zÀ-ž])/iu;
const UNLIMITED =
  /(?<![A-Za-zÀ-ž])(?:(?:nehmen|nimmt|starten|beginnen)(?: [A-Za-zÀ-ž]+){0,5} laufend|laufend (?:neue|weitere)|fortlaufend|wird (?:laufend )?nachproduziert|kommt (?:laufend|ständig|jede Woche) nach|unbegrenzt[A-Za-zÀ-ž]*|jederzeit (?:online |per Download )?(?:abrufbar|verfügbar|abrufen|starten|einsteigen|ansehen|anschauen)|on demand|auf Abruf|beliebig viele|so viele (?:Sie|ihr|du) (?:wollen|wollt|willst|möchten|möchtet)|Online-?(?:Kurs|Webinar) ohne Platzlimit|digitaler Download|zum Herunterladen|E-?Book|für alle da|genug (?:für alle|da)|kein Platzlimit)(?![A-Za-zÀ-ž])/iu;
/** The offer goes on after the time it is said to end, by the words of the calendar. */
const GOES_ON =
  /(?<![A-Za-zÀ-ž])(?:(?:gilt|gelten|läuft|laufen|geht|bleibt|bleiben|gibt es|gibt’s|bekomm(?:t|en|st)|Aktion|Angebot|Rabatt|Preise?)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}? (?:auch|noch|bis) (?:(?:noch|in|an|am|im|zum|zur|den|der|die|das) ){0,2}(?:nächste|übernächste|kommende|folgende|darauffolgende)[nrs]? (?:Tage?n?|Woche|Wochen|Wochenenden?|Monate?n?|Quartal|Jahr|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)|bis auf Widerruf)(?![A-Za-zÀ-ž])/iu;
/** The text is about urgency. */
const TALK =
  /(?<![A-Za-zÀ-ž])(?:Masche|Trick|Druck|Verknappung|verbot[A-Za-zÀ-ž]*|unseriös|Warnung|Vorsicht)(?![A-Za-zÀ-ž])/iu;
/** When a house is open: neither pressure nor a date that contradicts one. */
const OPEN_HOURS =
  /(?<![A-Za-zÀ-ž])(?:Öffnungszeiten|geöffnet|geschlossen|(?:café|laden|geschäft|restaurant|lokal|haus)(?![A-Za-zÀ-ž])[^.!?\n]{0,40} offen)(?![A-Za-zÀ-ž])/iu;

/** Hurry without a day: be quick, it is gone in a moment, the price rises tomorrow, the last hour, a countdown. */
const HURRY = latin(
  /(?<![A-Za-zÀ-ž])(?:(?:[Bb]eeil[A-Za-zÀ-ž]*|[Ss]putet?|[Ee]il)(?: (?:dich|euch|Sie sich))?(?=[,.!:]| dich| euch| Sie sich)|[Ss]chnell (?:sein|zugreifen|zuschlagen)(?=[,.!:])|[Jj]etzt aber schnell|(?:ist|sind) (?:gleich|bald|sofort|in Minuten|schneller [A-Za-zÀ-ž]+ als du denkst) (?:alles )?(?:weg|vergriffen|ausverkauft|vorbei|fort)|[Gg]leich (?:ist|sind) (?:alles|er|sie|es) (?:weg|vergriffen|ausverkauft)|(?:[Mm]orgen|[Aa]b morgen) (?:kostet|kosten|wird|ist|steigt|gilt)(?![A-Za-zÀ-ž])[^.!?,\n]{0,25}(?:mehr|teurer|doppelt|das Doppelte|der volle Preis|der alte Preis)|(?:läuft|endet|endet schon|verfällt|erlischt)(?: [A-Za-zÀ-ž]+)? um Mitternacht(?: aus| ab)?|(?:[Ll]etzte|[Aa]llerletzte) (?:Stunden?|Minuten?|Möglichkeit|Gelegenheit|Chance|Aufforderung)|(?:[Aa]ller)?[Ll]etzter Tag|(?:[Aa]ller)?[Ll]etzte (?:freie |freien |verfügbare )?(?:Termine|Plätze|Tickets|Karten|Zimmer|Stücke|Exemplare)|[Nn]ur jetzt|(?:[Dd]er )?[Cc]ountdown läuft|[Nn]ur noch (?:(?:[A-Za-zÀ-ž]+ )?\d{1,2}|wenige|ein paar|zehn|fünf) Minuten|(?:[Nn]ur )?noch (?:bis )?heute(?: Abend)?)(?![A-Za-zÀ-ž])/gu,
);
/**
 * The text itself lets all the pressure out: every day, the next one, plenty in stock, it starts anew, later works as
 * well.
 */
const SINCE = String.raw`(?:Ostern|Weihnachten|Fasnacht|Fasching|Karneval|Pfingsten|Neujahr|Silvester|Wochen|Monaten|Jahren|Tagen|(?:dem )?(?:Sommer|Winter|Herbst|Frühling)|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d+ \p{L}+|\p{L}+ (?:Wochen|Monaten|Jahren))`;
const SAID_BEFORE = latin(
  [
    String.raw`(?:wie |und zwar |und das |so )?(?:jede[nsr]?|alle) (?:Tage?|Nacht|Nächte|Woche|Abend|Morgen|Stunde|\d+ Minuten) (?:seit|aufs Neue|wieder|von neuem|neu)(?!\p{L})(?: ${SINCE})?`,
    String.raw`(?:sagen|schreiben|posten|behaupten|versprechen|rufen) wir (?:seit ${SINCE}(?: (?:jeden Tag|jede Woche|täglich))?|jeden Tag|jede Woche|täglich|immer|jedes Mal|schon (?:länger|lange|ewig))`,
    String.raw`(?:das|dies|so|es) (?:geht|läuft|gilt|steht hier) (?:schon )?seit ${SINCE}(?: so)?`,
    String.raw`[Nn]achschub (?:liegt|kommt|ist|gibt es|haben wir|steht)(?!\p{L})[^.!?\n]{0,50}`,
    String.raw`(?:wir haben|(?:es|da) (?:gibt|sind|liegen|stehen)|(?:liegen|stehen|sind))(?: \p{L}+){0,2} (?:noch |mehr als )?(?:\d{2,4}|zwanzig|dreißig|vierzig|fünfzig|\p{L}*hundert|hunderte|\p{L}*tausend|Hunderte|Dutzende|ein Dutzend|genug|reichlich|massenhaft|jede Menge|bergeweise|palettenweise|haufenweise|kistenweise)(?: \p{L}+)? (?:davon|auf Lager|am Lager|im Lager|im Keller|vorrätig|im Regal|da)(?!\p{L})`,
    String.raw`(?:(?:liegen|stehen|steht|liegt|gibt es|ist|sind)(?: \p{L}+){0,2} )?(?:bergeweise|palettenweise|haufenweise|kistenweise|massenhaft|tonnenweise|in rauen Mengen|stapelweise)(?!\p{L})`,
    String.raw`(?:die |der |das )?nächste[nrs]? (?:aller)?letzte (?:Chance|Gelegenheit|Möglichkeit)`,
    String.raw`(?:danach|dann|anschließend) (?:beginnt|startet|geht|fängt|läuft)(?: \p{L}+){0,3} (?:von vorn|von vorne|neu|von neuem|wieder los)(?!\p{L})`,
    String.raw`(?<=[.!?] )(?:morgen|übermorgen|nächste Woche) (?:auch|wieder|genauso|natürlich auch)(?=[ .!])`,
    String.raw`(?:startet|beginnt|fängt|läuft|springt|zählt|stellt sich)(?: (?:übrigens|einfach|dann|danach|immer|automatisch|wieder|bei jede[mr] \p{L}+|mit jede[mr] \p{L}+|für alle|täglich|nachts)){0,3} (?:immer |wieder )?(?:neu|von vorn|von vorne|von neuem)(?!\p{L})(?:[^.!?\n]{0,50})`,
    String.raw`[Ww]er (?:sie|ihn|es|das|die|den|heute|diese\p{L}?|zu spät|nicht)(?!\p{L})[^.!?\n]{0,40}?(?:verpasst|verschläft|versäumt|kommt|schafft)(?!\p{L})[^.!?\n]{0,10}(?:nimmt|bekommt|kriegt|macht|kommt|bucht|wartet|holt)(?: \p{L}+){0,3} (?:einfach |eben |halt )?(?:(?:die|den|das) nächste[n]?|morgen|später|nächste Woche|beim nächsten Mal|trotzdem|auch so|den gleichen|dasselbe)(?!\p{L})`,
    String.raw`(?:wurde|wird|ist|haben wir|war)(?: \p{L}+){0,3} (?:bis auf Weiteres|schon wieder|noch einmal|erneut|mehrfach|dreimal|zum \p{L}+ Mal) (?:verlängert|wiederholt)`,
  ]
    .map((source) => String.raw`(?<!\p{L})(?:${source})`)
    .join('|'),
  'iu',
);

const LATER_TOO = latin(
  [
    String.raw`(?:au(?:ß|ss)er|es sei denn|und falls|falls|und wenn|wenn)(?: (?:ihr|du|Sie|man|es|er|sie|die \p{L}+))? ?(?:[^.!?,\n]{0,30}?)(?:verpasst|nicht|verschlaft|zu spät \p{L}+)(?!\p{L})[^.!?\n]{0,20}?, (?:dann |auch |so )?(?:machen|gibt|haben|ist|verlängern|kommt|nehmen|wiederholen|legen|läuft|der|die|das)(?!\p{L})[^.!?\n]{0,60}?(?:noch einmal|noch mal|nochmal|wieder|laufend|jederzeit|ohnehin|weiter|offen|noch \p{L}+ davon|nach|verlängert)(?!\p{L})`,
    String.raw`(?:ist|sind|bleibt|bleiben|läuft|laufen|steht|stehen|gibt es|geht|gilt)(?: \p{L}+){0,3}? (?:ohnehin|sowieso|eh|laufend|dauerhaft|jederzeit|immer|rund ums Jahr|ganzjährig|das ganze Jahr|durchgehend|unverändert)(?: \p{L}+){0,2}? ?(?:offen|möglich|verfügbar|da|zu haben|online|buchbar|frei|erhältlich|weiter|so|gleich)(?!\p{L})`,
    String.raw`(?<=, )(?:immer|ganzjährig|jederzeit|dauerhaft|zu jeder (?:Jahreszeit|Zeit|Stunde)|das ganze Jahr(?: lang)?)(?=[,.!]|$)`,
    String.raw`(?:Anmeldeschluss|Einsendeschluss|Bestellschluss|Frist|Aktion|Angebot)(?: \p{L}+){0,2} (?:ist|endet|läuft|gilt)(?: \p{L}+){0,3} (?:der|am|bis|erst)(?: \p{L}+){0,2} \d{1,2}\. ?(?:\p{Lu}\p{L}+|\d{1,2}\.)`,
  ]
    .map((source) => String.raw`(?<!\p{L})(?:${source})`)
    .join('|'),
  'iu',
);

/** One day or one weekend only, or what is gone when it is over. */
const ENDS = latinExpression(
  [
    String.raw`nur (?:an )?diese[nms] ein(?:en|em|e)? (?:einzigen? )?(?:Tag|Abend|Wochenende|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)`,
    String.raw`(?:ab )?(?:morgen(?: früh)?|übermorgen|(?:nach|um|ab) Mitternacht) (?:ist|sind|gibt)(?:['’]?s| es)? (?:(?:der|die|das|alles|dieses|unser\p{L}*) (?:\p{L}+ )?)?(?:zu spät|weg|vorbei|vergeben|Geschichte|Schluss|futsch|passé)`,
    String.raw`nur (?:noch )?bis (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)`,
  ]
    .map((source) => String.raw`(?<!\p{L})(?:${source})(?!\p{L})`)
    .join('|'),
  'giu',
);

/** For each kind of pressure: a cheap test, the full expression, and what contradicts it. */
type Pair = readonly [RegExp, RegExp, readonly RegExp[]];
const PAIRS: readonly [Pair, Pair, Pair, ...Pair[]] = [
  [
    /countdown|noch \d|noch wenige|noch ein paar|in \S+ (?:Stunde|Minute)|nur |nume |numme |bloss |letzter? Tag|heute|morgen|endet|gilt nur|jetzt oder|letzte Stunden/i,
    TODAY,
    [LATER, FAR, AGAIN, ALWAYS, SAID_BEFORE, GOES_ON],
  ],
  [/nur (?:noch )?(?:dies|bis)/i, THIS_WEEK, [FAR, AGAIN, ALWAYS, SAID_BEFORE, GOES_ON]],
  [
    /(?:letzte|letschti?) (?:Chance|Gel|Mög|Gläg)|letzter Auf|last call|nie (?:mehr )?wieder|einmalige/i,
    LAST,
    [AGAIN, ALWAYS, SAID_BEFORE, GOES_ON],
  ],
  [/(?:nur|gerade) (?:noch|mehr)|noch genau|die letzten/i, FEW, [UNLIMITED, PLENTY, ALWAYS, SAID_BEFORE]],
  [/vorrat/i, STOCK, [UNLIMITED, PLENTY, SAID_BEFORE]],
  [/die (?:ersten|schnellsten)/i, FIRST, [ALL_THE_SAME, UNLIMITED]],
  [/letzten? |wenige |begrenzte |limitierte /i, LIMITED, [UNLIMITED, PLENTY, SAID_BEFORE]],
];
/** A job ad is open to many by its nature: only a day that another date contradicts. "Apply today" is none. */
const IN_JOBS = [PAIRS[0][0], PAIRS[0][1], [LATER, FAR]] as const;
const ENDING = [/diese|morgen|mitternacht|nur (?:noch )?bis/i, ENDS, [SAID_BEFORE]] as const;
/** What stays is said of the post itself. */
const LASTING_IN_JOBS = [
  [ENDING[0], ENDS, []],
  [PAIRS[2][0], LAST, []],
] as const;
const ONLY_BID = /^noch heute /iu;
const HURRIES = [
  /beeil|sputet|schnell|gleich|bald|weg|vergriffen|morgen|mitternacht|letzte|nur jetzt|countdown|minuten|heute/i,
  HURRY,
  [SAID_BEFORE, LATER_TOO],
] as const;

/** Only time is taken back by what stays: how many there are is another matter. */
const OF_TIME: ReadonlySet<RegExp> = new Set([TODAY, THIS_WEEK, LAST, HURRY, ENDS]);

const says =
  'Unwahr ist die Angabe, etwas sei nur sehr kurze Zeit zu haben, wenn sie zu sofortiger Entscheidung drängen soll; gegenüber Verbrauchern ist das stets unzulässig.';

/** Urgency that the text itself contradicts. */
export const falseUrgency: Rule = {
  id: 'false-urgency',
  name: 'Eile, die der Text selbst widerlegt',
  rulings: {
    DE: ruling('pflicht', says, 'UWG Anhang Nr. 7 zu § 3 Abs. 3', '2026-04'),
    AT: ruling('pflicht', says, 'UWG (AT) Anhang Z 7', '2022-07'),
    CH: ruling(
      'empfehlung',
      'Unrichtige oder irreführende Angaben über das eigene Angebot sind unlauter.',
      'UWG (CH) Art. 3 Abs. 1 lit. b',
      '2025-01',
    ),
  },
  cases: {
    business: {
      name: 'Eile gegenüber Firmen oder bei einem Stellenangebot',
      rulings: {
        DE: ruling(
          'empfehlung',
          'Ohne Verkauf an Verbraucher gilt das allgemeine Verbot der Irreführung; sonst ist die Angabe stets unzulässig.',
          'UWG § 5, Anhang Nr. 7 zu § 3 Abs. 3',
          '2026-04',
        ),
        AT: ruling(
          'empfehlung',
          'Ohne Verkauf an Verbraucher gilt das Verbot der Irreführung; sonst ist die Angabe stets unzulässig.',
          'UWG (AT) § 2, Anhang Z 7',
          '2022-07',
        ),
        CH: ruling('empfehlung', 'Irreführende Angaben sind unlauter.', 'UWG (CH) Art. 3 Abs. 1 lit. b', '2025-01'),
      },
    },
  },
  kinds: ['post', 'job', 'ad', 'message', 'candidate-message', 'profile', 'comment'],
  section: '16.12',
  thresholds: {},
  find(draft) {
    const { ownWords, context, at } = draft;
    if (context.account === 'private-person' || TALK.test(ownWords)) return [];
    const isJob = context.kind === 'job';
    for (const [may, pressing, denials] of isJob ? [IN_JOBS, ...LASTING_IN_JOBS] : [...PAIRS, HURRIES, ENDING]) {
      if (!may.test(ownWords)) continue;
      const found = Array.from(ownWords.matchAll(pressing)).find(
        (match) => !tellsHours(draft, match) && !(isJob && ONLY_BID.test(match[0])),
      );
      if (!found) continue;
      // The pressure does not contradict itself: "bis morgen" is a day too.
      const others =
        ownWords.slice(0, found.index) +
        BLANKED.repeat(found[0].length) +
        ownWords.slice(found.index + found[0].length);
      const denial = denials.map((expression) => denialIn(draft, others, expression)).find((match) => match !== null);
      const span = spanOf(found);
      const other = denial ? spanOf(denial) : OF_TIME.has(pressing) ? staysAfter(draft, span) : undefined;
      if (!other) continue;
      return [
        {
          span,
          marks: [other],
          // A post that is offered is no goods or service for consumers.
          ...(speaksToFirms(draft) || context.kind === 'candidate-message' || isJob || isOffer(draft)
            ? { case: 'business' }
            : {}),
          reason: `„${at(span)}“ und „${at(other)}“ passen nicht zusammen; schreiben Sie, bis wann es wirklich gilt.`,
          replacements: [{ ...span, replacement: 'bis ▢ Tag' }],
        },
      ];
    }
    return [];
  },
};

/** A message that offers a post. */
const isOffer = (draft: Draft) => draft.context.kind === 'message' && offersPost(draft);

const spanOf = ({ 0: written, index }: RegExpExecArray): Span => ({ start: index, end: index + written.length });

const tellsHours = ({ ownWords, sentenceAt }: Draft, match: RegExpExecArray): boolean => {
  const { start, end } = sentenceAt(spanOf(match));
  return OPEN_HOURS.test(ownWords.slice(start, end));
};

/** What contradicts the pressure, outside the sentences that say when a house is open. */
function denialIn(draft: Draft, words: string, expression: RegExp): RegExpExecArray | null {
  for (let rest = words; ; ) {
    const match = expression.exec(rest);
    if (!match || !tellsHours(draft, match)) return match;
    const { end } = draft.sentenceAt(spanOf(match));
    const read = Math.max(end, match.index + match[0].length);
    rest = BLANKED.repeat(read) + rest.slice(read);
  }
}
