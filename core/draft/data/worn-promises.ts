import { grammar } from '../text/by-sentence';

/**
 * Worn promises of houses about themselves and what they sell: rows of adjectives and values, "from the idea to the
 * result", first addresses, no compromises. Source: collected for this project from German, Austrian and Swiss posts,
 * profiles and ads of companies and authorities. As of November 2026.
 */

/** What only business says in pairs. */
const OF_BUSINESS =
  '(?:[Kk]ompetent|[Zz]uverlässig|[Pp]rofessionell|[Ii]ndividuell|[Ff]lexibel|[Ii]nnovativ|[Pp]artnerschaftlich|[Kk]undenorientiert|[Ll]ösungsorientiert|[Uu]nkompliziert|[Ss]eriös|[Ff]air|[Kk]reativ|[Tt]ransparent|[Vv]ertrauensvoll|[Zz]ukunftssicher|[Hh]ochflexibel|[Ss]kalierbar|[Vv]erlässlich|[Pp]ersönlich|[Ee]rfahren|[Ee]ffizient|[Ll]eidenschaftlich)';
/** Nouns that stand for values, in a row of three. */
const VALUE =
  '(?:Qualität|Service|Innovation|Vielfalt|Vertrauen|Transparenz|Regionalität|Tradition|Teamarbeit|Teamwork|Teamgeist|Wertschätzung|Respekt|Zusammenhalt|Kundennähe|Kundenzufriedenheit|Kundenorientierung|Zuverlässigkeit|Verantwortung|Leidenschaft|Kreativität|Kompetenz|Präzision|Offenheit|Fairness|Pünktlichkeit|Freundlichkeit|Menschlichkeit|Professionalität|Individualität|Miteinander|Gastfreundschaft|Flexibilität|Termintreue|Ehrlichkeit|Verlässlichkeit|Engagement|Herzblut|Erfahrung|Know-how|Expertise|Innovationskraft|Mut|Disziplin|Fleiß|Ausdauer|Durchhaltevermögen|Begeisterung|Empathie|Loyalität|Bodenständigkeit|Beständigkeit|Nachhaltigkeit|Schnelligkeit|Authentizität|Neugier|Zuversicht|Hingabe|Handschlagqualität|Liefertreue)';
/** A work from its first step to its last. */
const BEGINS =
  '(?:Idee|Planung|Beratung|Konzeption|Analyse|Skizze|Vision|Entwicklung|Anfrage|Strategie|Bedarfsanalyse|Entwurfsphase|Ideenfindung|Konzeptidee|Erstberatung|Erstgespräch)';
const ENDS =
  '(?:Umsetzung|Realisierung|Fertigstellung|Montage|Produkt|Serienreife|Ausführung|Abnahme|Inbetriebnahme|Wartung|Schlüsselübergabe|Auslieferung|Nachbetreuung|Erfolg|Ergebnis|Lösung|Serie|Service)';
const EXPERT =
  '(?:Ansprechpartner|Partner|Adresse|Anlaufstelle|Anbieter|Spezialist|Spezialisten|Experte|Experten|Dienstleister|Arbeitgeber|Ausbilder)(?:in)?';
const STOP = String.raw`(?=\s?(?:[.!,;:|·•–]|$|\n))`;

export const WORN_PROMISES = grammar(
  /, | und |Idee|Planung|Beratung|Konzept|Analyse|Vision|Detail|Nieren|verlassen|Nr\.|Nummer|Adresse|Wahl|Kompromiss|Vollgas|Beste|Anliegen|Bedürfnis|selbstverständlich|allem|verspr|Hochdruck|Kraft|Marktposition|Wettbewerbsfähigkeit|Markt|ganzheitlich|maßgeschneidert|massgeschneidert|begeister|überzeug|[Bb]renn|alles|[Ll]iebe|A bis Z|Rundum|gewohnter|voller|Überblick|[Ss]par|geben/u,
  [
    // Two adjectives set apart.
    String.raw`(?<=[,:–|!.] |^)${OF_BUSINESS} (?:und|&) ${OF_BUSINESS}${STOP}`,
    String.raw`(?:steh|bürg)(?:en|t|e)(?: \p{L}+){0,5} für (?:\p{L}+ )?${VALUE}(?:(?:,| und| sowie) \p{Lu}\p{L}+){0,3}(?!\p{L})`,
    String.raw`(?<=(?:eit|tät|treue|ice|uen|geist|tise|lität) (?:ist|sind) )(?:für|bei) uns (?:eine |absolut |völlig )?(?:selbstverständlich|Selbstverständlichkeit|Ehrensache|das Wichtigste)${STOP}`,
    // From the first step to the last.
    String.raw`[Vv]on der (?:ersten )?${BEGINS} bis (?:hin )?(?:zur|zum) (?:\p{Ll}+n )?${ENDS}(?!\p{L})|(?:[Ss]ervice|[Bb]eratung|[Bb]etreuung|[Rr]undum\p{L}*|[Aa]lles|[Ll]ösung\p{Ll}*) von A bis Z`,
    String.raw`(?:(?:viel |ganz viel |großer |mit )*Liebe|(?:ein |das |mit )?(?:Auge|Blick|Gespür|Sinn)) (?:zum|fürs|für das|für) Details?(?!\p{L})`,
    String.raw`auf Herz und Nieren(?: \p{L}+)?(?: (?:geprüft|getestet|prüfen|testen))?(?!\p{L})`,
    String.raw`(?:[Dd]arauf|[Aa]uf uns|[Aa]uf unsere? (?:\p{Lu}\p{L}+)) (?:können|kannst|könnt) (?:Sie sich|[Dd]u [Dd]ich|ihr euch)(?: (?:immer|jederzeit|stets|voll|und|ganz|hundertprozentig|auch))* verlassen(?!\p{L})\.?`,
    // First addresses.
    String.raw`${EXPERT} (?:Nr\. ?1|Nummer (?:1|eins|Eins))(?!\p{L})|(?:[Ii]hre?|[Dd]eine?|[Dd]ie|[Ee]ure) (?:Nr\. ?1|Nummer (?:1|eins|Eins))(?= (?:für|in|im|rund|bei|wenn|aus)(?!\p{L}))|(?:erste|beste|richtige) Adresse (?:für|in|im|rund|wenn)|(?:Ihre|deine|die|unsere|eure) erste Wahl(?!\p{L})`,
    // No compromises.
    String.raw`(?:[Kk]eine|[Oo]hne) Kompromisse${STOP}|(?:[Nn]ur|[Mm]it|[Ii]mmer|[Gg]eben|[Gg]ibt|[Vv]olle) Vollgas(?: geben| voraus)?(?!\p{L})|Vollgas (?:geben|gibt|zu geben)`,
    String.raw`(?:die|der|den|das) Beste[nr]? (?:der|vom|von|aller|unter den) Beste[nr]?(?!\p{L})|[Nn]ur das Beste(?= ?[.!,]| für| ist| aus)(?: für (?:Sie|dich|euch|Ihre\p{Ll}?|deine\p{Ll}?|unsere\p{Ll}?)(?: \p{Lu}\p{L}+)?| ist (?:uns )?gut genug)?|(?:das )?Beste aus (?:zwei|beiden|allen) Welten`,
    // What is dear to them.
    String.raw`(?:ein(?:e)?) (?:(?:ganz |sehr )?(?:besondere|große|wichtige|echte|persönliche|zentrale|wahre|tiefe)[srn]? )+(?:Anliegen|Bedürfnis|Herzensanliegen|Verpflichtung)(?!\p{L})`,
    String.raw`(?:\p{Lu}\p{L}+ )?in allem,? was (?:wir|ich|sie|ihr) (?:tun|tue|machen|mache|anpacken|anpacke|tut)(?!\p{L})`,
    String.raw`[Ww]ir halten,? was wir versprechen|[Hh]ält,? was (?:es|er|sie) verspricht|(?:mehr|Mehr) als (?:ein|nur ein) Versprechen`,
    String.raw`in gewohnter (?:Qualität|Zuverlässigkeit|Weise)(?!\p{L})|geben alles(?: dafür,| für (?:Sie|euch|dich|unsere\p{Ll}? \p{Lu}\p{L}+))|ein voller Erfolg (?:wird|wurde|war)(?!\p{L})`,
    String.raw`[Bb]ehalten Sie (?:jederzeit |immer |stets )den Überblick|Zeit und (?:Geld|Nerven|Kosten) (?:zu )?sparen(?!\p{L})|[Ss]par\p{Ll}* (?:Sie |du |ihr )?Zeit und (?:Geld|Nerven)(?!\p{L})`,
    String.raw`[Aa]rbeit\p{Ll}*(?: \p{L}+){0,6} (?:mit (?:voller Kraft|Hochdruck|Feuereifer)|unter Hochdruck)|[Mm]it (?:voller Kraft|Hochdruck|Feuereifer)(?= (?:an |daran|voraus|weiter|bearbeit|arbeit|such))|(?:mit|unter) Hochdruck (?:\p{L}+ ){0,3}(?:arbeite|gearbeitet|bearbeitet|gesucht|weiter)\p{Ll}*`,
    String.raw`(?:bau|stärk|festig|sicher|erweiter|behaupt)\p{Ll}*(?: \p{L}+){0,3} (?:unsere|ihre|seine|die) (?:\p{Ll}+ )?(?:Marktposition|Marktführerschaft|Wettbewerbsfähigkeit|Marktstellung|Marktpräsenz|Position am Markt|Spitzenposition|Vorreiterrolle)(?: (?:\p{Ll}+ ){0,4}aus)?(?!\p{L})`,
    // Whole as nothing else is; tailors and doctors mean it literally.
    String.raw`[Gg]anzheitliche[mnrs]? (?!Medizin|Therapie|Zahn|Heil|Physio|Pflege|Tier|Ernährung)\p{Lu}[\p{L}-]+|[Mm]aßgeschneiderte[mnrs]? (?!Anz[uü]g|Hemd|Kleid|Schuh|Jack|Möbel|Hose|Sakko|Vorh|Polster|Regal|Schr[aä]nk|Mantel|Mäntel|Kostüm|Uniform|Tracht|Dirndl|Rock)\p{Lu}[\p{L}-]+`,
    String.raw`(?:die|der|das) (?:begeister|überzeug|inspirier|beweg)(?:n|en|t)(?<=, [^,]{0,40})(?=\s?(?:[.!;]|$|\n)| und)`,
    String.raw`[Bb]renne? (?:ich )?für (?:die |das |den |unsere |meine |gute |alles |neue |mein )*(?!Stunden|Minuten)\p{Lu}[\p{L}-]+|[Bb]rennen (?:wir )?für (?:die |das |den |unsere |gute |neue )*(?!Stunden|Minuten)\p{Lu}[\p{L}-]+|[Bb]renn(?:st|t) (?:du )?für (?:die |das |den |deine |seine |ihre |gute |neue )*(?!Stunden|Minuten|Tage|Gäste)\p{Lu}[\p{L}-]+`,
    String.raw`${VALUE} ist (?:einfach |nun einmal |am Ende |eben )?alles(?!\p{L})|(?:Kommunikation|Einstellung|Haltung|Timing|Führung|Mindset) ist (?:einfach |am Ende )?alles(?!\p{L})`,
  ],
);
