import { latin } from '../text/latin';

/**
 * How posts say that a worker is sought, and that nobody is paid. Written for this project from notices of shops, farms, inns and
 * public works departments in Germany, Austria and Switzerland. As of November 2026.
 */

/** Words for a worker that are no name of an occupation; the names are in `occupations.ts`. */
export const WORKER = latin(
  /(?<![\p{L}-])(?:jemanden|wen|Leute|Hände|Verstärkung|Unterstützung|Zuwachs|Nachwuchs(?:kr[aä]ft\p{L}*)?|Kolleg(?:e|en|in|innen)|Person|[\p{L}-]*(?:[Kk]raft|[Kk]räfte|[Hh]ilfen?|[Pp]ersonal|[Aa]ssistenz|[Ll]eitung|[Bb]edienung|[Bb]etreuung|[Rr]einigung|[Pp]flege|[Ss]ervice|[Ee]mpfang|[Kk]asse|[Kk]assa|[Tt]heke|[Vv]erkauf|[Ss]pringer(?:in)?|[Vv]ertretung|[Ff]achfrau|[Ff]achmann|[Ll]ehrlinge?|[Aa]zubis?|[Ll]ernende[nr]?|Senner(?:in)?|Sennen))(?![\p{L}-])/u,
);

/** An employer who seeks, wants or fills: "unser Blumenladen sucht", "brauchen wir noch", "besetzen wir". Customers who seek are none. */
export const SEEKING = latin(
  /(?<!\p{L})(?:[Ww]ir (?:suchen|brauchen|bräuchten|benötigen|besetzen)|(?:[Ss]uchen|[Bb]rauchen|[Bb]räuchten|[Bb]enötigen|[Bb]esetzen) wir|[Ii]ch (?:suche|brauche)|(?:[Ss]uche|[Bb]rauche) ich|(?<=(?:^|[.!?\n:] ?)(?:Wir )?)(?:Suche|Suchen|Brauche|Brauchen)(?! Sie| du| ihr)|(?<!(?:[Ww]er|[Mm]an|[Nn]iemand|Jeder|jeder|[Dd]eutschland|Österreich|Schweiz|Welt|Branche|Katze|Hund|Kater|Sohn|Tochter|Mutter|Vater|Freund|Freundin|Nachbar|Nachbarin|Opa|Oma|Frau|Mann) )(?:sucht|braucht|bräuchte)|uns fehl(?:t|en)|fehl(?:t|en) uns|[Gg]esucht)(?!\p{L})/u,
);

/** A post that is to be filled, without a verb of seeking. */
export const VACANT = latin(
  /(?<!\p{L})(?:(?:eine|die|unsere|zwei|drei|\d+) (?:\p{L}+ )?(?:Stellen?|Lehrstellen?|Arbeitsplätze|Plätze im Team) (?:[^.!?\n]{0,20})?(?:frei|zu vergeben|zu besetzen|offen)|(?:ist|wird|sind|werden) (?:[^.!?\n]{0,30} )?(?:eine |zwei |drei )?(?:Stellen?|Lehrstellen?) (?:frei|zu besetzen|offen))(?!\p{L})/u,
);

/** Pay for a time, as posts write it: "14,50 die Stunde", "150 Euro für den Abend", "2.300 im Monat". */
export const PAID_BY_TIME = latin(
  /\d(?:,-)?\s?(?:€|Euro|EUR|CHF|Franken|Fr\.)?(?: brutto| netto)? ?(?:(?:die|pro|je|in der|per|im|am|für den|für die|\/) ?(?:Stunde|Std|h|Monat|Monate|Tag|Abend|Schicht|Woche|Jahr|Einsatz|Nacht|Saison)|monatlich|jährlich|stündlich)(?!\p{L})|(?<!\p{L})(?:Stundenlohn|Monatslohn|Tariflohn|Lohn|Gehalt|TVöD|TV-L|Kollektivvertrag|KV)(?!\p{L})|\d{2,3} ?(?:–|-|bis) ?\d{2,3} ?%/u,
);

/** Work that nobody is paid for: neither a job ad nor subject to its laws. "Koordination Ehrenamt" is a job. */
export const UNPAID = latin(
  /(?<!\p{L})(?:[Ee]hrenamtlich(?=[,.;!:)\n–-]|$| (?:und|oder|im|in|am|für|bei|mit|tätig|versteht sich|natürlich)(?!\p{L}))|[Ee]hrenamtliche[nr]? (?:Helfer|Trainer|Mit|Leute|Unterstützung|Betreuer|Fahrer|Vorlese|Paten|Kassier|Kassen|Vorst|Schrift|Platz|Jugend|Übungs)\p{L}*|Ehrenamt(?=[:,.!]| (?:gesucht|für|im|bei|sucht))|als Ehrenamt|unentgeltlich(?=[,.;!]|$)|ohne Bezahlung|unbezahlt(?=[,.;!]|$)|[Ff]ür (?:ein )?Gottes Lohn|gegen eine Aufwandsentschädigung)(?!\p{L})/u,
);

/** Spoken calls to get in touch, which with pay by time and a word for the work are an ad: "meld dich für den Service". */
export const CALLS = latin(
  /(?<!\p{L})(?:[Mm]elde?t? (?:dich|euch)|[Mm]elden Sie sich|[Rr]uf(?:t|en Sie)? (?:uns |mich |einfach )?an|[Kk]omm(?:t|en Sie)? (?:zu uns|vorbei|in unser)|(?:Lust|Zeit|Bock|Interesse)(?= [^.!?\n]{0,60}\?)|[Ss]chreib(?:t|en Sie)? (?:uns|mir))(?!\p{L})/u,
);
/** The same time units without words like "Lohn", which stand in other texts too. */
export const BY_TIME = latin(
  /\d(?:,-)?\s?(?:€|Euro|EUR|CHF|Franken|Fr\.)?(?: brutto| netto)? ?(?:die|pro|je|in der|per|\/) ?(?:Stunde|Std|h|Schicht)(?!\p{L})/u,
);

/** An open call without a post: "Wir stellen laufend ein, was offen ist, steht auf unserer Seite". */
export const OPEN_CALL = latin(
  /(?<!\p{L})(?:[Ww]ir stellen (?:laufend|immer|ständig|stets|das ganze Jahr|fortlaufend) ein|(?:[Ll]aufend|[Ii]mmer|[Ss]tändig) (?:suchen|stellen) wir|[Ii]nitiativ\p{L}*|[Ss]pontanbewerbung\p{L}*|[Bb]lindbewerbung\p{L}*|(?:keine|nicht die) passende Stelle|(?:alle|unsere) (?:offenen )?(?:Stellen|Jobs|Positionen) (?:finden|stehen|gibt)|steh(?:t|en) auf (?:unserer|der) (?:Karriere|Jobs?|Stellen)\p{L}*|[Tt]alente?pool)(?!\p{L})/u,
);
