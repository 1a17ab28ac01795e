/**
 * First lines that thousands of posts begin with. Source: collected for this project from German LinkedIn, XING and
 * company posts. As of November 2026. Written as expressions for the first sentence.
 */

import { latin } from '../text/latin';
import { neededBy, type OnDemand, onDemand } from '../text/on-demand';

const JOY = `(?:(?:ganz |sehr |riesig |wahnsinnig |unglaublich |besonders |außerordentlich |total |mega |wirklich )*)`;
const TELL = `(?:mit(?:zu)?teilen|bekannt ?(?:zu)?geben|bekannt ?machen|verkünden|an(?:zu)?kündigen|berichten|präsentieren|vor(?:zu)?stellen|begrüßen|teilen|erzählen|sagen|vermelden|verraten)`;
const MAY = `(?:zu )?(?:dürfen|können|darf|kann)`;
/** A reader's career, praised in a word that fits everybody: "spannendes Profil". */
const PRAISED_CAREER = String.raw`(?:(?:so|sehr|wirklich|echt|überaus|äußerst|mega|super) )?(?:(?:hoch)?(?:spannend|interessant)|beeindruckend|eindrucksvoll|toll|cool|super|stark|klasse|genial|großartig|hervorragend|vielversprechend|außergewöhnlich|bemerkenswert|überzeugend|ansprechend|inspirierend|faszinierend|vielseitig)(?:e[nmrs]?)?(?:,? (?:und )?[\p{Ll}]+e[nmrs]?)? (?:\p{L}+-?)?(?:Profil|Werdegang|Lebenslauf|Vita|Laufbahn|Portfolio)s?`;

export const WORN_OPENINGS: readonly OnDemand[] = [
  // Ich freue mich, mitteilen zu dürfen; Wir freuen uns sehr, heute … bekannt zu geben.
  String.raw`(?:(?:heute|nun|endlich|jetzt) )?(?:ich freue mich|wir freuen uns|freue ich mich|freuen wir uns|es freut (?:mich|uns)|ich bin (?:stolz|glücklich|überglücklich|dankbar)|wir sind (?:stolz|glücklich|überglücklich|dankbar)|stolz und dankbar)(?: ?${JOY})?[^.!?\n]{0,120}?(?<!\p{L})(?:${TELL} ${MAY}|(?:mitzuteilen|bekannt ?zu ?geben|bekannt zu machen|anzukündigen|vorzustellen)|zu (?:verkünden|präsentieren|berichten|teilen|vermelden))(?!\p{L})`,
  // Mit großer Freude dürfen wir verkünden; Voller Stolz präsentieren wir.
  String.raw`(?:mit (?:großer|viel|riesiger|besonderer|größter) (?:Freude|Stolz)|voller (?:Freude|Stolz)|mit Stolz(?: und Freude)?|stolz|überglücklich) [^.!?\n]{0,80}?(?<!\p{L})(?:${TELL}|verkünde|präsentiere|teile|berichte|gebe|geben|teilen|vermelde|kündige|kündigen|stelle|stellen|darf|dürfen)(?!\p{L})`,
  `(?:es ist (?:mir|uns) eine (?:große |besondere |riesige )?(?:Ehre|Freude)|was für eine (?:Ehre|Freude))`,
  String.raw`(?:heute |nun )?(?:darf ich|dürfen wir) (?:endlich |voller Stolz |mit Stolz |stolz |offiziell )+[^.!?\n]{0,60}${TELL}`,
  // In der heutigen schnelllebigen Welt; In einer Welt, in der; In Zeiten von.
  String.raw`in (?:der|unserer) heutigen?,? (?:[\p{L}-]+,? ){0,3}(?:Welt|Zeit|Gesellschaft|Arbeitswelt|Geschäftswelt|Berufswelt|Wirtschaft|Medienwelt|Digitalwelt)(?!\p{L})`,
  String.raw`in unserer (?:schnelllebigen|digitalen|vernetzten|modernen|hektischen|globalisierten|immer \p{L}+)(?:,? (?:und )?[\p{L}-]+){0,3} (?:Welt|Zeit|Gesellschaft|Arbeitswelt)(?!\p{L})`,
  String.raw`in einer (?:(?:immer |zunehmend |sich )?[\p{L}-]+(?: wandelnden| verändernden)? )?(?:Welt|Zeit|Arbeitswelt|Gesellschaft), (?:in der|die|wo)(?!\p{L})`,
  String.raw`in einer (?:schnelllebigen|digitalen|(?:immer|zunehmend) [\p{L}-]+|sich (?:rasant|ständig|schnell|stetig) \p{L}+|digitalisierten|vernetzten)[^.!?\n]{0,30} (?:Welt|Zeit|Arbeitswelt)(?!\p{L})`,
  String.raw`in Zeiten (?:von|des|der|zunehmende[rn]|steigende[rn]|wie diesen|ständige[rn]|wachsende[rn])(?!\p{L})`,
  String.raw`(?:im|in Zeiten des) (?:digitalen Zeitalter|Zeitalter (?:der|von|des))(?!\p{L})`,
  String.raw`(?:die (?:Arbeitswelt|Welt|Digitalisierung|Wirtschaft|Branche|Welt der Arbeit)|unsere (?:Welt|Arbeitswelt|Branche)) (?:verändert|wandelt|dreht|schreitet|befindet)(?: sich)? (?:\p{L}+ )?(?:rasant|ständig|stetig|unaufhaltsam|immer schneller|im (?:ständigen )?Wandel|so schnell|schneller)`,
  String.raw`(?:noch nie (?:zuvor )?war(?:en)?|nie war(?:en)?)[^.!?\n]{3,80} so (?:wichtig|groß|schnell|komplex|aktuell)(?!\p{L})`,
  // Openings of letters.
  String.raw`leider müssen wir (?:Ihnen|dir) (?:heute )?mitteilen(?!\p{L})`,
  String.raw`(?:bezugnehmend auf|Bezug nehmend auf|unter Bezugnahme auf|hiermit (?:teilen|möchten|informieren) (?:wir|ich)|ich hoffe,? es geht (?:Ihnen|dir|euch) gut|ich hoffe, (?:Sie hatten|du hattest))(?!\p{L})`,
  // Suspense without content.
  String.raw`(?:damit (?:hat|hatte|hätte|haben|hätten) (?:keiner|niemand|ich|wir)(?: (?:nie|niemals|nicht))? gerechnet|das hätte(?:n)? (?:ich|wir) (?:nie|niemals|nicht) (?:gedacht|erwartet|für möglich gehalten)|das glaubt (?:mir|uns|dir) (?:keiner|niemand)|was dann (?:passierte|geschah)|(?:ich muss|wir müssen) euch (?:etwas|was) (?:erzählen|sagen|gestehen)|(?:niemand|keiner) (?:spricht|redet) (?:darüber|davon)|lass(?:t)? uns (?:mal )?ehrlich sein|\d{1,2} ?(?:Prozent|%) (?:aller? )?(?:\p{L}+ )?(?:machen diesen Fehler|wissen das nicht)|stell dir vor, du|stellt euch vor, ihr)(?!\p{L})`,
  String.raw`(?:der Countdown läuft(?= ?[!.:,–]|$)|(?:endlich |jetzt |nun |heute )?(?:es ist|ist es) (?:endlich |nun |jetzt )?(?:so weit|soweit|geschafft|vollbracht)(?= ?[!:.,–]|$)|lange haben wir (?:darauf|daran) [^.!?\n]{0,60}(?:so weit|soweit))(?!\p{L})`,
  // Questions to job seekers, and what follows them.
  ...[
    String.raw`(?:du |sie |ihr )?(?:suchst|suchen|sucht)(?: du| Sie| ihr)?(?: \p{L}+){0,2} (?:nach )?(?:eine[rnm]? |den |die |das )?(?:neue|nächste|berufliche|spannende|andere)[nrs]?,? (?:[\p{L}-]+ )?(?:Herausforderung(?:en)?|Aufgabe|Perspektiven?|Job|Stelle|Arbeitgeber|Chance|Karriereschritt|Schritt|Abenteuer|Wirkungskreis|Wirkungsstätte|Umfeld)`,
    String.raw`(?:du |Sie |ihr )?(?:hast|haben|habt)?(?:du |Sie |ihr )?(?: ?(?:Bock|Lust)) (?:auf )?(?:(?:was|etwas) Neues|(?:was|etwas) (?:zu )?bewegen|(?:etwas |was )?Abwechslung|Veränderung|(?:einen )?(?:Tapetenwechsel|Jobwechsel|Neustart|Neuanfang)|(?:eine )?(?:neue|berufliche)[nr]? (?:\p{Ll}+ )?(?:Herausforderung|Perspektive|Aufgabe|Job)|einen (?:neuen|anderen) Job|mehr)`,
    String.raw`(?:bist du |sind Sie |seid ihr |du bist |Sie sind |ihr seid )?bereit für (?:den nächsten|deinen nächsten|Ihren nächsten|einen neuen|etwas Neues|was Neues|neue|eine neue|Veränderung|mehr|das nächste|ein neues|die nächste|frischen)[^.!?\n]{0,60}`,
    String.raw`(?:bist du |sind Sie |seid ihr |du bist |Sie sind |ihr seid )?auf der Suche nach (?:eine[mnr]? |der |dem |neuen |deiner |Ihrer )?(?:(?:neuen|nächsten|spannenden|beruflichen|passenden|richtigen)[nr]? ){0,2}(?:Herausforderung(?:en)?|Job|Stelle|Aufgabe|Arbeitgeber|Perspektive|Traumjob|Karriere|Abwechslung)`,
    String.raw`Zeit für (?:etwas |was )?(?:Neues|Veränderung|(?:einen |den )?(?:Tapetenwechsel|Wechsel|Jobwechsel|Neuanfang|Neustart|nächsten Schritt))`,
    String.raw`(?:unzufrieden|unglücklich) (?:im|mit (?:deinem|Ihrem)) (?:aktuellen |jetzigen )?(?:Job|Arbeitgeber|Chef)`,
    String.raw`(?:(?:du hast|Sie haben|habt ihr|hast du|haben Sie) )?(?:genug|keine Lust mehr|die Nase voll)(?: \p{L}+)? (?:von|vom|auf)(?= (?:\p{L}+ ){0,3}?(?:Alltag\p{L}*|Trott|Alltagstrott|Routine|Langeweile|Stress|Job|Arbeit|Büro|Büroalltag|Chef(?:in|s)?|Arbeitgeber|Hamsterrad|Stillstand|Einheitsbrei|Großkonzern\p{L}*|Konzern\p{L}*|Hierarchien|Überstunden|Floskeln|Versprechungen|Bewerbungen|Standard\p{L}*|0815\p{L}*|08\/15|langweilig\p{L}*)(?!\p{L})| (?:dein\p{L}* |Ihr\p{L}* |den |die |das |\p{Ll}+e[nr]? )?[\p{L}-]+(?: (?:und|oder) [\p{L}-]+)?\s?[?!.])`,
    String.raw`(?:schluss mit|nie wieder) (?:langweilig|Langeweile|Stress|Alltagstrott|Montagsblues)\p{L}*`,
    String.raw`du willst (?:mehr|etwas bewegen|was bewegen|hoch hinaus|durchstarten)`,
    String.raw`(?:Sie|du) (?:möchten|möchtest|wollen|willst) (?:sich |dich )?(?:beruflich )?(?:neu (?:orientieren|durchstarten)|verändern|weiterentwickeln|durchstarten)`,
  ].map((opening) => String.raw`(?:${opening})(?!\p{L})[^.!?\n]{0,60}[?!.…]*`),
  // Pride, joy and lack of words.
  String.raw`(?:wow[,!.]? ?)?(?:(?:wir sind|ich bin|wir waren|ich war)(?: (?:einfach|immer noch|noch immer|so|sowas von|unglaublich|unfassbar|wahnsinnig|sehr|mega|super|riesig|echt|wirklich|total|überaus|absolut|unendlich|mehr als|ganz|besonders))* (?:stolz|überwältigt|sprachlos|begeistert|dankbar|überglücklich|geflasht|gerührt|happy|aus dem Häuschen|geehrt)(?: und (?:\p{L}+ )?(?:stolz|dankbar|glücklich|begeistert|überwältigt|sprachlos|gerührt))?(?=\s?[.!,:–]| von| über| auf| vom|, dass)|(?:so |unglaublich |mega |super |wahnsinnig |unfassbar )(?:stolz|dankbar|glücklich)(?=\s?[.!,:–]| auf| über| und))`,
  String.raw`(?:(?:mir|uns) fehlen (?:noch immer |immer noch |gerade )?die Worte|(?:ich|wir) (?:kann|können) es (?:noch |immer noch |noch immer |gar |kaum |einfach )*(?:nicht )?(?:fassen|glauben)|(?:was soll ich sagen|gänsehaut(?= ?[!.,])|ohne Worte)|(?:wie die Zeit (?:vergeht|rennt|fliegt))|(?:und )?(?:schon )?wieder ist (?:ein|das|eine) [^.!?\n]{3,30} (?:vorbei|vergangen|um)|alle Jahre wieder|was lange währt|aller Anfang ist schwer|(?:alles neu macht der Mai))(?!\p{L})`,
  String.raw`was für (?:ein|eine|einen) (?:[\p{Ll}-]+e[rsn]? )?(?:Tag|Abend|Jahr|Woche|Wochenende|Event|Start|Auftakt|Reise|Erlebnis|Ritt|Gefühl|Erfolg|Nacht|Messe|Feier|Fest|Team|Moment|Premiere|Saison|Monat|Quartal|Ehre|Energie|Stimmung|Veranstaltung|Konferenz|Kongress|Finale|Abschluss|Kulisse|Zeit|Überraschung)(?!\p{L})[^.!?\n]{0,30}[!.…]`,
  ...[
    String.raw`(?:wir|ich) (?:platzen?|strahlen?|springen?|hüpfen?|jubeln?)(?: \p{L}+){0,3} vor (?:\p{L}+ )?(?:Stolz|Freude|Glück)`,
    String.raw`(?:große|riesige|riesen|doppelte|grosse) ?(?:Freude|Ehre)(?: (?:bei|in|im|für|über)(?!\p{L})|(?= ?[!:.]))`,
    String.raw`mit einem lachenden und einem weinenden Auge`,
    String.raw`schweren Herzens`,
    String.raw`(?:heute|gestern) (?:ist|war|endet|beginnt) (?:mein|unser) (?:aller)?(?:letzter|erster) (?:Arbeits)?[Tt]ag`,
    String.raw`nach (?:langem|langer|reiflicher|intensiver|viel) (?:Überlegen|Überlegung(?:en)?|Nachdenken|Zeit)`,
    String.raw`nach [\p{L}\d]+ (?:\p{Ll}+e?n? )?(?:Jahren|Monaten)(?: [^.!?\n]{0,50})? (?:heißt es|ist es Zeit|ist es an der Zeit|sage ich|verabschiede|endet|schließt sich|geht (?:mein|eine|meine)|beginnt)`,
    String.raw`(?:endlich|heute|nun|jetzt) (?:dürfen|können|darf|kann) (?:wir|ich)(?!\p{L})[^.!?\n]{0,80}(?:verraten|zeigen|sagen|verkünden|präsentieren|enthüllen|lüften|teilen|berichten)`,
    String.raw`(?:gemeinsam|dankbar|stolz|zufrieden|mit (?:Stolz|Freude|Dankbarkeit)) blicken? (?:wir|ich)`,
    String.raw`(?:wir blicken|ich blicke)(?: \p{Ll}+){0,3} (?:auf|zurück)[^.!?\n]{0,60}`,
    String.raw`(?:das|es) (?:hat mich|lässt mich|beschäftigt mich|geht mir)[^.!?\n]{0,40}(?:zum Nachdenken|nachdenklich|nicht (?:mehr )?los|seit Tagen|nicht (?:mehr )?aus dem Kopf)`,
    String.raw`(?:freue mich|freuen uns)[^.!?\n]{0,40}(?:Teil|Mitglied)[^.!?\n]{0,50}(?:zu sein|zu werden|sein zu dürfen|sein darf)`,
    String.raw`es war (?:mir|uns) (?:ein|eine) (?:Fest|Ehre|Freude|Vergnügen)`,
    String.raw`manchmal (?:muss man|braucht es|sind es)(?: \p{L}+){0,4}`,
    String.raw`es gibt (?:Tage|Momente|Menschen|Nachrichten|Augenblicke|Dinge|Geschichten),? (?:die|an denen|da|über die)`,
    String.raw`vor (?:genau|exakt|ziemlich genau|fast genau) [\p{L}\d]+ (?:Jahr|Jahren|Monat|Monaten|Wochen)`,
    String.raw`(?:dein|Ihr) (?:neuer|nächster) (?:Job|Karriereschritt|Arbeitsplatz|Traumjob) wartet`,
    String.raw`(?:sind Sie|bist du|wie) (?:grundsätzlich |aktuell |generell |derzeit )?offen (?:sind Sie |bist du )?für [^.!?\n]{3,60}`,
    String.raw`(?:haben Sie|hast du) schon (?:ein ?mal )?über (?:einen|eine)[^.!?\n]{3,40} nachgedacht`,
    String.raw`was haben [^.!?\n]{3,60} gemeinsam`,
    String.raw`was wäre,? wenn`,
    String.raw`kenn(?:en Sie|st du|t ihr) (?:schon|eigentlich|bereits)(?: unsere?\p{L}?| das| den| die)?`,
  ].map((opening) => String.raw`(?:${opening})(?!\p{L})`),
  // The world changes, the topic grows.
  String.raw`[^.!?\n]{2,50} (?:verändert|verändern|revolutioniert|revolutionieren|erobert|erobern|transformiert|prägt|bestimmt)(?: \p{Ll}+){0,2} (?:die|unsere|unseren|den|das|ganze) (?:\p{L}+ )?(?:Arbeitswelt|Welt|Branche|Wirtschaft|Spielregeln|Zukunft|Alltag|Gesellschaft|Arbeitsalltag|\p{L}*branche|\p{L}*welt|Markt|Arbeitsmarkt)(?!\p{L})`,
  String.raw`[^.!?\n]{3,60} (?:(?:schreitet|schreiten) (?:\p{Ll}+ ){0,2}(?:voran|fort)|(?:gewinnt|gewinnen) (?:\p{Ll}+ ){0,2}an (?:Bedeutung|Fahrt)|nimmt (?:\p{Ll}+ )?Fahrt auf|(?:ist|sind|wird|werden) (?:heute |heutzutage |für \p{L}+ |immer )?(?:wichtiger|relevanter|aktueller|entscheidender|gefragter) denn je|(?:wird|werden) (?:\p{Ll}+ )?immer (?:wichtiger|bedeutender|komplexer|schneller)|(?:steht|stehen) vor (?:großen|neuen|enormen|gewaltigen|vielen|immer größeren|riesigen) Herausforderungen)(?!\p{L})`,
  // It is official; the secret is out.
  ...[
    String.raw`(?:jetzt|nun|endlich|heute)? ?(?:ist es|es ist) (?:jetzt |nun |endlich )?(?:offiziell|amtlich|raus|geschafft|vollbracht)`,
    String.raw`(?:die Katze ist aus dem Sack|trommelwirbel|jetzt ist es raus|nun ist es raus)`,
    String.raw`(?:es gibt|wir haben|ich habe) (?:großartige |tolle |spannende |gute |aufregende |wunderbare )?(?:Neuigkeiten|News|Grund zu(?:m|r) (?:feiern|Freude))`,
    String.raw`neuigkeiten(?= ?[!:])`,
    String.raw`(?:heute ist ein|heute war ein) (?:ganz )?(?:besonderer|großer|historischer|wichtiger|toller|aufregender) Tag`,
    String.raw`(?:ein|der) Grund zu(?:m|r) (?:Feiern|Freude)`,
    String.raw`zeit,? (?:danke|Danke) zu sagen`,
    String.raw`heute (?:möchte|will|wollen|möchten) (?:ich|wir) (?:\p{L}+ ){0,3}(?:etwas|einen|eine|mal|einfach)(?: ganz| sehr| wirklich)? (?:persönlich\p{L}*|Persönlich\p{L}*|Danke)`,
    // "Heute geht es um etwas, das mir schon lange auf der Seele brennt".
    String.raw`(?:heute|ich|wir|es|ein)(?!\p{L})[^.!?\n]{0,60}, (?:das|was|die|der) (?:mir|uns)(?: \p{L}+){0,3} (?:(?:auf der Seele|unter den Nägeln|auf dem Herzen) (?:brennt|liegt)|am Herzen liegt)`,
    String.raw`(?:mir|uns) (?:brennt|liegt)(?: \p{L}+){0,4} (?:auf der Seele|unter den Nägeln|auf dem Herzen)`,
    String.raw`(?:heute (?:mal )?(?:ein|etwas) (?:sehr |ganz )?(?:persönlicher|Persönliches))`,
    String.raw`(?:zeit|es ist zeit) für (?:ein )?neue[sr]? Kapitel`,
    String.raw`(?:ein|mein|unser|das nächste) (?:neues |spannendes |nächstes )?(?:Kapitel|Abenteuer) (?:beginnt|startet|wartet|geht los)`,
    String.raw`auf ein neues`,
    String.raw`neue[rs]? (?:Job|Kapitel|Jahr), neue[rs]? (?:Glück|Kapitel)`,
  ].map((opening) => String.raw`(?:${opening})(?!\p{L})`),
  // Hackneyed questions and appeals to common knowledge.
  String.raw`(?:(?:hast du|haben Sie|habt ihr) (?:dich|sich|euch) (?:auch |schon |schon ein ?mal |jemals |je |eigentlich |mal ){0,3}gefragt|(?:wusstest du|wusstet ihr|wussten Sie)(?: schon| eigentlich)?,?(?: schon,?)? dass|wir (?:alle )?kennen (?:es|das|ihn|sie) alle|wir alle kennen (?:es|das|ihn|sie|diese\p{L}?)|jede[rs]? (?:von uns |kennt )(?:kennt )?(?:es|das|ihn|sie|diese\p{L}?)(?= ?[:.!,])|kommt (?:Ihnen|dir|euch) das (?:auch )?bekannt vor|(?:stell dir vor|stellen Sie sich vor|stellt euch vor)(?=[:,])|(?:ich sage es|ich sag(?:'|’|e)?s|sagen wir es|um es) (?:mal |ganz )?(?:offen|ehrlich|wie es ist)|klartext(?= ?[:!])|achtung,? (?:spoiler|unpopuläre Meinung)|unpopuläre (?:Meinung|These)|hot take|real talk|(?:vor|noch vor) [\p{L}\d]+ (?:Jahren|Jahr|Monaten) hätte(?:n)? (?:ich|wir|niemand|keiner)[^.!?\n]{0,30} (?:gedacht|geglaubt|gerechnet)|(?:wer hätte (?:das )?gedacht))(?!\p{L})[^.!?\n]{0,20}`,
  String.raw`[^.!?\n]{3,60} (?:ist|sind)(?: \p{L}+){0,2} in aller Munde(?!\p{L})`,
  String.raw`[^.!?\n]{3,50} (?:ist|sind) (?:längst |schon lange |heute |inzwischen )?(?:kein\p{L}* (?:reiner |bloßer |vorübergehender )?(?:Trend|Hype|Zukunftsmusik|Buzzword)(?: mehr)?|mehr als (?:nur )?ein (?:Trend|Buzzword|Hype)|nicht mehr wegzudenken|aus [^.!?\n]{3,40} nicht mehr wegzudenken)(?!\p{L})`,
  // A vacancy as a gap in the team.
  String.raw`zur (?:Verstärkung|Unterstützung|Erweiterung) (?:unsere[sr]|des|der|meines) (?:(?!jungen)\p{Ll}+e[nr] )?(?:[\p{L}-]*[Tt]eams|Mannschaft|Crew|\p{L}+-?[Aa]bteilung|Küche)(?!\p{L})`,
  // The year ends again, a season begins, a feast is before the door.
  String.raw`(?:und )?(?:schon |bald |nun )?(?:wieder|erneut|auch dieses Jahr) (?:geht|neigt sich|liegt) (?:ein|das) (?:\p{Ll}+e?s? )*Jahr(?!\p{L})[^.!?\n]{0,40}[.!]?`,
  String.raw`(?:das|ein) (?:(?:alte|vergangene|laufende|\p{Ll}+es) )*Jahr(?: \d{4})? (?:neigt sich|geht|nähert sich|ist (?:fast|beinahe|bald))[^.!?\n]{0,40}(?:Ende|vorbei|um|vorüber)(?: zu| entgegen)?(?!\p{L})`,
  String.raw`(?:(?:das )?Jahr \d{4}|\d{4}) (?:neigt sich|geht)[^.!?\n]{0,20} (?:dem Ende|zu Ende)(?: zu)?(?!\p{L})`,
  String.raw`(?:der|die|das)? ?(?:[\p{L}-]+ )?(?:Weihnachten|Weihnachtszeit|Adventszeit|Vorweihnachtszeit|Ostern|Jahresende|Jahreswechsel|Urlaubszeit|Grillsaison|Ferienzeit|Festtage) (?:steht|stehen) (?:schon |bereits |wieder |quasi )*vor der Tür(?!\p{L})`,
  String.raw`endlich (?:ist )?(?:wieder )?(?:es |der )?(?:Freitag|Wochenende|Frühling|Sommer|Feierabend|Urlaub|Ferien)(?= ?[!.])`,
  String.raw`(?:die )?(?:schönste|besinnlichste|stillste) Zeit (?:des|im) Jahr(?:es)?(?!\p{L})`,
  // A dream, a great day, done.
  String.raw`(?:ein|unser|mein) (?:lang(?:er|gehegter|ersehnter) |großer )?Traum (?:wird|wurde|ist|geht|ging) (?:\p{Ll}+ )?(?:wahr|in Erfüllung)(?: geworden| gegangen)?(?!\p{L})`,
  String.raw`(?:heute|gestern|am \p{L}+|endlich) war es (?:endlich |nun |wieder )?(?:so weit|soweit)(?!\p{L})`,
  String.raw`(?:der große Tag (?:ist|war) (?:da|gekommen)|(?:wir haben|ich habe) es (?:endlich |tatsächlich |wirklich )?geschafft|geschafft|unfassbar|wahnsinn|mission (?:erfüllt|accomplished|completed)|yes,? we did it|we did it)(?= ?[!.:])`,
  String.raw`(?:kaum zu glauben|man glaubt es kaum|unglaublich),? aber wahr(?!\p{L})|(?:wie )?(?:schnell )?die Zeit (?:vergeht|verging|verfliegt|rast)(?: \p{L}+)* (?:wie im Flug\p{L}*|so schnell)|wie schnell die Zeit (?:vergeht|verfliegt|rennt)(?!\p{L})`,
  String.raw`es (?:erfüllt|macht) (?:uns|mich) (?:mit (?:\p{Ll}+ )?(?:Stolz|Freude)|(?:sehr |unglaublich |besonders |unheimlich )*(?:stolz|glücklich))(?!\p{L})`,
  String.raw`(?:gute|großartige|fantastische|super|erfreuliche|tolle|wunderbare) (?:Nachrichten|Neuigkeiten|News)(?= ?[!:.])`,
  // All do it, it is known; a time in which.
  String.raw`immer mehr (?:Menschen|Unternehmen|Firmen|Betriebe|Kunden|Kundinnen|Arbeitgeber|Verbraucher|Deutsche|Österreicher|Schweizer|Bewerber|Fachkräfte|Haushalte|Leute)(?!\p{L})[^.!?\n\d]{5,100}(?=[.!?\n]|$)`,
  String.raw`wir leben in (?:einer|herausfordernden|bewegten|turbulenten|spannenden) (?:\p{Ll}+ )*(?:Zeit|Welt|Zeiten|Gesellschaft)(?!\p{L})`,
  String.raw`(?:heutzutage|heute mehr denn je|mehr denn je|gerade in der heutigen Zeit|gerade heute|wie wir alle wissen|bekanntlich|jeder weiß(?:,| es)|es ist kein Geheimnis(?:,| mehr))(?!\p{L})`,
  String.raw`der (?:viel ?zitierte |akute |anhaltende )?Fachkräftemangel (?:ist|stellt|trifft|macht|bleibt|spitzt)(?!\p{L})[^.!?\n\d]{0,80}(?=[.!?\n]|$)`,
  String.raw`kaum ein(?:e)? (?:Thema|Begriff|Technologie|Branche|Wort|Bereich)(?: \p{L}+){1,8} so (?:sehr|viel|stark|oft|rasant|kontrovers|intensiv)(?!\p{L})`,
  // Hooks of short texts.
  String.raw`(?:na,? |und,? )?wer (?:von euch )?kennt(?:['’]?s| es| das| sie| ihn| diese\p{L}? \p{L}+)?(?: nicht| auch| noch)*(?= ?[?!:.…])\??`,
  String.raw`(?:kennst du|kennt ihr|kennen Sie) (?:auch )?(?:das Gefühl|den Moment|diese[nrs]? (?:Moment|Momente|Tag|Tage|Gefühl|Situation))(?!\p{L})`,
  String.raw`(?:storytime|story time|spoiler(?:[ -]?alarm)?|fun ?fact|funfact|fakt ist|let that sink in|gänsehautmoment|werbung in eigener sache|in eigener sache)(?= ?[:!.,])`,
  String.raw`(?:heute|hier) (?:mal |ein ?mal )?(?:etwas|was|ein paar) (?:ganz )?(?:anderes|Persönliches|persönliche Worte|in eigener Sache)(?!\p{L})`,
  // Openings of messages.
  String.raw`(?:wir haben )?(?:schon )?(?:so )?lange? nichts (?:mehr )?(?:von(?:einander| Ihnen| dir) )?gehört(?= ?[!.,]|$)[!.]?`,
  String.raw`(?:ich|wir) (?:komme|kommen) (?:gleich |direkt |sofort |ohne Umschweife |mal )+(?:zum Punkt|zur Sache)(?= ?[:.,!])[:.]?`,
  String.raw`(?:ich (?:mache|mach['’]?s?|fasse mich) (?:es )?(?:ganz )?kurz|kurz und (?:knapp|schmerzlos)|ich will (?:Sie|dich|Ihre Zeit|deine Zeit) nicht (?:lange )?(?:aufhalten|stehlen|verschwenden))(?= ?[:.,!])`,
  String.raw`(?:schön|freut mich|toll|cool),? (?:dass wir (?:uns |nun |jetzt |hier )*vernetzt (?:sind|haben)|mit (?:Ihnen|dir) vernetzt zu sein|Sie (?:hier )?(?:kennenzulernen|in meinem Netzwerk))(?!\p{L})`,
  String.raw`(?:ich hoffe|hoffe),? (?:du bist|Sie sind|dir geht es|Ihnen geht es|du hattest|Sie hatten|bei (?:Ihnen|dir) ist alles)(?!\p{L})[^.!?\n]{0,50}`,
  String.raw`ich (?:bin|wurde) (?:\p{L}+ ){0,3}auf (?:Sie|dich|Ihr Unternehmen|Ihre Firma|eure Firma|Ihren Betrieb)(?: \p{L}+){0,2} (?:aufmerksam geworden|gestoßen|aufmerksam gemacht)(?!\p{L})`,
  // A greeting to all, twice; a call for attention; "did you know?".
  String.raw`liebe[rs]? [\p{L} ]{3,30}?, (?:und )?(?:liebe[rs]?|werte[rs]?|geschätzte[rs]?) [\p{L} ]{3,40}?!(?= |\n|$)`,
  String.raw`(?:wussten Sie|wusstest du|wusstet ihr|schon gewusst|habt ihr gewusst|hast du gewusst|haben Sie gewusst|wüssed ihr)(?:(?: das)? schon| eigentlich| das)*(?: ?[?:…]|,? dass(?!\p{L}))`,
  String.raw`(?:aufgepasst|ohren auf|aufgemerkt|festhalten|haltet euch fest|bitte anschnallen|anschnallen|alle mal herhören|hergehört|trommelwirbel|tada+|ta-da+|psst+)(?= ?[!:.,…])(?:[!,:.…]+ (?:bitte,? )?(?:jetzt|nun|hier|heute) (?:wird|kommt|geht|gibt)(?:'s|’s|s| es| was| etwas)?(?!\p{L})[^.!?\n]{0,30}[.!?]?)?`,
  String.raw`(?:jetzt|nun|hier|heute) wird(?:'s|’s|s| es) (?:spannend|heiß|bunt|gemütlich|wild|persönlich|emotional|lecker|interessant|festlich)(?= ?[!:.,…]|$)`,
  String.raw`(?:das warten hat (?:endlich )?ein ende|(?:lange|viel zu lange) (?:habt ihr|haben Sie|haben wir|hat es) (?:gewartet|gedauert)|(?:die tage werden|draußen wird es) (?:\p{L}+ )?(?:kürzer|länger|kälter|ungemütlich|dunkler|wärmer)\p{L}*|happy (?:friday|monday|weekend)|thank god it's friday|tgif|throwback(?: thursday)?|(?:kleines|kurzes) update(?= ?[!:.]))(?!\p{L})`,
  // Openings of letters.
  String.raw`(?:ich hoffe|wir hoffen),? (?:diese|meine|die) (?:Nachricht|Zeilen|Mail|E-Mail) (?:erreich|find|treff)\p{L}+(?: \p{L}+){1,5}(?!\p{L})`,
  // Openings of first messages to candidates.
  String.raw`(?:Ihr|dein|Ihre|deine) (?:\p{Ll}+e[rs]? )?(?:Werdegang|Profil|Lebenslauf|Erfahrung|Vita|Laufbahn|Portfolio)(?: auf \p{L}+| bei \p{L}+)? (?:hat|haben|ist|klingt|liest)(?: \p{L}+){0,4} (?:beeindruckt|begeistert|angesprochen|überzeugt|neugierig gemacht|beeindruckend|spannend|interessant|aufgefallen|umgehauen|Interesse geweckt|aufhorchen lassen|ins Auge gestochen|ins Auge gesprungen|überzeugend)(?!\p{L})`,
  String.raw`(?:mit (?:großem|grossem|viel) Interesse habe ich|ich habe mit (?:großem|grossem|viel) Interesse) (?:Ihr|dein|Ihren|deinen|Ihre|deine) (?:Profil|Werdegang|Lebenslauf|Vita|Laufbahn)(?!\p{L})`,
  String.raw`(?:ich bin|bei meiner Suche bin ich|auf der Suche nach \p{L}+ bin ich)(?: \p{L}+){0,3} auf (?:Ihr|dein|Ihren|deinen) (?:\p{Ll}+e[sn]? )?(?:Profil|Werdegang|Lebenslauf) (?:aufmerksam geworden|gestoßen|gestossen|gekommen)(?!\p{L})`,
  // "Beim Stöbern bin ich über Ihr spannendes Profil gestolpert": whatever the way to it.
  String.raw`(?:[^.!?:\n]{0,90}?(?<!\p{L}))?(?:Ihr|dein)(?:e[nmr]?)? ${PRAISED_CAREER}(?!\p{L})[^.!?:\n]{0,60}`,
  String.raw`was für ein(?:e|en)? ${PRAISED_CAREER}(?!\p{L})`,
  String.raw`(?:unpopular opinion|hot take|unbeliebte Meinung|steile These|unpopuläre Meinung)(?= ?[:!.,–-]|\s|$)`,
  String.raw`what an? (?:amazing |great |wonderful |incredible |fantastic )?(?:day|week|night|evening|event|year|ride|journey|experience|time|team|start)(?!\p{L})`,
  String.raw`(?:das |die |der )?[\p{L}-]{3,30} ist tot(?= ?[.!]|$)`,
  // Hackneyed hooks.
  String.raw`(?:kennen Sie das|kennst du das|kennt ihr das|wer kennt es nicht|wer kennt das nicht|hand aufs herz|mal ehrlich|seien wir (?:mal )?ehrlich)(?!\p{L})`,
  String.raw`(?:big news|breaking news|exciting news|tolle (?:Neuigkeiten|Nachrichten|News)|großartige Neuigkeiten|spannende Neuigkeiten|wir haben (?:tolle|großartige|spannende|aufregende) (?:Neuigkeiten|Nachrichten|News))(?!\p{L})`,
  `(?:I am|I'm|we are|we're)?(?: )?(?:thrilled|excited|happy|proud|delighted|humbled) to (?:announce|share)`,
  String.raw`(?:das Jahr|ein (?:ereignisreiches|turbulentes|aufregendes|erfolgreiches|spannendes) Jahr) (?:neigt sich|geht|nähert sich)[^.!?\n]{0,30} (?:Ende|zu Ende|dem Ende)`,
  String.raw`(?:was für (?:ein|eine) (?:Jahr|Tag|Woche|Event|Abend|Auftakt|Wochenende|Start)[!\p{So}]|ein neues Kapitel (?:beginnt|startet|in meinem)|auf zu neuen Ufern|was für eine Reise|it['’]s a wrap|plot twist|unpopular opinion)(?!\p{L})`,
].map((source) => onDemand(neededBy(source, true), () => latin(`^(?:${source})`, 'iu')));

/** What may precede the first words: greetings, calls, signs. */
export const BEFORE_OPENING =
  /^(?:[^A-Za-zÀ-ž\p{N}„“"»\uFFFC]{1,12}|(?:hallo|hi|hey|moin|servus|grüß gott|grüezi|salü|hoi|guten (?:morgen|tag|abend)|sehr geehrte[rs]?|liebe[rs]?|hurra|juhu|yes|endlich|achtung|wow)(?: (?:[A-Za-zÀ-ž:*.@_-]+|[[<{]{1,2}[A-Za-zÀ-ž _-]{1,24}[\]>}]{1,2})){0,4}[,!.]?\s+)/iu;
