import type { Draft } from '../draft';
import type { Rule } from '../rule';
import { ruling } from '../rulings';
import { either } from '../text/either';
import { latinExpression } from '../text/latin';

/** A call to vote, for a party or a candidate, or for or against a law: political messages. */
const POLITICS = String.raw`(?:Abgeordnete[nr]?|(?:Ober)?[Bb]ürgermeister(?:in)?|Landr[aä]t(?:in)?|Minister(?:in|präsident\p{L}*)?|Regierung|Bundesregierung|Landesregierung|Bundestag|Landtag|Nationalrat|Gemeinderat|Stadtrat|Parlament|Politik|Koalition|Kreistag|Kantonsrat|Bezirksrat|Senat|Bezirksvorsteher(?:in)?|Bezirksamt|Magistrat|Stadtregierung|Kantonsregierung|EU-Kommission|Bezirksvertretung|Stadtverordnete\p{L}*)`;
const LAW = String.raw`\p{L}*(?:[Gg]esetz(?:es)?|[Vv]erbot|[Ss]teuer|[Aa]bgabe|[Mm]aut|[Rr]eform|[Hh]ammer|[Rr]egierung|[Ii]nitiative|[Pp]olitik)`;
const MESSAGE = either([
  // (who governs) × (what they do to us), (demand) × (of whom), a list and its number, a body that is chosen.
  String.raw`(?<!\p{L})(?:[Dd]ie|[Dd]er|[Dd]as|[Dd]iese[rs]?|[Uu]nsere?) (?:\p{Ll}+ )?(?:${POLITICS}|\p{L}+politik)(?: in \p{Lu}\p{L}+)? (?:schaut|sieht|guckt) (?:nur |wieder |tatenlos |einfach )*(?:zu|weg)(?!\p{L})|(?<!\p{L})(?:[Dd]ie|[Dd]er|[Dd]as|[Dd]iese[rs]?|[Uu]nsere?) (?:\p{Ll}+ )?(?:${POLITICS}|\p{L}+politik)(?: in \p{Lu}\p{L}+)? (?:lässt|lassen|vergisst|verrät|spart|plündert|zerstört|belügt|ruiniert|schaut|versagt|verschläft|ignoriert|bestraft|opfert|treibt|nimmt|streicht|kürzt|vernachlässigt)(?!\p{L})[^.!?\n]{2,70}`,
  // (a body that governs) × (must, should) × (do away with, introduce), (a demand) × (on it), crosses for or against.
  String.raw`(?<!\p{L})(?:[Dd]ie|[Dd]er|[Dd]as|[Uu]nsere?) (?:\p{Ll}+ )?${POLITICS}(?: in \p{Lu}\p{L}+)? (?:muss|soll|sollte|darf|müssen|sollen|dürfen)(?!\p{L})[^.!?\n]{3,80}?(?<!\p{L})(?:kippen|abschaffen|stoppen|ändern|einführen|beschließen|zurücknehmen|ablehnen|zustimmen|verhindern|streichen|senken|entlasten|umsetzen|verbieten|erlauben|verankern|handeln|aufheben|reformieren|freigeben|nachbessern|verlängern|erhöhen|abstimmen|sparen|zulassen)(?!\p{L})`,
  String.raw`(?<!\p{L})[Ff]order(?:n|t|e)?(?: (?:Sie|ihr|wir|mit uns|gemeinsam|jetzt|auch)){0,4} (?:den|die|das|unsere?n?) (?:\p{Ll}+en )?${POLITICS}(?: in \p{Lu}\p{L}+)?(?: \p{Ll}+){0,2} auf(?!\p{L})[^.!?\n]{0,80}`,
  String.raw`(?<!\p{L})(?<!Rote[nsm]? )(?:(?:[Ee]in|[Zz]wei|[Ii]hr|[Ee]uer|[Dd]ein|[Uu]nser|[Bb]eide) )?[Kk]reuze?(?: (?:am|bitte)[^.!?\n]{0,20})? (?:gegen|für|bei) (?:den|die|das|der|dem|unsere?n?|mehr|weniger|Liste)(?!\p{L})(?=[^\n]{0,120}(?:[Ee]ntscheid|[Ww]ahl|[Aa]bstimmung|Urne|Liste|Stimmzettel))`,
  String.raw`(?<!\p{L})(?:[Ss]agen Sie|[Ss]agt|[Ss]ag|[Ww]ir sagen) (?:dazu )?(?:Nein|NEIN|Stopp|Ja|JA)(?!\p{L})(?<=(?:${POLITICS}|${LAW})(?!\p{L})[^\n]{0,150})`,
  String.raw`(?<!\p{L})Stimmzettel(?!\p{L})[^.!?\n]{0,40}?(?:Kreis|Kreuz|Zeile|Platz|Liste|oben|oberste[rn]?)(?!\p{L})`,
  String.raw`(?<!\p{L})[Ww]ähl(?:t|e|en Sie|en)?(?: (?:am|im|diesmal|deshalb|jetzt|bitte|\p{Lu}\p{L}*tag|\d{1,2}\.|\p{Lu}\p{L}+))* (?:die |das |den )?(?:Bürger|Heimat|Wähler|Dorf|Orts|Stadt|Bauern|Frauen|Namens|Umwelt|Einheits|Gemeinde|Freie |Unabhängige )(?:liste|Liste|bündnis|partei|gemeinschaft|block)(?!\p{L})`,
  String.raw`(?<!\p{L})[Kk]eine Stimme (?:für|den|der|dem)(?!\p{L})[^.!?\n]{2,40}`,
  String.raw`(?<!\p{L})[Ss]timm(?:en Sie|t|e|en wir)(?: am \p{Lu}\p{L}+| jetzt| deshalb| bitte| mit uns){0,3} (?:für|gegen) (?:einen?|das|den|die|mehr|weniger|unsere?n?)(?!\p{L})[^.!?\n]{2,60}(?=[^\n]{0,160}(?:[Ww]ahl|[Aa]bstimm|[Ee]ntscheid|Gemeinde|Stadt|Land|Regierung|Rat|Politik|Sonntag))`,
  String.raw`(?<!\p{L})[Ff]order(?:n|t|e)?(?: (?:auch|jetzt|mit uns|gemeinsam|Sie|ihr|wir)){0,4} (?:von|vom)(?: (?:der|dem|den|unsere[rnm]?))? (?:\p{Ll}+e[nr] )?${POLITICS}(?!\p{L})[^.!?\n]{0,60}`,
  String.raw`(?<!\p{L})(?:[Ss]ag|[Ss]chreib|[Zz]eig)(?:en|t|e)? (?:Sie |wir |auch )*(?:dem|der|den|Ihrem|eurem|unserem) ${POLITICS}(?!\p{L})[^!?\n]{0,30}?(?:Meinung|Nein|nein|Stopp|was)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:Liste (?:\p{Lu}\p{L}+|\d+),? (?:Listenplatz|Platz) \d+|Listenplatz \d+|(?:[Aa]uf )?Platz \d+ der Liste)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:entscheidet|entscheiden|wählt|wählen|bestimmt|bestimmen) (?:ihr|Sie|wir),? (?:ob|wer|welche\p{L}?|wie)(?!\p{L})[^.!?\n]{0,50}${POLITICS}(?!\p{L})[^.!?\n]{0,50}`,
  String.raw`(?<!\p{L})(?:Rettet|Retten wir|Erhaltet|Stoppt|Stoppen wir|Verhindert) (?:das|die|den|unser\p{L}*) \p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?!?(?=[^\n]{0,160}(?:Kreistag|Gemeinderat|Stadtrat|Landtag|Petition|Bürgerbegehren|Abstimmung|Unterschrift|Landrat|Minister))`,
  String.raw`(?<!\p{L})(?:[Ww]eg mit|[Ss]chluss mit) (?:dem|der|den|dieser|diesem|eurer|Ihrer) (?:\p{Ll}+ )?\p{L}*[Pp]olitik(?!\p{L})(?:, die [^.!?\n]{3,50})?`,
  String.raw`(?<!\p{L})(?:an der Wahlurne|[Aa]m Wahl(?:tag|sonntag) (?:zählt|entscheid\p{L}*))(?!\p{L})`,
  String.raw`(?<!\p{L})[Kk]reuz(?:en Sie|t|e)?(?: am [^!?\n]{3,20})? [„"»]?(?:Ja|Nein|JA|NEIN)[“"«]? an(?!\p{L})|(?<!\p{L})(?:Ihr|[Dd]ein|euer) Kreuz (?:bei|für|am)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Ss]chreib|[Ss]ag|[Mm]ail|[Rr]uf)(?:en|t|e)?(?: auch)?(?: Sie| ihr)? (?:(?:Ihre[mrn]?|eure[mrn]?|deine[mrn]?|der|den|dem) )(?:\p{Ll}+ )?${POLITICS}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Gg]eben Sie|[Gg]ebt|[Gg]ib|bitten? um|brauchen) (?:uns )?(?:(?:am )?(?:\d{1,2}\. )?[^.!?\n]{0,30} )?(?:Ihre|eure|deine) Stimme(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Ww]eg mit|[Ss]chluss mit|[Ss]topp(?:en wir|en Sie|t)?) (?:dem|der|den|das|die|diesem|dieser) (?:\p{Ll}+ )?${LAW}(?!\p{L})`,
  String.raw`(?<!\p{L})[Dd]iese (?:Regierung|Koalition|Politik) (?:gehört|muss|hat|ist)(?!\p{L})`,
  String.raw`(?<!\p{L})[Uu]nterstützen? (?:Sie )?(?:unsere?|die|das|unser) (?:\p{Ll}+ )?(?:Petition|Volksbegehren|Volksinitiative|Bürgerbegehren|Bürgerinitiative)(?!\p{L})`,
  String.raw`(?<!\p{L})[Gg]eh(?:en Sie|t) (?:am [^!?\n]{3,20} )?(?:wählen|zur Wahl)(?:, (?:für|gegen|damit))(?!\p{L})`,
  String.raw`(?<!\p{L})[Aa]m \d{1,2}\. \p{Lu}\p{L}+: ?(?:Ja|Nein|JA|NEIN) zu[mr]?(?!\p{L})|(?<!\p{L})(?:Ja|Nein|JA|NEIN) zu[mr] (?:\p{Ll}+ )?\p{Lu}\p{L}+ am \d{1,2}\.`,
  String.raw`(?<!\p{L})(?:[Ww]ählt|[Ww]ählen Sie|[Ww]ähl(?:e|en)?)(?: (?:am|deshalb|jetzt|daher|bitte|uns|richtig))* (?:(?:[^.!?\n]|\d\.){0,40}?)(?:Liste \d|die (?:Partei|Liste|Grünen|SPD|CDU|CSU|FDP|AfD|Linke|SPÖ|ÖVP|FPÖ|NEOS|SVP|SP|Mitte)|unsere[nr]? (?:Kandidat\p{L}*|Liste)|SPD|CDU|CSU|FDP|AfD|SPÖ|ÖVP|FPÖ|NEOS|SVP|Volt|Freie Wähler|Grüne)(?!\p{L})`,
  // An election day, candidates or parties to vote for, a yes or no to what is decided.
  String.raw`(?<!\p{L})[Aa]m (?:\d{1,2}\. ?(?:\p{Lu}\p{L}+|\d{1,2}\.)|\p{Lu}\p{L}*(?:tag|sonntag)) (?:wählen|abstimmen|zur (?:Wahl|Abstimmung|Urne)|an die Urne)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Ww]ählen Sie|[Ww]ählt|[Ww]ähle?)(?: (?:am|im|deshalb|jetzt|daher|bitte|nur|jene|diesmal|\d{1,2}\.|\p{Lu}\p{L}*tag|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Januar|Februar))* (?:Kandidat\p{L}*|Kandidierende\p{L}?|Politiker\p{L}*|Leute|Menschen|Parteien|Frauen|Männer|Vertreter\p{L}*|Abgeordnete|diejenigen|eine Partei|eine Liste|jemanden)(?: aus [^,.!?\n]{3,30})?, (?:die|der|denen|dem)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Ww]ählen Sie|[Ww]ählt|[Ww]ähle?)(?: (?:am|im|deshalb|jetzt|bitte|nur|diesmal|\d{1,2}\.|\p{Lu}\p{L}*tag|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Januar|Februar))* (?:die|den|jene|alle), (?:die|der)(?!\p{L})(?=[^\n]{0,120}(?:[Gg]esetz|Politik|[Pp]artei|[Rr]egier|[Ss]teuer(?!rad)|Landtag|Bundestag|Gemeinderat|Stadtrat|Nationalrat|Rathaus|beschließ|abschaff|Renten|Pensionen|Straßen|Kitas))`,
  String.raw`(?<!\p{L})(?:[Mm]it |[Nn]ur |[Dd]as |[Ii]hr |[Dd]ein |[Uu]nser |[Dd]eshalb |[Dd]arum )*(?:(?:einem|ein|klaren|klares|deutliches|starkes|doppeltes|überzeugtes|Ihrem|eurem) )*[„"»]?(?:Ja|Nein|JA|NEIN)[“"«]? (?:zu[mr]?|für|gegen) (?:(?:de[mnr]|das|die|\p{Ll}+e[nrm]?) ){0,2}[\p{L}-]*(?:[Gg]esetz|[Ii]nitiative|[Rr]eform|[Vv]orlage|[Ee]ntscheid|[Aa]bstimmung|[Ss]teuer|[Mm]aut|[Vv]erbot|[Rr]eferendum|[Vv]olksbegehren|[Bb]ürgerbegehren|[Nn]ovelle|(?:\p{L}*haus|Planungs|Projektierungs|Rahmen|Straßen|Verpflichtungs|Sanierungs|\p{L}*hallen)kredit|[Aa]bgabe)s?(?!\p{L})`,
  String.raw`(?<!\p{L})[Hh]ände weg von (?:\p{L}+ ){0,2}(?:\p{L}*[Rr]enten?|\p{L}*[Pp]ension(?:en)?|AHV|\p{L}*[Gg]esetz|\p{L}*[Rr]echten?|Eigenheim|Sozialstaat|Bargeld|Neutralität)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:\p{L}*[Gg]esetz|\p{L}*[Ss]teuer|\p{L}*[Mm]aut|\p{L}*[Aa]bgabe|\p{L}*[Rr]eform|\p{L}*[Vv]erbot|\p{L}*[Ii]nitiative|\p{L}*[Kk]ürzung(?:en)?) (?:muss|müssen|darf|dürfen|gehört|gehören)(?: \p{L}+){0,2} (?:weg|gestoppt|verhindert|abgelehnt|abgeschafft|nicht kommen|fallen|vom Tisch)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:Regierung|Koalition|Kanzler(?:in)?|\p{L}*[Mm]inister(?:in)?|Bürgermeister(?:in)?|Stadtrat|Landrat) (?:muss|soll|sollte|gehört)(?: \p{L}+){0,3} (?:zurücktreten|abtreten|abgewählt|abgelöst|gehen)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:Petition|Volksbegehren|Volksinitiative|Bürgerbegehren|Referendum)(?: [^.!?\n]{0,60})? (?:unterschreiben|unterzeichnen|mitzeichnen|unterstützen|unterschreibt)(?!\p{L})`,
  String.raw`(?<!\p{L})[Uu]nterstütz(?:e|t|en Sie)(?: \p{L}+){0,2} (?:Petition|Volksbegehren|Volksinitiative|Bürgerbegehren|Referendum|Kandidat\p{L}*)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Aa]m \d{1,2}\. ?(?:\p{Lu}\p{L}+|\d{1,2}\.)|[Aa]m \p{Lu}\p{L}*tag|[Dd]iesmal|[Dd]eshalb):? (?:SPD|CDU|CSU|FDP|AfD|BSW|SPÖ|ÖVP|FPÖ|NEOS|SVP|Grüne|Liste \d)(?= ?[.!]|$| wählen)`,
  String.raw`(?<!\p{L})[Ss]timm(?:t|en Sie|e|en wir)(?: (?:[^.!?\n]|(?<=\d)\.){0,30})? (?:dagegen|dafür)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Ii]hre|[Dd]eine|[Ee]ure|[Jj]ede) Stimme (?:zählt|entscheidet|macht)(?!\p{L})(?=[^\n]{0,60}(?:Liste \d|SPD|CDU|CSU|FDP|AfD|BSW|SPÖ|ÖVP|FPÖ|NEOS|SVP|Grüne|Partei|Wahl|Abstimmung|Entscheid))`,
  // Yes or no, whatever the vote is about.
  String.raw`(?<!\p{L})(?:[Ss]timm(?:en Sie|en wir|t|e|en)?|[Vv]otier(?:en Sie|t|e|en)|[Ee]ntscheiden Sie sich)(?!\p{L})(?:[^!?\n]{0,60}?) (?:mit|für ein|für) (?:einem |klaren |ein )?[„"»]?(?:Ja|Nein|JA|NEIN)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Mm]it )?[„"»]?(?:Ja|Nein|JA|NEIN)[“"«]? (?:stimmen|ankreuzen|wählen)(?!\p{L})`,
  // A list, a party or a person to vote for.
  String.raw`(?<!\p{L})(?:Liste|Partei|Bündnis|Wählergruppe|Wählergemeinschaft|SPD|CDU|CSU|FDP|AfD|Grüne|Linke|SPÖ|ÖVP|FPÖ|NEOS|KPÖ|SVP|Volt|Freie Wähler|BSW)(?: \p{Lu}?[\p{L}\d]+){0,3} (?:wählen|ankreuzen|unterstützen)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Ww]ählen Sie|[Ww]ählt|[Ww]ähle?)(?: (?:am|deshalb|jetzt|daher|bitte|uns|wieder|erneut|\d{1,2}\.|[Jj]\p{L}+|[FMASOND]\p{Ll}+))* (?:(?:Dr|Mag|Ing)\. )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?!\p{L})(?=[^.!?\n]{0,100}(?:[,!.]|$))(?=[^\n]{0,160}(?:Rat|rat|Bürgermeister|Landtag|Bundestag|Stadt|Gemeinde|Schule|Wahl|Stimme|Liste|Partei|damit|Infostand|Kreis|Land))`,
  String.raw`(?<!\p{L})(?:[Zz]ählt|[Zz]ählen|[Gg]eben Sie|[Gg]ib|[Gg]ebt|[Bb]rauche(?:n)?|[Bb]itte um)(?: (?:wir|mir|uns|ich|am|bei|beim|auf))* (?:[Ii]hre|[Dd]eine|[Ee]ure) (?:Erst|Zweit)?[Ss]timme(?!\p{L})(?=[^\n]{0,160}(?:Nein|NEIN|Ja|JA|für|gegen|Liste|Partei|damit|stopp))`,
  String.raw`(?<!\p{L})(?:[Hh]olen wir uns|[Zz]urück ins|[Ww]ieder ins|[Ii]ns|[Ff]ür einen Wechsel im|[Ww]echsel im) (?:das |den |die )?(?:Rathaus|Kanzleramt|Landhaus|Gemeindeamt|Bundeshaus|Parlament|Stadthaus)(?: zurück| schicken| wählen)?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Ii]ch kandidiere|kandidiert|kandidieren|tritt an|trete an)(?!\p{L})[^.!?\n]{0,60}(?:Gemeinderat|Stadtrat|Landtag|Bundestag|Nationalrat|Kreistag|Bürgermeister\p{L}*|Kantonsrat|Parlament|Rat der Stadt|Bezirksvertretung)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Uu]nsere? )?(?:Kandidat(?:in)?|Spitzenkandidat(?:in)?|Bürgermeisterkandidat(?:in)?) (?:für|zur)(?!\p{L})[^.!?\n]{0,30}(?:Rathaus|Bürgermeister\p{L}*|Landtag|Bundestag|Gemeinderat|Stadtrat|Nationalrat|Kreistag|Wahl|\p{L}*wahl)`,
  String.raw`(?<!\p{L})(?:Erst|Zweit)stimme:? (?:der |die )?(?:SPD|CDU|CSU|FDP|AfD|Grüne|Linke|BSW|Volt|Freie Wähler)`,
  String.raw`(?<!\p{L})[Ww]ählt?(?: (?:am|im|deshalb|diesmal|wieder|\p{L}+tag|\d{1,2}\.|\p{Lu}\p{Ll}+))* (?:grün|rot|blau|schwarz|türkis|pink|liberal|links|konservativ)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:Ja|Nein|JA|NEIN) zu[mr] \p{Lu}[\p{L}-]+(?!\p{L})(?=[^\n]{0,80}(?:stimm|abstimm|Abstimmung|Volksentscheid|Bürgerentscheid|Referendum|Initiative|dagegen|dafür))`,
  String.raw`(?<!\p{L})(?:Erst|Zweit)stimme (?:für|an)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Dd]eine|[Ii]hre|[Ee]ure|[Bb]eide) Stimmen? (?:für|gegen|am)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Ss]timmt|[Ss]timmen Sie|[Ss]timm|[Ss]agt|[Ss]agen Sie|[Ss]ag) (?:am [^.!?\n]{3,30} )?(?:mit )?(?:[„"»]?(?:Ja|Nein|JA|NEIN)[“"«]? )?(?:zu[rm]?|für|gegen|bei)(?: \p{L}+){0,3} (?:\p{L}*[Gg]esetz\p{L}*|\p{L}*[Ii]nitiative|\p{L}*[Vv]olksabstimmung|\p{L}*[Vv]olksbegehren|\p{L}*[Bb]ürgerentscheid|\p{L}*[Vv]orlage|\p{L}*[Rr]eferendum|\p{L}*[Aa]bstimmung)`,
  String.raw`(?<!\p{L})(?:[Uu]nterschreib|[Uu]nterzeichn)(?:t|e|en Sie|et)(?: \p{L}+){0,4} (?:Petition|Volksbegehren|Volksinitiative|Bürgerbegehren|Initiative)(?!\p{L})`,
  String.raw`(?<!\p{L})[Ww]ir (?:fordern|verlangen) (?:von )?[^.!?\n]{0,40}?(?:Bundesregierung|Landesregierung|Regierung|Bundestag|Landtag|Nationalrat|Gemeinderat|Stadtrat|Ministeri\p{L}*|Politik|Parlament|Gesetz\p{L}*|EU-Kommission)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Dd]ie|[Uu]nsere?) (?:Politik|Regierung|Bundesregierung|Koalition) (?:muss|soll|darf|gehört)(?!\p{L})[^.!?\n]{3,80}`,
  String.raw`(?<!\p{L})(?:[Ff]ür ein|[Gg]egen das|[Ff]ür das|[Ss]toppt das|[Ss]topp dem|[Nn]ein zum|[Jj]a zum|[Nn]ein zur|[Jj]a zur) (?:\p{L}+ )?\p{L}*(?:[Gg]esetz|[Vv]erbot|[Ii]nitiative|[Vv]olksabstimmung|[Vv]olksbegehren|[Bb]ürgerentscheid|[Rr]eform)(?!\p{L})(?=[^.!?\n]{0,60}(?:!|stimm|wähl|unterschreib|am \d|Wahl|Abstimmung|$))`,
  String.raw`(?<!\p{L})(?:[Kk]andidat(?:in)? für (?:den|die|das) (?:Bundestag|Landtag|Gemeinderat|Stadtrat|Nationalrat|Bürgermeisteramt|Parlament)|(?:Bundestags|Landtags|Kommunal|Europa|Gemeinderats|Nationalrats|Bürgermeister)wahl(?: 20\d\d| am)(?=[^.!?\n]{0,80}(?:wähl|Stimme|Liste|Kandidat)))`,
]);
/** A yes or no as it stands on the ballot: "Ja oder Nein" asks for neither. */
const ANSWER = String.raw`(?<!(?:oder|und) )[„"»]?(?:Ja|Nein|JA|NEIN)[“"«]?(?![\p{L}-]| (?:oder|und) [„"»]?(?:Ja|Nein))`;
/** A yes or no, to a thing or by itself: politics where the ad names a vote, and everyday talk elsewhere. */
const YES_OR_NO = latinExpression(
  String.raw`(?<!\p{L})(?:(?:[Ss]agen Sie|[Ss]agt|[Ss]agen wir|[Ss]ag|[Kk]lares|[Ee]in)(?: (?:am \d{1,2}\. ?(?:\p{Lu}\p{L}+|\d{1,2}\.)|an der Urne|bei der Abstimmung|deshalb|bitte))? [„"»]?(?:Ja|Nein|JA|NEIN)[“"«]? zu[mr]? (?:(?:de[mnr]|\p{Ll}+e[nrm]) )?\p{Lu}[\p{L}-]+|(?:[Ee]in|[Mm]it|[Nn]ur|[Bb]ei|[Ff]ür|[Ii]hr|[Ee]uer|[Dd]ein|[Uu]nser|klares|deutliches|überzeugtes|lautet) ${ANSWER}|(?:[Kk]reuz|[Ww]ähl|[Ss]timm|[Vv]otier)(?:en Sie|t|e|en wir)(?!\p{L})(?:[^.!?\n]|\d\.){0,70}? ${ANSWER})`,
  'gu',
);
const VOTE =
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*(?:[Aa]bstimmung|[Ee]ntscheid|[Bb]egehren|[Bb]efragung)|(?:[Aa]bstimm|[Ss]timm)en wir|stimmt [^.!?\n]{2,40} ab|Referendum|Wahllokal[A-Za-zÀ-ž]*|Stimm(?:karte|zettel|lokal|rechtsausweis)[A-Za-zÀ-ž]*|Urne|Wahlsonntag)(?![A-Za-zÀ-ž])/u;

/** A cheap test first: most ads contain nothing of the kind. */
const MAY_BE =
  /kreistag|kantonsrat|senat|bezirk|listenplatz|platz \d|rettet|retten wir|wähl|wahl|urne|entscheid|SPD|CDU|CSU|FDP|AfD|BSW|SPÖ|ÖVP|FPÖ|NEOS|SVP|Grüne|Liste \d|hände weg|bargeld|kürzung|kanzler|kredit|novelle|initiative|stimm|kreuz|gesetz|regierung|abgeordnet|petition|volks|bürger|initiative|partei|kandidat|politik|koalition|minister|landtag|bundestag|gemeinderat|stadtrat|nationalrat|landr[aä]t|parlament|reform|steuer|abgabe|maut|hammer|verbot|nein|ja zu|vorlage|referendum/i;
/** What those who govern do or leave undone: an opinion, where nothing is called for. */
const COMPLAINT = latinExpression(
  String.raw`^(?:[Dd]ie|[Dd]er|[Dd]as|[Dd]iese[rs]?|[Uu]nsere?) [^.!?\n]{0,60}? (?:schaut|sieht|guckt|lässt|lassen|vergisst|verrät|spart|plündert|zerstört|belügt|ruiniert|versagt|verschläft|ignoriert|bestraft|opfert|treibt|nimmt|streicht|kürzt|vernachlässigt)(?!\p{L})`,
  'u',
);
/** Elections within a company, or votes on a product, do not count. */
const OTHER =
  /(?<![A-Za-zÀ-ž])(?:Betriebsrat[A-Za-zÀ-ž]*|Personalrat[A-Za-zÀ-ž]*|Jugendvertretung|Vereinswahl|Vorstandswahl|Produkt des Jahres|Lieblings[A-Za-zÀ-ž]*|Publikumspreis|Weinkönigin|Wettbewerb|Award|Voting|Farbe|Menü)(?![A-Za-zÀ-ž])/iu;

/** A political message in a paid ad. */
export const politicalAd: Rule = {
  id: 'political-ad',
  name: 'Politische Botschaft in einer Anzeige',
  rulings: {
    DE: ruling(
      'pflicht',
      'Bezahlte Botschaften, die Wahlen, Abstimmungen oder Gesetze beeinflussen sollen, sind politische Werbung mit eigenen Pflichten; in Videos sind sie unzulässig.',
      'Verordnung (EU) 2024/900 Art. 3; MStV (Landesmedienanstalt Saarland)',
      '2025-10',
    ),
    AT: ruling(
      'pflicht',
      'Bezahlte Botschaften, die Wahlen, Abstimmungen oder Gesetze beeinflussen sollen, sind politische Werbung mit eigenen Pflichten.',
      'Verordnung (EU) 2024/900 Art. 3; MedienG (AT) § 26 Abs. 2',
      '2025-10',
    ),
    CH: undefined,
  },
  kinds: ['ad'],
  section: '17.5',
  thresholds: {},
  find(draft) {
    const { sentenceAt, at } = draft;
    const ownWords = withAnswers(draft);
    if (!MAY_BE.test(ownWords)) return [];
    const marks = [...MESSAGE.matchesIn(ownWords), ...(VOTE.test(ownWords) ? ownWords.matchAll(YES_OR_NO) : [])]
      .sort((a, b) => a.index - b.index)
      .map(({ 0: written, index }) => ({
        start: index,
        end: index + written.length,
      }))
      .filter((span) => {
        const { start, end } = sentenceAt(span);
        return !OTHER.test(ownWords.slice(start, end));
      });
    const complaint = marks.filter((mark) => COMPLAINT.test(at(mark)));
    // Beside a call, a complaint is an opinion: the call makes the ad political.
    const calls = complaint.length < marks.length ? marks.filter((mark) => !complaint.includes(mark)) : marks;
    const [first] = calls;
    if (!first) return [];
    const { start: called, end } = sentenceAt(first);
    // The complaint right before the call goes with it: left alone it would still be politics.
    const start = complaint
      .map((mark) => sentenceAt(mark))
      .reduce((from, sentence) => (sentence.start < from && sentence.end >= from - 1 ? sentence.start : from), called);
    return [
      {
        marks: calls,
        reason: `„${at(first)}“ macht die Anzeige zu politischer Werbung; Meta und Google nehmen solche Anzeigen in der EU nicht an.`,
        replacements: [
          {
            start,
            end: start + ownWords.slice(start, end).trimEnd().length,
            replacement: 'Was wir anbieten: ▢ Angebot ab ▢ Tag.',
          },
        ],
      },
    ];
  },
};

/** The writer's words with a quoted "Ja" or "Nein": what the ballot says is no quotation. */
const withAnswers = ({ ownWords, quotes, at }: Draft): string =>
  quotes
    .filter((quote) => /^.(?:Ja|Nein|JA|NEIN).$/u.test(at(quote)))
    .reduce((words, quote) => words.slice(0, quote.start) + at(quote) + words.slice(quote.end), ownWords);
