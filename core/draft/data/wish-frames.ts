import { latin } from '../text/latin';

/**
 * How an ad wishes for a group of people or turns it away, around a group of `wish-groups.ts`. A wish stands at the
 * beginning of a clause ("Gern eine Dame") or behind the group ("Schweizer Bürger bevorzugt"); with "auch" it excludes
 * nobody. As of November 2026.
 */

/** Words between a wish and its group: "hätten wir", "wäre uns eine", "wieder einen". */
const FILL = String.raw`(?:,|:)?(?: (?:wir|uns|mir|ich|es|das|wäre|wären|hätten?|haben|ist|sind|sei|nehmen|nehme|sehen|sähen|stellen|beschäftigen|suchen|möchten|wünschen|für diese Stelle|hier|da|dafür|eben|halt|bitte|eine?[nrms]?|zwei|drei|jemand|jemanden|wieder|noch|an|von|Sie|du|ihr|bist|seid|dabei|dazu|also|natürlich))*`;
/** Adjectives that say nothing of the ground: "eine nette, fleißige". */
const ADJECTIVES = String.raw`(?: (?!kein|mein|dein|unser|ihr)\p{Ll}{2,18}e[nrsm]?,?(?: und)?){0,2}`;
const CLAUSE = String.raw`(?<=(?:^|[.!?:;,(–•\n-]|\p{Extended_Pictographic}|(?<!\p{L})(?:aber|und|zwar|dabei|wenn möglich|doch|ja|also|oder|Für(?: [\p{L}-]+){1,4}))\s*)`;
const WISHING = String.raw`(?:[Gg]erne?|[Aa]m (?:aller)?liebsten|[Aa]m (?:aller)?besten|[Aa]m ehesten|[Bb]evorzugt(?: werden| wird)?|[Vv]orzugsweise|[Ii]dealerweise|[Ii]deal|[Ii]m Idealfall|[Mm]öglichst|[Ll]ieber|[Pp]erfekt|[Pp]assend|[Bb]esonders gern|[Ww]enn es geht|[Ww]enn möglich|[Uu]nser Wunsch|[Ww]unschkandidat(?:in)?|[Ww]unschprofil|[Ww]unsch|[Bb]evorzugung|[Bb]itte(?= eine?[nr]? ))`;
/** In any place of a sentence: only these people, or a verb of hiring with a preference. */
const ONLY = String.raw`(?:[Nn]ur|[Aa]usschlie(?:ß|ss)lich|[Ll]ediglich|(?:nehmen|beschäftigen|einstellen|suchen|sehen|hätten|stellen|bevorzugen|bevorzuge|wünschen uns|wünsche mir|denken (?:wir )?(?:dabei |hier |eher |da |vor allem |in erster Linie )*an|denke (?:ich )?(?:dabei |hier |eher )*an|dachten (?:wir )?(?:dabei |eher )*an|haben an)(?: (?:wir|ich|dabei|hier|da|für))*(?: (?:gern|gerne|lieber|am liebsten|nur|bevorzugt|ausschlie(?:ß|ss)lich|vor allem|hauptsächlich|eher|besonders|eigentlich))?)`;

/** A wish that ends right before its group. */
export const WISHED_BEFORE = latin(`${CLAUSE}${WISHING}${FILL}${ADJECTIVES} $`, 'u');
/** "nur Deutsche": only these, which needs no beginning of a clause. */
export const ONLY_BEFORE = latin(
  String.raw`(?<!\p{L})(?:${ONLY}(?: (?:bitte|an|eine?[nrms]?))*|[Bb]ewerbung\p{L}*(?: bitte)? nur von|(?:bitte|wieder) (?:eine?[nr]?))${ADJECTIVES} $`,
  'u',
);

/** Adjuncts of a group: "mit Herz", "aus der Region". */
const ADJUNCT = String.raw`(?: (?:als|mit|aus|für|im|in|am|an|auf|unter|über|ab|zwischen|um|bis|ohne|der|den|und|oder|sowie)(?: [\p{L}\d-]+){1,4}?){0,2}`;
const SMALL = String.raw`(?: (?:uns|mir|hier|dabei|daher|deshalb|darum|da|klar|eindeutig|natürlich|am|sehr|besonders|ganz|auf jeden Fall|ausdrücklich|für uns|bei uns|im Team))*`;
/** A wish that begins right behind its group. */
export const WISHED_BEHIND = latin(
  String.raw`^${ADJUNCT}:?(?: (?:werden|sind|wird|ist|wäre|wären|würden?|sehen wir|hätten wir|nehmen wir|haben|hat|kommen|passen|passt|soll(?:te|ten)?(?: es)? sein))?${SMALL} (?:bevorzugt|erwünscht|gewünscht|gefragt|gern(?:e)? gesehen|von Vorteil|ideal|perfekt|(?:am )?liebsten|am besten(?: zu uns| ins Team)?|lieber|recht|Voraussetzung|Bedingung|Vorrang|zuerst dran|besser zu uns|selbstverständlich|Pflicht|vorausgesetzt|ein Muss)(?!\p{L})|^ (?:sollten?|solltest|müssen|musst|müssten?|muss) (?:Sie|du|die Person|er|sie|es|man|jemand|die Neue|der Neue)(?: \p{L}+){0,2} sein(?!\p{L})`,
  'u',
);
/** A list of peoples that is a sentence of its own: "Portugiesen oder Polen, die kennen das Arbeiten". */
export const LIST_BEFORE = /(?:^|[.!?\n:] ?)\s*(?:[Aa]m besten |[Bb]itte )?$/u;
/** "Sie sind evangelisch", "du solltest ledig sein": a trait of the reader, for grounds that are adjectives. */
export const READER_BEFORE = latin(
  /(?<![A-Za-zÀ-ž])(?:Sie|[Dd]u|[Ww]er) (?:sind|bist|sollten?|solltest|müssen|musst|muss)(?: (?:idealerweise|am besten|bereits|selbst|selber|gern|möglichst|natürlich|aktiv|praktizierend|vorzugsweise|zudem|außerdem|und|[A-Za-zÀ-ž]+,))* $/u,
);
/** "dass Sie katholisch sind". */
export const CLAUSE_BEFORE = latin(/(?<![A-Za-zÀ-ž])dass (?:Sie|du|jemand)(?: \p{Ll}+){0,2} $/u);
export const CLAUSE_BEHIND = /^ (?:sind|bist|ist)(?![A-Za-zÀ-ž])/u;
export const READER_BEHIND = /^(?: ?[.,;!)]|$| und | oder | sein)/u;
/** "jemanden unter 40", of a person wanted. */
export const SOMEBODY_BEFORE = latin(
  /(?<![A-Za-zÀ-ž])(?:[Jj]emand(?:en)?|eine Person|eine Kraft|Leute|eine[nr]?)(?:,| so| etwa| ungefähr| am besten| möglichst| idealerweise| im Alter)* $/u,
);
export const SEEKS_SOMEBODY =
  /(?:such|wünsch|brauch|hätten|denken|dachten|vorstell|nehmen|passt|ideal|gern|lieber|bevorzug|stellen wir|einstell)/i;
export const LIST_BEHIND =
  /^(?: bitte)?(?: ?[.!]|\s*$|, (?:sonst|die|weil|denn|bitte|damit|alle anderen|keine)(?![A-Za-zÀ-ž]))/u;
/** An item of a list that begins with a people: "– Schweizer oder langjährig in der Schweiz". */
export const ITEM_BEFORE = /^[^A-Za-zÀ-ž]*$/u;
export const ITEM_BEHIND = latin(
  /^ (?:(?:oder|bzw\.|\/) ?)?(?:(?:schon |bereits )?(?:lange|langjährig|länger|seit [^,.!?\n]{2,40}) (?:in|im|hier|da)(?![A-Za-zÀ-ž])|(?:mit )?(?:(?:Bewilligung|Ausweis|Niederlassung) C|C-(?:Bewilligung|Ausweis))(?![A-Za-zÀ-ž])|hier (?:aufgewachsen|geboren)|(?:EU|EWR)-(?:Pass|Bürger)[A-Za-zÀ-ž]*)[^.!?\n]*$/u,
);

const WORDS = String.raw`(?: (?!und|aber|sondern|wenn|weil)[\p{L},-]+){0,5}?`;
/** What turns a group away, from its last word to the end of the exclusion. */
const TURNED_AWAY = [
  String.raw` (?:kann|können|dürfen|wollen|will|möchten?|werden) (?:wir|ich)${WORDS} (?:nicht|keine?)${WORDS} (?:einsetzen|einstellen|nehmen|beschäftigen|berücksichtigen|brauchen|gebrauchen|aufnehmen|anstellen|einladen|vermitteln|unterbringen|anbieten|einplanen|haben)`,
  String.raw` (?:nehmen|nehme|laden|setzen|vermitteln|sehen|stellen|beschäftigen|berücksichtigen|wollen|brauchen|suchen|möchten) (?:wir|ich)${WORDS} (?:nicht|keine)(?: mehr)?(?: ein| an)?`,
  String.raw` bitten wir,?${WORDS} abzusehen`,
  String.raw` (?:haben|hätten|hat)${WORDS} (?:keine Chancen?|kein Glück|nichts verloren|nichts zu suchen)`,
  String.raw` (?:brauchen|müssen|sollen|sollten|können|dürfen|mögen|wollen)(?: sich| es)?${WORDS} (?:nicht|gar nicht)(?: erst)? (?:zu )?(?:bewerben|melden|anrufen|versuchen|anzurufen|anfragen)`,
  String.raw` (?:kommen|kommt|käme|kämen)${WORDS} nicht (?:infrage|in Frage|in Betracht|in die Auswahl|zum Zug)`,
  String.raw` (?:passen|passt)${WORDS} nicht(?: \p{L}+){0,3}`,
  String.raw`(?: (?:mit|auf|für|bei) (?:der|dieser|diese|unserer) \p{L}+)?(?: (?:sind|ist|wären|wäre|lässt sich|lassen sich|geht|gehen))?${WORDS} (?:fehl am Platz|unerwünscht|zwecklos|nicht erwünscht|nicht vorgesehen|ausgeschlossen|nicht vereinbar|nicht zu vereinbaren|nicht möglich|nicht machbar|nicht gewünscht|nicht geeignet|ungeeignet|nicht einsetzbar|nicht gefragt|tabu|hinderlich|ein Hindernis|ein Problem|ungelegen|unpassend|ein Ausschlussgrund|ein K\.?-?o\.?-Kriterium|nicht drin|unerwünscht)(?!\p{L})`,
  String.raw` (?:geht|gehen|klappt|läuft)(?: (?:leider|hier|bei uns|da|auf dem Bau|im Laden))* (?:gar )?nicht(?= ?[.,;!]|$)`,
  String.raw`(?: (?:leider|hier|bei uns|bitte|auch))+ nicht(?= ?[.,;!]|$)`,
  String.raw` (?:käme|käm|wäre|würde|kommt)(?: \p{L}+){0,4}? (?:ungelegen|ungünstig|unpassend|schlecht|stören|schwierig|unglücklich|in die Quere)`,
  String.raw` ist (?:die|der|das|diese|dieser|unser|unsere) \p{L}+(?: leider| wirklich| hier)? (?:nichts|nicht (?:geeignet|das Richtige|gemacht|zu machen|machbar|zu schaffen))`,
  String.raw` (?:haben|hätten|hat|hätte)(?: Sie| du)? es(?: \p{L}+){0,3} schwer|(?: (?:tun|tut|täten))(?: Sie| du)? sich(?: \p{L}+){0,3} schwer| (?:fühlen|fühlt) sich(?: \p{L}+){0,3} nicht wohl`,
  String.raw` (?:scheiden|scheidet|fallen|fällt)${WORDS} (?:aus|weg)(?!\p{L})`,
  String.raw`(?::|,| –)? (?:bitte nicht|nein,? danke|leider nein|leider nicht)(?!\p{L})`,
  String.raw` müssen wir(?: leider)? (?:absagen|ablehnen|enttäuschen)`,
  String.raw` lehnen wir(?: leider)? ab(?!\p{L})`,
  String.raw` (?:raten wir|rate ich|wird|ist)(?: \p{L}+){0,3} (?:ab|abgeraten|abzuraten)(?!\p{L})`,
  String.raw` (?:sollten?|mögen|können)(?: sich| es)?(?: \p{L}+){0,3} (?:lassen|anderswo (?:suchen|bewerben)|woanders (?:suchen|bewerben)|weitersuchen|weiterblättern)(?!\p{L})`,
  String.raw` (?:sind|wären|ist)(?: \p{L}+){0,2} (?:anderswo|woanders|andernorts) besser aufgehoben`,
  String.raw` werden(?: \p{L}+){0,2} nicht glücklich`,
];
export const EXCLUDED_BEHIND = latin(`^${ADJUNCT}(?:${TURNED_AWAY.join('|')})`, 'u');
/** "Keine Männer, bitte", "wir nehmen keine Ausländer", "nichts für Mütter". */
export const EXCLUDED_BEFORE = latin(
  String.raw`(?:${CLAUSE}(?:[Bb]itte |[Ll]eider |[Aa]ber )*[Kk]eine?[nr]?|(?:nehmen|suchen|wollen|stellen|beschäftigen|brauchen|möchten|wünschen)(?: (?:wir|ich|uns|hier|leider|bitte))* keine?[nr]?|(?:[Cc]hef|[Cc]hefin|[Kk]unde|[Kk]undin|[Mm]andant|[Mm]andantin|[Aa]uftraggeber(?:in)?|[Gg]eschäftsführ\p{L}*|[Tt]eam) (?:möchte|will|wünscht|mag|nimmt|sucht|wollte)(?: \p{Ll}+){0,2} keine?[nr]?|(?<!\p{L})(?:[Nn]ichts|[Kk]ein Job|[Kk]eine Stelle|[Kk]ein Platz|[Uu]ngeeignet|[Nn]icht geeignet|[Ll]eider nicht|[Ll]eider nichts) für|[Kk]eine Bewerbungen von|(?:keine|ohne|nicht) (?:an|von))(?: \p{Ll}+e[nr]?){0,1} $`,
  'u',
);
/** What ends an exclusion that only names the group: "Keine Männer, bitte." */
export const EXCLUSION_ENDS =
  /^(?: bitte| gesucht| erwünscht| gewünscht| einstellen| nehmen| geeignet| ein(?=[.,!])| im Team(?=[.!]))?(?: ?[.,;!)]|\s*$)/u;

/** A cheap test before the groups are searched for: every wish or exclusion contains one of these. */
export const MAY_WISH =
  /gern|liebst|am besten|ehesten|bevorzug|vorzug|ideal|möglich|lieber|perfekt|passen|wunsch|wünsch|nur |aussch?lie|hätten|nehmen|stellen|suchen|denken|dacht|gefragt|gesehen|vorteil|recht|voraus|bedingung|vorrang|pflicht|muss|kein|nicht|leider|abzusehen|chance|platz|zwecklos|problem|hinder|ungelegen|ungünstig|unpassend|schwer|wohl|scheide|fallen|fällt|absagen|lehnen|quere|wieder|bitte|oder|selbstverst|sollt|müss|sind|bist|stell|besetz|denk|raten|rate /i;

/** "Wir stellen uns eine Dame mit Stil vor", "die Position bewusst mit einem Mann besetzen": an image of who comes. */
export const IMAGINED_BEFORE = latin(
  String.raw`(?<!\p{L})(?:(?:[Ww]ir |[Ii]ch |[Dd]er \p{L}+ |[Dd]ie \p{L}+ )?(?:stellen?|stellt|können|kann|könnten|könnte)(?: (?:wir|ich|uns|mir|sich|hier|dafür|dabei|am besten|gut|da|eigentlich|gern))+|[Ss]ehen (?:wir )?(?:hier |dort |da |eher |am ehesten |vor allem )*)(?: eine?[nr]?)${ADJECTIVES} $`,
  'u',
);
export const IMAGINED_BEHIND = latin(/^[^.!?\n]{0,60}? (?:vor|vorstellen)(?= ?[.,;!)]|$)/u);
/** A post filled with one group: "mit einem Mann besetzen". */
export const FILLED_BEFORE = latin(
  String.raw`(?<!\p{L})(?:[Ss]telle|[Pp]osition|[Pp]osten|[Pp]latz|[Rr]olle|[Ll]eitung|[Aa]mt|[Nn]achfolge)(?: (?!nicht)\p{L}+){0,4} mit (?:einer|einem|jungen|weiblichen|männlichen)${ADJECTIVES} $`,
  'u',
);
export const FILLED_BEHIND = latin(
  /^(?: (?:zu )?(?:besetzen|besetzt|nachbesetzen|nachbesetzt|vergeben|neu besetzen)| (?:haben|sehen) (?:wollen|möchten))(?![A-Za-zÀ-ž])/u,
);
/** "Bitte Nichtmuslimin": a group named by what it is not, as a request. */
export const NOT_A_GROUP = /^Nicht/u;
export const ASKED_FOR =
  /(?<![A-Za-zÀ-ž])(?:[Bb]itte|[Gg]ern|[Ll]ieber|[Nn]ur|such[A-Za-zÀ-ž]*|[Gg]esucht:?)(?: eine?[nr]?)? $/u;
