/**
 * A prize draw that is not called one, as (what you do) × (chance) × (prize), and as (who or what decides). Source: DDG
 * § 6 Abs. 1 Nr. 4; ECG (AT) § 6 Abs. 1 Z 4; wordings collected for this project from German, Austrian and Swiss posts.
 * As of November 2026.
 */

import { grammar } from '../text/by-sentence';

/** Within a sentence; the full stop of a date does not end it. */
const IN = String.raw`(?:[^.!?\n]|(?<=\d)\.)`;
const YOU = String.raw`(?:euch|dir|Ihnen|dich|Sie)`;
const YOURS = String.raw`(?:eure?[rs]?|deine?[rs]?|deins|Ihre?[rs]?|euer)`;
const MAYBE = String.raw`(?:vielleicht|womöglich|eventuell|möglicherweise|unter Umständen|mit (?:etwas|ein (?:bisschen|wenig)|viel)? ?Glück|mit Glück|bald schon)`;
/** What readers are asked to do, as a call, as "wer …" or as an infinitive. */
const CALL = String.raw`(?:[Rr]at(?:et|e|en Sie)|[Ee]rr[aä]t(?:et|e)?|[Ss]chätz(?:t|e|en Sie)|[Tt]ipp(?:t|e|en Sie)|[Ss]ag(?:t|ts|e|en Sie)?|[Ss]chreib(?:t|ts|e|en Sie)?|[Vv]err[aä]t(?:et|en Sie)?|[Zz]eig(?:t|ts|e|en Sie)|[Ss]chick(?:t|ts|e|en Sie)|[Ss]end(?:et|e|en Sie)|[Nn]enn(?:t|e|en Sie)|[Mm]arkier(?:t|e|en Sie)|[Tt]agg(?:t|e)|[Kk]ommentier(?:t|e|en Sie)|[Ff]ind(?:et|e|en Sie)|[Ss]uch(?:t|e|en Sie)|[Zz]ähl(?:t|e|en Sie)|[Pp]ost(?:et|e)|[Tt]eil(?:t|e|en Sie)|[Ff]olg(?:t|e|en Sie)|[Ll]ik(?:t|e|ed)|[Aa]ntworte?t?|[Ee]rzähl(?:t|e|en Sie)|[Dd]icht(?:et|e)|[Mm]alt|[Rr]eimt|[Bb]astelt|[Bb]ackt|[Bb]ringt|[Kk]ommt)`;
const DOES = String.raw`(?:teilt|kommentiert|likt|liked|liket|markiert|taggt|folgt|schreibt|antwortet|mitmacht|mitspielt|mitrat\p{L}*|einkauft|kauft|bestellt|errät|rät|tippt|schätzt|findet|weiß|kommt|vorbeikommt|vorbeischaut|abonniert|einsendet|schickt|postet|abgibt|einwirft|bewertet|zeigt)`;
const LUCKY = String.raw`(?:der|die|das|unsere?|meine?) (?:\p{Ll}+ )?(?:Hamster|Hund|Katze|Kater|Zufall|Los|Glück|Würfel|Glücksfee|Fee|Lehrling|Azubi|Auszubildende|Praktikant(?:in)?|Huhn|Henne|Papagei|Zufallsgenerator|Generator|Jüngste[nr]?|Oma|Opa|Enkel(?:in)?|Losfee|Glücksrad|Hut)`;
const POT = String.raw`(?:Los)?(?:[Tt]opf|[Hh]ut|[Tt]rommel|[Ee]imer|[Zz]ylinder|[Ss]ack|[Uu]rne|[Ll]ostrommel|[Ll]osbox|[Bb]ox|[Kk]übel|[Ss]chüssel|[Gg]las|[Kk]arton)`;
const ENTRIES = String.raw`(?:, (?:die|der|welche)|, wo| (?:\p{Ll}+e[nr] )?(?:\p{L}*(?:[Kk]ommentar|[Ee]insendung|[Vv]orschl[aä]g|[Aa]ntwort|[Tt]ipp|[Tt]eilnehm|[Aa]bonn|[Aa]nmeld|[Ll]ike|[Ff]oto|[Ii]dee|[Ff]ollower|[Rr]ezept|[Bb]estell|[Kk]assenbon|[Kk]assenzettel|[Ss]chätzung|[Rr]ückmeld|[Bb]ewert|[Nn]ennung|[Kk]arte|[Ll]osung|[Ll]ösung)\p{L}*))`;
const GETS = String.raw`(?:isst|trinkt|bekommt|kriegt|gewinnt|g['’]winnt|fährt|wohnt|schläft|darf|nimmt|holt|badet|parkt|tankt|erhält|fliegt|sitzt|feiert|grillt|liest|duscht|reitet|segelt)`;
const PRIZE_WORD = String.raw`\p{L}*(?:[Hh]auptpreis|[Hh]auptgewinn|[Pp]reise?|[Gg]ewinne?|[Gg]utscheine?|[Ll]ose?)`;

export const DRAW_CALLS = grammar(
  /vielleicht|womöglich|eventuell|Glück|hoffen|[Uu]nter (?:allen|den)|[Nn]ächste|abräum|absahn|Los|los|hut|Hut|opf|Eimer|Trommel|Urne|würfel|Glücksrad|ieh|ezogen|entscheidet|wählt|bestimmt|Jury|g['’]?winn|Türchen|Türli|ensterli|Hände|Chance|suchen |sucht |ünne|winn|von euch|von Ihnen|stauben|tragen|tragn/u,
  [
    // Yours, perhaps.
    String.raw`(?:dann|und|so|schon) (?:ist|sind|gehört|gehören) (?:die|der|das|ein\p{L}*|unsere?)(?!\p{L})${IN}{2,40}? ${MAYBE} (?:schon |bald )?(?:${YOURS}|${YOU})(?!\p{L})`,
    String.raw`${CALL}(?!\p{L})${IN}{3,100}?(?<!\p{L})(?:reist|wandert|zieht|fliegt|hüpft|rollt|kommt|geht|landet|wechselt|steht|gehört|ist)(?: \p{L}+){0,3} ${MAYBE} (?:schon |bald )*(?:(?:zu|bei|an|in|auf) (?:${YOU}|eure[rnm]?|deine[rnm]?|jemandem)|${YOU}|${YOURS})(?!\p{L})`,
    String.raw`${CALL}(?!\p{L})${IN}{3,100}?(?:,|und|dann) ${MAYBE} (?:reist|wandert|zieht|fliegt|kommt|geht|landet|steht|gehört|ist|hängt|liegt|sitzt|fährst|fährt|sitzt|habt|hast|wohnt|schläfst|bist|seid)(?!\p{L})${IN}{2,50}?(?:${YOU}|du|ihr|${YOURS})(?!\p{L})`,
    String.raw`(?:greift|langt|fischt|zieht)(?: \p{L}+){0,5} (?:in die|aus der|aus dem|in den|in das|ins) (?:Lostrommel|Trommel|Lostopf|Topf|Losbox|Hut|Zylinder|Losurne)(?!\p{L})`,
    String.raw`(?:\p{L}*(?:[Kk]arten|[Tt]ickets|[Gg]utscheine?|[Bb]ücher|[Pp]akete?|[Kk]örbe?|[Kk]alender|[Ss]ets?|[Pp]lätze|[Bb]oxen|[Kk]isten?))(?: \p{L}+){0,5} (?:sucht|suchen) (?:ein (?:neues )?Zuhause|neue Besitzer(?:innen)?|dich|euch|Abnehmer)(?!\p{L})(?=[^\n]{0,60}(?:[Kk]omment|[Ss]chreib|[Mm]arkier|[Ss]agt|[Mm]ail))`,
    String.raw`(?:z|zum|z’|chasch|chönd|chönned|chöned|kannst|könnts|kennts|kunnst|gits|git)(?!\p{L})[^.!?\n]{0,40}? (?:gwünne|gwinne|gwünnä|gewünne|g['’]winnen|gwinnen|gwinna|g['’]winna)(?!\p{L})`,
    String.raw`(?:hat|habt|hast|haben|habts|haben Sie)(?: \p{L}+){0,2} (?:die|eine|gute|beste|große) (?:\p{Ll}+ )?(?:Chancen?|Gewinnchancen?) auf (?:ein|eine|einen|zwei|drei|den|das|die|tolle|unser\p{L}*|\d+) (?!(?:\p{Ll}+ )?(?:Platz|Termin|Stelle|Job|Wohnung|Ausbildung|Praktikum|Karriere|Festanstellung|Studienplatz|Förderung|Gespräch|Zukunft|Erfolg))(?:\p{Ll}+ )?\p{Lu}\p{L}+(?<=(?:[Ww]er|${CALL}|[Mm]itmach\p{L}*)(?!\p{L})${IN}{5,160})`,
    String.raw`(?:gibt['’]s|gibt es|bekommt|kriegt|gewinnt|spendieren wir|schenken wir)(?: \p{L}+)? (?:(?:für|an) )?(?:eine?n?r?|zwei|drei) (?:von euch|von Ihnen|aus der Community)(?!\p{L})`,
    String.raw`[Uu]nter (?:den|allen) \p{L}+(?: [^.!?\n]{0,40}?)? (?:wird|werden) (?:ein|eine|zwei|drei|der|das|die|\d+)(?!\p{L})[^.!?\n]{2,60}? (?:aufgeteilt|verlost|vergeben|verteilt|verschenkt|ausgespielt)(?!\p{L})`,
    String.raw`[Gg]lücksrad (?:dreht|steht|wartet|drehen|läuft)(?!\p{L})`,
    String.raw`(?:wandert|geht|wechselt|kommt)(?: \p{L}+){0,4} (?:in neue Hände|in gute Hände|zu neuen Besitzern|die Besitzerin|den Besitzer)(?<=(?:[Uu]nter|[Ww]er)(?!\p{L})${IN}{5,160})`,
    String.raw`[Ww]er (?:richtig (?:liegt|rät|tippt)|es (?:weiß|errät)|uns|mir|hier|bis|das|den|die|am besten)(?!\p{L})${IN}{0,90}?, (?:der |die )?(?:darf|kann)(?: \p{L}+)? (?:auf|über) (?:den|die|das|ein\p{L}*|unser\p{L}*)(?!\p{L})${IN}{2,40}? hoffen`,
    // Among all who …
    String.raw`[Uu]nter (?:allen|den ersten \p{L}+|euch allen)${ENTRIES}${IN}{0,110}?(?<!\p{L})(?:wandert|geht|gehen|wechselt|gibt es|gibt['’]s|losen|lost|ziehen|verschenken|vergeben|verteilen|spendieren|verlosen|küren wir|wählen wir|ermitteln wir|bekommt eine|kriegt eine|gewinnt)(?!\p{L})`,
    String.raw`(?:wird|werden)(?: \p{L}+){0,2} (?:unter|aus) allen${ENTRIES}${IN}{0,60}? (?:gezogen|ausgelost|ermittelt|gekürt|gelost)(?!\p{L})`,
    String.raw`(?:(?:der|die|wer)(?: oder (?:der|die))? )(?:am )?[Nn]ächste[nr]? (?:dran|daran|liegt|dran liegt|dran ist|kommt|drankommt|war|rät),? ?(?:liegt )?${GETS}(?!\p{L})`,
    // Guess, comment, clear the table.
    String.raw`(?:[Rr]aten|[Tt]ippen|[Ss]chätzen|[Kk]ommentieren|[Mm]itmachen|[Tt]eilen|[Ll]iken|[Ff]olgen|[Mm]itraten|[Ss]uchen|[Ff]inden|[Zz]ählen|[Ww]ürfeln|[Dd]rehen|[Kk]ratzen|[Rr]ubbeln|[Ss]cannen|[Ff]oto \p{L}+|[Bb]ild \p{L}+|[Vv]ideo \p{L}+|[Rr]ezept \p{L}+)(?:,| und| &)[^.!?\n]{0,50}? ?(?:abräumen|absahnen|abstauben|einsacken|heimtragen|heimnehmen|hamtrag\p{L}*|mit nach Hause nehmen|g['’]?winnt|g['’]?winnen|Preis abholen|Daumen drücken)(?!\p{L})`,
    // The pot, the hat, the dice, the wheel.
    String.raw`[Jj]ede[rs]? (?:\p{Ll}+ )?(?:Einkauf|Kauf|Kommentar|Like|Kassenzettel|Kassenbon|Bon|Besuch|Beleg|Anmeldung|Bestellung|Tipp|Foto|Follower|Euro)(?!\p{L})${IN}{0,40}? (?:ist|sind|zählt als|gilt als|bringt|bringt euch|gibt|wird zum|ergibt|macht) (?:automatisch |auch |gleich )?(?:ein|1|das|zwei|zum)? ?(?:Los|Lose|Gewinnchance|Glückslos)(?!\p{L})`,
    String.raw`(?:[Ww]er (?:${IN}{2,60} )?${DOES}|${CALL}${IN}{2,80}|[Jj]ede[rs]? \p{Lu}\p{L}+),?(?: \p{L}+)? (?:kommt|wandert|hüpft|springt|fliegt|landet|ist|rutscht|purzelt|geht|kommst|seid|bist)(?: \p{L}+){0,2} (?:in den|in die|in das|ins|im|in der|in unseren|in unserer) ${POT}(?!\p{L})`,
    String.raw`(?<=(?:Los|Lose|Einkauf|Kommentar|mitmach\p{L}*|teilt)(?!\p{L})[^.!?\n]{0,60})(?:im|in der) ${POT} (?:liegt|liegen|warten|wartet|steckt|stecken|sind) (?:ein|zwei|drei|der|die|das|\d)\p{L}*(?: \p{L}+){1,3}`,
    String.raw`(?:darf|dürfen|kann|können)(?: \p{L}+){0,3} (?:würfeln|am Glücksrad drehen|das Glücksrad drehen|am Rad drehen|in den (?:Hut|Topf|Sack) greifen|ein Los ziehen)(?!\p{L})`,
    String.raw`(?:würfeln|[Gg]lücksrad|[Ww]ürfel)${IN}{0,60}?${PRIZE_WORD}(?!\p{L})`,
    // Whoever does it takes part, the verb around what is drawn.
    String.raw`(?:nimm(?:st|t)|nehmt|nehmen|spielst?|spielt)(?: \p{L}+){0,3} (?:(?:an|bei) (?:der|unserer|einer|dieser) (?:\p{Ll}+ )?\p{L}*(?:[Zz]iehung|[Vv]erlosung|[Aa]uslosung)|(?:am|beim|an unserem) (?:\p{Ll}+ )?\p{L}*[Gg]ewinnspiel)(?!\p{L})(?! der Lotto)${IN}{0,60}? (?:teil|mit)(?!\p{L})`,
    String.raw`(?:(?:ist|bist|seid|sind)(?: \p{L}+){0,3} (?:bei|in) (?:der|unserer|einer) \p{L}*(?:[Zz]iehung|[Aa]uslosung)(?!\p{L})${IN}{0,40}? dabei|(?:komm(?:t|st|en)|wander[nt]|land(?:et|en))(?: \p{L}+){0,3} in (?:die|unsere) \p{L}*(?:[Zz]iehung|[Aa]uslosung))(?!\p{L})`,
    // Who decides.
    String.raw`${CALL}(?!\p{L})${IN}{2,100}?,? (?:entscheidet|zieht|wählt|bestimmt|pickt|lost)(?: dann)? ${LUCKY}(?= ?[.,;!)]|$| (?:eine?n?|den|die|das|aus|am|um \d|wer|wen|es)(?!\p{L}))`,
    String.raw`(?:[Ww]ir|[Ii]ch) (?:ziehen?|losen?)(?: (?:am|bis|ab|nächste\p{L}*|morgen|übermorgen|heute)${IN}{0,25}?)? (?:eine?n?|zwei|drei|fünf|den|die|\d+)(?: \p{Ll}+e[nr]?)? (?:Gewinner(?:in|innen)?|Begleitung|Namen?|Glückspilze?|Glückliche[nr]?|Los|Lose|Kommentare?|Personen?)(?!\p{L})`,
    String.raw`(?:[Aa]dventskalender|[Tt]ürchen|[Tt]ürli|[Ff]ensterli|[Tt]ürl)(?:,| Nr\.?)?(?: (?:[Tt]ürchen|[Tt]ürli|[Ff]ensterli|[Tt]ürl|Nr\.?|Nummer))? \d{1,2}(?!\p{L})(?=[^!?\n]{0,40}${CALL}(?!\p{L})[^!?\n]{0,120}(?:${MAYBE}|[Gg]ewinn|Los|hoffen|zieh|verlos|Preis))`,
  ],
);
/** A question or a search in one sentence, the prize or who decides in another. */
export const DRAW_ACROSS: readonly string[] = [
  String.raw`(?<!\p{L})[Ee]ine?r? von (?:euch|Ihnen) (?:fährt|gewinnt|bekommt|kriegt|darf|sitzt|kommt|fliegt|nimmt|isst|feiert|erhält|schläft|segelt)(?!\p{L})[^.!?\n]{2,60}[.!?] (?:[Kk]ommentiert|[Ss]chreibt|[Mm]arkiert|[Vv]erratet|[Ss]agt|[Ee]rzählt|[Nn]ennt|[Ff]olgt|[Ll]iked|[Tt]eilt)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Ff]indet?|[Ss]ucht?|[Zz]ählt?|[Ww]ie (?:viele?|schwer|alt|lang|hoch|oft|heißt|groß)|[Ww]as|[Ww]o|[Ww]er|[Ss]chätzt?|[Rr]atet?|[Tt]ippt?|[Ww]ir suchen d(?:ie|en|as) \p{L}+ste[n]? \p{Lu}\p{L}+)(?!\p{L})[^.!?\n]{3,90}[.!?] (?:[Ww]er (?:richtig (?:liegt|rät|tippt)|es (?:weiß|errät)|am nächsten (?:liegt|dran ist|kommt))|[Dd]ie (?:beste|schnellste|richtige|lustigste|erste) (?:Antwort|Schätzung|Idee|Einsendung)|[Dd]er (?:beste|nächste|schnellste) (?:Tipp|Vorschlag))(?!\p{L})[^.!?\n]{0,40}(?:darf|bekommt|kriegt|gewinnt|erhält|isst|hoffen|wird belohnt|fährt)`,
  String.raw`(?<!\p{L})(?:[Vv]erschenken|[Ss]pendieren|[Vv]ergeben|[Gg]eben)(?!\p{L})[^.!?\n]{2,80}[.!?] (?:[Ww]er (?:[^.!?\n]{2,40} )?(?:teilt|kommentiert|likt|liked|markiert|folgt|mitmacht|antwortet)|[Mm]itmachen (?:kann|können)|[Ss]o (?:macht ihr|machen Sie|machst du|nehmt ihr) (?:mit|teil))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Ii]ch|[Ww]ir) (?:gebe|geben|verschenke|verschenken|reiche|reichen|trenne|trennen)(?!\p{L})[^.!?\n]{3,50}(?: weiter| ab| her)?, (?:schreibt|kommentiert|sagt|nennt|verratet|zeigt)(?!\p{L})[^.!?\n]{2,50}, (?:\p{L}+ )?(?:entscheidet|zieht|wählt|lost)(?!\p{L})[^.!?\n]{2,40}`,
];
