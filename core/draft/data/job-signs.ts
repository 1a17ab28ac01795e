import { latin } from '../text/latin';

/**
 * How posts say that a worker is sought, and that nobody is paid. Written for this project from notices of shops,
 * farms, inns and public works departments in Germany, Austria and Switzerland. As of November 2026.
 */

/** Words for a worker that are no name of an occupation; the names are in `occupations.ts`. */
export const WORKER = latin(
  /(?<![A-Za-zÀ-ž-])(?:jemanden|wen|dich(?= (?:für|fürs|als|ab|im|in|zur|zum)(?![A-Za-zÀ-ž]))|Ersatz|Nachfolge|[A-Za-zÀ-ž-]*(?:helfende|fahrende|arbeitende|pflegende|studierende|lernende)[nr]?|Leute|Hände|Verstärkung|Unterstützung|Zuwachs|Nachwuchs(?:kr[aä]ft[A-Za-zÀ-ž]*)?|Kolleg(?:e|en|in|innen)|Person|[A-Za-zÀ-ž-]*(?:[Kk]raft|[Kk]räfte|[Hh]ilfen?|[Pp]ersonal|[Aa]ssistenz|[Ll]eitung|[Bb]edienung|[Bb]etreuung|[Rr]einigung|[Pp]flege|[Ss]ervice|[Ee]mpfang|[Kk]asse|[Kk]assa|[Tt]heke|[Vv]erkauf|[Ss]pringer(?:in)?|[Vv]ertretung|[Ff]achfrau|[Ff]achmann|[Ll]ehrlinge?|[Aa]zubis?|[Ll]ernende[nr]?|Senner(?:in)?|Sennen))(?![A-Za-zÀ-ž-])/u,
);

/**
 * An employer who seeks, wants or fills: "unser Blumenladen sucht", "brauchen wir noch", "besetzen wir". Customers who
 * seek are none.
 */
export const SEEKING = latin(
  /(?<![A-Za-zÀ-ž])(?:[Ww]ir (?:suchen|brauchen|bräuchten|benötigen|besetzen)|(?:[Ss]uchen|[Bb]rauchen|[Bb]räuchten|[Bb]enötigen|[Bb]esetzen) wir|[Ii]ch (?:suche|brauche)|(?:[Ss]uche|[Bb]rauche) ich|(?<=(?:^|[.!?\n:] ?)(?:Wir )?)(?:Suche|Suchen|Brauche|Brauchen)(?! Sie| du| ihr)|(?=such|brauch|bräuch)(?<!(?:[Jj]ede[rs]?|[Mm]anche[rs]?|[Kk]eine?) [A-Za-zÀ-ž]+ )(?<!(?:[Ww]er|[Mm]an|[Nn]iemand|[Jj]ede[rs]?|[Mm]anche[rs]?|[Kk]einer|[Dd]eutschland|Österreich|Schweiz|Welt|Branche|Katze|Hund|Kater|Sohn|Tochter|Mutter|Vater|Freund|Freundin|Nachbar|Nachbarin|Opa|Oma|Frau|Mann) )(?:sucht|braucht|bräuchte)|uns fehl(?:t|en)|fehl(?:t|en) uns|[Gg]esucht)(?![A-Za-zÀ-ž])/u,
);

/** A post that is to be filled, without a verb of seeking. */
export const VACANT = latin(
  /(?<![A-Za-zÀ-ž])(?:(?:eine|die|unsere|zwei|drei|\d+) (?:[A-Za-zÀ-ž]+ )?(?:Stellen?|Lehrstellen?|Arbeitsplätze|Plätze im Team) (?:[^.!?\n]{0,20})?(?:frei|zu vergeben|zu besetzen|offen)|(?:ist|wird|sind|werden) (?:[^.!?\n]{0,30} )?(?:eine |zwei |drei )?(?:Stellen?|Lehrstellen?) (?:frei|zu besetzen|offen)|(?:[Ww]ir besetzen|[Bb]esetzen wir|[Zz]u besetzen (?:ist|sind))(?: [A-Za-zÀ-ž\d]+){0,3} (?:Stellen?|Positionen|Posten|Lehrstellen?))(?![A-Za-zÀ-ž])/u,
);

/** Pay for a time, as posts write it: "14,50 die Stunde", "150 Euro für den Abend", "2.300 im Monat". */
export const PAID_BY_TIME = latin(
  /\d(?:,-|[.,][–—-]{1,2})?\s?(?:€|Euro|EUR|CHF|Franken|Fr\.)?(?: brutto| netto)? ?(?:(?:die|pro|je|in der|per|im|am|für den|für die|\/) ?(?:Stunde|Std|h|Monat|Monate|Tag|Abend|Schicht|Woche|Jahr|Einsatz|Nacht|Saison)|monatlich|jährlich|stündlich)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])(?:Stundenlohn|Monatslohn|Tariflohn|Lohn|Gehalt|TVöD|TV-L|Kollektivvertrag|KV)(?![A-Za-zÀ-ž])|\d{2,3} ?(?:–|-|bis) ?\d{2,3} ?%/u,
);

/** Work that nobody is paid for: neither a job ad nor subject to its laws. "Koordination Ehrenamt" is a job. */
export const UNPAID = latin(
  /(?<![A-Za-zÀ-ž])(?:[Ee]hrenamtlich(?=[,.;!:)\n–-]|$| (?:und|oder|im|in|am|für|bei|mit|tätig|versteht sich|natürlich)(?![A-Za-zÀ-ž]))|[Ee]hrenamtliche[nr]? (?:Helfer|Trainer|Mit|Leute|Unterstützung|Betreuer|Fahrer|Vorlese|Paten|Kassier|Kassen|Vorst|Schrift|Platz|Jugend|Übungs)[A-Za-zÀ-ž]*|Ehrenamt(?=[:,.!]| (?:gesucht|für|im|bei|sucht))|als Ehrenamt|unentgeltlich(?=[,.;!]|$)|ohne Bezahlung|unbezahlt(?=[,.;!]|$)|[Ff]ür (?:ein )?Gottes Lohn|gegen eine Aufwandsentschädigung)(?![A-Za-zÀ-ž])/u,
);

/**
 * Spoken calls to get in touch, which with pay by time and a word for the work are an ad: "meld dich für den Service".
 */
export const CALLS = latin(
  /(?<![A-Za-zÀ-ž])(?:[Mm]elde?t? (?:dich|euch)|[Mm]elden Sie sich|[Rr]uf(?:t|en Sie)? (?:uns |mich |einfach )?an|[Kk]omm(?:t|en Sie)? (?:zu uns|vorbei|in unser)|(?:Lust|Zeit|Bock|Interesse)(?= [^.!?\n]{0,60}\?)|[Ss]chreib(?:t|en Sie)? (?:uns|mir))(?![A-Za-zÀ-ž])/u,
);
/** The same time units without words like "Lohn", which stand in other texts too. */
export const BY_TIME = latin(
  /\d(?:,-|[.,][–—-]{1,2})?\s?(?:€|Euro|EUR|CHF|Franken|Fr\.)?(?: brutto| netto)? ?(?:die|pro|je|in der|per|\/) ?(?:Stunde|Std|h|Schicht)(?![A-Za-zÀ-ž])/u,
);

/**
 * A first sentence that names a kind of post: "Minijob an der Kasse im Laden." It is an ad where pay by time or a call
 * follows.
 */
export const POST_FIRST = latin(
  /^[^A-Za-zÀ-ž]{0,6}(?:(?:Neuer?|Kleiner|Toller|Ein|Unser|Dein|Ihr) )?(?:Minijob|Nebenjob|Ferienjob|Ferialjob|Ferialstelle|Aushilfsjob|Samstagsjob|Wochenendjob|Sommerjob|Saisonjob|Saisonstelle|Teilzeitjob|Teilzeitstelle|Vollzeitjob|Vollzeitstelle|Studentenjob|Schülerjob|Tagesjob|Bürojob|Lehrstelle|Ausbildungsplatz)(?= (?:an|am|im|in|bei|als|auf|für|zur|zum|mit|ab|frei|zu)(?![A-Za-zÀ-ž])|[:,!])/u,
);

/** Somebody leaves and is replaced: "Unser Hauswart geht in Rente. Wer übernimmt?" The post is named by who held it. */
export const LEAVING = latin(
  /(?<![A-Za-zÀ-ž])[Uu]nsere? (?:\p{Ll}+e[rn]? )?(?<person>\p{Lu}[A-Za-zÀ-ž-]+)(?: \p{Lu}[A-Za-zÀ-ž]+| [\p{Ll}\d]+){0,4}? (?:geht (?:[^.!?\n]{0,20})?in (?:die )?(?:Rente|Pension|Ruhestand|Altersteilzeit|den Ruhestand|Mutterschutz|Elternzeit|Karenz)|geht (?:[^.!?\n]{0,12})?(?=\.)|hört (?:[^.!?\n]{0,20})?auf|wird (?:[^.!?\n]{0,20})?pensioniert|verl(?:ä|a)sst uns|zieht weg|zieht (?:[^.!?\n]{0,20})?um|sagt (?:bald )?(?:Tschüss|Adieu|Servus|Ade)|verabschiedet sich|wechselt (?:[^.!?\n]{0,30}))(?![A-Za-zÀ-ž])/u,
);
/** Who takes over, asked of the readers or sought by the house. */
export const SUCCEEDS = latin(
  /(?<![A-Za-zÀ-ž])(?:(?:Wer|wer) (?:übernimmt|folgt|macht weiter|steigt|springt|tritt|führt|traut sich|kommt (?:zu uns|ins Team|in unser[A-Za-zÀ-ž]*)|\p{Ll}+t mit uns|(?:will|möchte|mag|kann|hat Lust)(?=[^.!?\n]{0,50} (?:übernehmen|weiterführen|weitermachen|nachfolgen|ersetzen|Nachfolge|seine[nmr]? Platz|ihren Platz|bei uns|an (?:die|den|der) )))(?![A-Za-zÀ-ž])(?:[^.!?\n]|\.\d){0,80}\?|(?:sucht|suchen|brauchen|braucht|gesucht)(?: [A-Za-zÀ-ž]+){0,3} (?:Ersatz|Nachfolge[A-Za-zÀ-ž]*|Nachfolger[A-Za-zÀ-ž]*)|Nachfolge gesucht|(?:Ersatz|Nachfolge) gesucht|Wirst du (?:unser[A-Za-zÀ-ž]*|sein[A-Za-zÀ-ž]*|ihr[A-Za-zÀ-ž]*))(?![A-Za-zÀ-ž])/u,
);
/** Readers asked whether they or somebody they know would work here; with pay by time it is an ad. */
export const WHO_WORKS = latin(
  /(?<![A-Za-zÀ-ž])(?:[Ww]er (?:mag|möchte|will|würde|hat (?:Lust|Zeit)|kann|hätte (?:Lust|Zeit))(?![A-Za-zÀ-ž])[^.!?\n]{0,60}(?:arbeiten|aushelfen|mithelfen|helfen|jobben|anpacken|mitmachen|einspringen|putzen|kellnern|kochen|verkaufen|fahren|betreuen)|[Ww]er kennt (?:eine[n]?|jemanden|wen)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}(?:für (?:unser|unseren|unsere|mein|meine|meinen)|der|die)(?![A-Za-zÀ-ž])|[Ww]er (?:hilft|putzt|kellnert|kocht|verkauft|fährt|betreut|springt|jobbt) (?:bei uns|uns|mit uns|für uns|in unser[A-Za-zÀ-ž]*|im|ab)|(?:[Ww]illst|[Mm]öchtest|[Mm]agst) (?:du|ihr)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}(?:bei uns|mit uns|in unserem?r?) [^.!?\n]{0,30}(?:arbeiten|aushelfen|jobben|anfangen|mitarbeiten|loslegen))(?![A-Za-zÀ-ž])/u,
);
/** The reader is told to be the new one: "POV: Du bist unsere neue Floristin". */
export const YOU_ARE = latin(
  /(?<![A-Za-zÀ-ž])(?:[Dd]u bist|[Bb]ist du|[Ww]erde|[Ww]erden Sie|[Ww]irst du|[Ss]ei) (?:bald |vielleicht )?(?:unsere?|der|die) (?:neue[rn]?|nächste[rn]?|zweite[rn]?|dritte[rn]?) (?=\p{Lu})/u,
);
/** Terms of a post beside its title: "Polymechaniker gesucht, 42 Stunden, Gleitzeit". */
export const TERMS = latin(
  /(?<![A-Za-zÀ-ž])(?:\d{2}(?:[,.]5)? ?(?:Stunden|Std|h)(?![A-Za-zÀ-ž])|Gleitzeit|[A-Za-zÀ-ž]*[Ss]chicht[A-Za-zÀ-ž]*|[Tt]our(?:en)?|Wochenend(?:e|en|dienst)|Pikett[A-Za-zÀ-ž]*|Lohn|Gehalt|GAV|Kollektivvertrag|Euro|Franken|CHF|per sofort|ab sofort|Pensum|Probetag|Schnuppert[A-Za-zÀ-ž]*|Urlaub|Ferien(?:tage|wochen)|[Mm]elde? dich|[Bb]ewirb dich|Bewerbung[A-Za-zÀ-ž]*|(?:Start|Beginn|Eintritt|Einstieg|Antritt) (?:nach (?:Absprache|Vereinbarung)|sofort|ab [A-Za-zÀ-ž]+|im \p{Lu}[A-Za-zÀ-ž]+))(?![A-Za-zÀ-ž])|\d{2,3} ?%|€/u,
);
/** An amount of work behind what is to be done: "Leitung Finanzen 100 %", "Salon in Olten, 60–100 %". */
export const PENSUM =
  /(?<![\d,.])(?<!(?:um|zu|auf|nur|mit|sind|minus|gibt es|spart|noch) )(?:[2-9][05]|100)(?: ?(?:[–-]|bis) ?(?:[2-9][05]|100))? ?%(?=[,.;:|)(!–\n-]|$| (?:in|im|am|ab|per|bei|als|für|gesucht|m\/w|\(|\||–|-|Raum|unbefristet|befristet)(?![A-Za-zÀ-ž]))/u;

/** An open call without a post: "Wir stellen laufend ein, was offen ist, steht auf unserer Seite". */
export const OPEN_CALL = latin(
  /(?<![A-Za-zÀ-ž])(?:[Ww]ir stellen (?:laufend|immer|ständig|stets|das ganze Jahr|fortlaufend) ein|(?:[Ll]aufend|[Ii]mmer|[Ss]tändig) (?:suchen|stellen) wir|[Ii]nitiativ[A-Za-zÀ-ž]*|[Ss]pontanbewerbung[A-Za-zÀ-ž]*|[Bb]lindbewerbung[A-Za-zÀ-ž]*|(?:keine|nicht die) passende Stelle|(?:alle|unsere) (?:offenen )?(?:Stellen|Jobs|Positionen) (?:finden|stehen|gibt)|steh(?:t|en) auf (?:unserer|der) (?:Karriere|Jobs?|Stellen)[A-Za-zÀ-ž]*|[Tt]alente?pool)(?![A-Za-zÀ-ž])/u,
);

/** Words between a verb of wishing and its object: "hätten wir gern für den Süden". */
const BETWEEN = String.raw`(?: (?!nicht|kein|wieder|Ihnen|dir|euch|sich)(?:[\p{Ll}\d.]+|(?<=(?:für|im|in|am|ab|zum|zur|den|die|das|der|\d\.|[Ss]aison|unsere[nmr]?|nächste[nsmr]?) )\p{Lu}[\p{L}-]+)){0,5}?`;
const we = (...verbs: readonly string[]): string =>
  `(?:(?:[Ww]ir|[Ii]ch) (?:${verbs.join('|')})|(?<!(?:haben|hatten) )(?:${verbs.map((verb) => `[${verb.charAt(0).toUpperCase()}${verb.charAt(0)}]${verb.slice(1)}`).join('|')}) (?:wir|ich))`;
/** What ends a clause whose verb is in two parts: "stellen uns eine Köchin vor". */
const endsWith = (...words: readonly string[]): string =>
  String.raw`(?= eine?[nmr]? [^.!?:;\n]{3,80}? (?:${words.join('|')})(?= ?[.,;!–\n(]|$| (?:und|oder|ab|zum|zur|für|in|im)(?!\p{L})))`;
/**
 * The house wishes for somebody, imagines, takes in or looks out for them, where "suchen" is not said; the person
 * follows its article.
 */
export const WISHES = latin(
  String.raw`(?<!\p{L})(?:${[
    `${we('hätten', 'hätte', 'engagieren', 'verpflichten')}${BETWEEN}`,
    `${we('wünschen', 'wünsche', 'suchen', 'suche')} uns${BETWEEN}`,
    `${we('wünschen', 'wünsche', 'suchen', 'suche')} mir${BETWEEN}`,
    `${we('freuen uns', 'hoffen', 'hoffe', 'setzen', 'bauen', 'warten')}(?: uns)?${BETWEEN} auf`,
    `${we('freuen')} uns${BETWEEN} auf`,
    `${we('sind', 'bin', 'halten', 'halte', 'sehen uns', 'schauen uns')}(?: uns)?${BETWEEN} (?:(?:auf der Suche|Ausschau) )?nach`,
    `(?:[Gg]ebraucht|[Gg]efragt|[Gg]ewünscht|[Bb]enötigt) (?:wird|ist)${BETWEEN}`,
    `(?:[Ii]deal|[Pp]erfekt|[Ll]ieber|[Ss]chön|[Aa]m liebsten|[Aa]m besten|[Pp]assend) wäre${BETWEEN}`,
    `(?:[Uu]nser|[Mm]ein) Wunsch (?:ist|wäre)|(?:[Uu]ns|[Mm]ir) (?:würde|täte)|${we('träumen', 'träume')} von`,
    String.raw`soll(?:te)?(?: uns)?(?= eine? [^.!?:;,\n]{3,40}, (?:der|die)(?!\p{L}))`,
    `${we('stellen', 'stelle')} (?:uns|mir)${BETWEEN}${endsWith('vor')}`,
    `(?:[Uu]ns|[Mm]ir) schwebt${BETWEEN}${endsWith('vor')}`,
    `${we('holen', 'nehmen', 'holen uns')}(?: uns)?${BETWEEN}${endsWith('dazu', 'auf', 'an Bord', 'ins (?:Team|Haus|Boot)', 'in (?:unser|das|die) \\p{L}+')}`,
    `${we('möchten', 'wollen', 'würden', 'werden')}${BETWEEN}${endsWith('gewinnen', 'einstellen', 'anstellen', 'begrüßen', 'aufnehmen', 'dazuholen', 'beschäftigen', 'dazunehmen', 'finden', 'engagieren', 'holen')}`,
    `(?:[Ee]s )?(?:soll|sollte)${BETWEEN}${endsWith('sein', 'dazukommen', 'anfangen', 'einsteigen', 'verstärken', 'dazustoßen')}`,
    `(?:kann|könnte|darf)${BETWEEN}${endsWith('dazukommen', 'anfangen', 'einsteigen')}`,
    String.raw`[Vv]erstärken soll(?:te)? uns`,
    String.raw`(?:[Uu]nser|[Dd]as) Team wächst um`,
    String.raw`(?:[Ss]telle|[Pp]osten|[Pp]latz)(?: \p{Ll}+)? (?:an|für|zu)(?= eine[nmr]? [^.!?:;,\n]{3,40}, (?:der|die)(?!\p{L}))`,
    String.raw`[Ff]rei (?:ist|wird) die Stelle`,
  ].join(
    '|',
  )})(?: (?:noch|bald|auch|wieder|ab sofort|gern|gerne|dann|künftig))* (?<article>eine?[nmr]?) (?:(?:zweite|dritte|weitere|neue|\p{Ll}{3,20}e)[nrm]?,? )*(?=\p{Lu})`,
  'gu',
);
/** How a sentence begins that tells what happens again and again: nobody is taken in for a post. */
export const WHENEVER =
  /(?:^|[.!?\n])\s*(?:Bei|Wenn|Falls|Sobald|Manchmal|Oft|Jede[nsmr]?|Alle|Für jede[snmr]?)(?![A-Za-zÀ-ž])[^.!?\n]*$/u;
