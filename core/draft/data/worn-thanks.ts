import { grammar } from '../text/by-sentence';

/**
 * Worn thanks, pride and looking back: anniversaries, awards, the end of a year, goodbyes. Slots: whom or what one
 * thanks for, how much, and since when. Source: collected for this project from German, Austrian and Swiss company
 * posts. As of November 2026.
 */

/** What people are thanked for in pairs: Treue und Verbundenheit. */
const MERIT =
  '(?:Treue|Verbundenheit|Loyalität|Vertrauen|Unterstützung|Einsatz|Engagement|Zusammenarbeit|Wertschätzung|Leidenschaft|Herzblut|Ausdauer|Motivation|Begeisterung|Zusammenhalt|Freundschaft|Offenheit|Hingabe|Einsatzbereitschaft)';
const WHOSE = String.raw`(?:Ihr|Eu(?:e)?r|eu(?:e)?r|dein|Dein|unser|all|das|die|den|diese|so viel|viel)\p{Ll}{0,3}`;
const NICE = String.raw`(?:\p{Ll}+e[nrs]? ){0,2}`;
/** How much: the more of it, the less is said. */
const VERY =
  '(?:unglaublich|wahnsinnig|riesig|mega|unendlich|überaus|super|sehr|so|total|echt|wirklich|einfach|zu Recht|zu recht|besonders|richtig|unheimlich)';

export const WORN_THANKS = grammar(
  /Treue|Verbundenheit|Herzen|Stolz|stolz|blick|überwältigt|sprachlos|geflasht|Bestes|leiste|[Jj]ahre?|Dank|dank|möglich|Gelingen|Lieb|Hektik|[Ii]nne|erreicht|geschafft|bewegt|Rutsch|Weg|glücklich|tut|gebt|geben/u,
  [
    // Loyalty, in pairs or alone.
    String.raw`[Ff]ür ${WHOSE} ${MERIT}(?:, (?:${WHOSE} )?${MERIT})*,? (?:und|sowie|&) (?:(?:für )?${WHOSE} )?${MERIT}(?!\p{L})`,
    String.raw`[Ff]ür ${WHOSE} ${NICE}(?:Treue|Verbundenheit|Loyalität)(?!\p{L})`,
    // From the heart.
    String.raw`(?:[Vv]on|[Aa]us) (?:ganzem |tiefstem |vollem )?Herzen (?:[Dd]ank\p{Ll}*|bedank\p{Ll}*)`,
    String.raw`(?:[Dd]anke?|[Dd]anken|[Dd]ankeschön|bedanken)(?: [\p{L}]+){0,4} (?:von|aus) (?:ganzem |tiefstem |vollem )?Herzen(?!\p{L})`,
    String.raw`(?:[Mm]öchte|[Ww]oll|[Dd]ürf)\p{Ll}*(?: \p{L}+){1,7} Danke sagen(?!\p{L})|[Aa]uf diesem Weg(?:e)? (?=[^.!?\n]{0,60}[Dd]ank)(?:\p{L}+ ){0,4}[Dd]ank\p{Ll}*`,
    String.raw`[Aa]n dieser Stelle(?: \p{L}+){0,5} (?:[Dd]ank\p{Ll}*|bedank\p{Ll}*|Dankeschön)(?!\p{L})`,
    String.raw`(?:(?:das|dies|es|diesen? \p{L}+)(?: \p{Ll}+)? (?:erst )?möglich gemacht ha(?:t|ben))(?!\p{L})`,
    String.raw`(?:so )?nicht möglich gewesen(?!\p{L})|[Oo]hne [^.!?\n]{3,60} wäre(?:n)? (?:vieles|all das|das alles|dies alles|das|so vieles)(?: alles)? nicht (?:möglich|machbar|denkbar)(?!\p{L})`,
    // Pride, and being without words.
    String.raw`[Vv]oller (?:\p{Ll}+er )?(?:Stolz|Dankbarkeit|Freude|Zuversicht|Demut|Begeisterung|Hoffnung|Energie|Motivation|Spannung)(?!\p{L})`,
    String.raw`(?:${VERY} )*stolz auf (?:das,? was|das Erreichte|euch(?!\p{L})|dich(?!\p{L})|(?:unser|dieses|das)(?: \p{Ll}+)? Team|unsere? (?:\p{Ll}+ )?(?:Leistung|Arbeit|Azubis|Auszubildenden|Mannschaft|Mitarbeitenden|Mitarbeiter|Entwicklung)|diese[nrs]? (?:\p{Ll}+ )?(?:Leistung|Erfolg|Auszeichnung|Meilenstein|Entwicklung|Ergebnis))`,
    String.raw`(?:absolut|völlig|schlicht|schlichtweg|einfach nur|komplett|restlos|überaus) (?:überwältigt|begeistert|sprachlos|geflasht|dankbar|glücklich|stolz)(?!\p{L})`,
    String.raw`(?:${VERY} )?(?:dankbar|glücklich) (?:für|über) (?:diese|die|all die|jede)[nrs]? (?:\p{Ll}+ )?(?:Chance|Erfahrung|Erfahrungen|Möglichkeit|Reise|Zeit|Momente|Begegnungen|Menschen|Vertrauen|Unterstützung)(?!\p{L})`,
    // What others do every day.
    String.raw`(?:all(?:es)?(?: das)?|das),? was (?:sie|du|ihr|er|Sie|unsere? \p{L}+) (?:(?:täglich|jeden Tag|Tag für Tag|immer wieder|das ganze Jahr|für \p{L}+(?: \p{L}+)?) )+(?:leiste|tut|tust|tun|gebt|geben|gibt|mach)\p{Ll}*`,
    String.raw`(?:(?:immer|stets|täglich|jeden Tag|Tag für Tag) )(?:ihr|sein|das|unser|mein|dein|euer) Bestes (?:\p{L}+ ){0,2}(?:gibt|geben|gebe|gibst|gebt|zu geben|gegeben hat|gegeben haben)(?!\p{L})`,
    String.raw`(?:weiterhin|auch künftig|in Zukunft|auch in Zukunft|immer) (?:unser|mein) Bestes (?:zu geben|geben)(?!\p{L})`,
    String.raw`(?:gib|geb)\p{Ll}*(?: \p{L}+){0,3} (?:immer|stets|täglich|jeden Tag|Tag für Tag)(?: \p{Ll}+)? (?:ihr|sein|das|unser|mein|dein|euer) Bestes(?!\p{L})`,
    // Looking back and ahead.
    String.raw`[Bb]lick(?:en|e|t)(?: \p{L}+){0,5} auf (?:ein|eine|unser|unsere) (?:\p{Ll}+ )*\p{Ll}+e[snr]? (?:\p{L}*[Jj]ahr|Zeit|\p{L}*[Gg]eschichte|Saison|Entwicklung|Tradition) zurück(?!\p{L})`,
    String.raw`[Bb]lick(?:en|e|t)(?: \p{L}+){0,3} (?:mit (?:\p{Ll}+ )?(?:Stolz|Zuversicht|Freude|Dankbarkeit|Vorfreude|Optimismus)|zuversichtlich|optimistisch|gespannt|dankbar)(?: (?:nach vorn|zurück|in die Zukunft))?`,
    String.raw`(?:[Dd]as|[Ee]in) (?:\p{Ll}+e?s? )*Jahr (?:neigt|nähert) sich(?: \p{L}+){0,2} Ende(?: zu| entgegen)?(?!\p{L})`,
    String.raw`[Aa]uf (?:noch |die nächsten |viele |viele weitere |weitere )+(?:\d+ )?(?:weitere |gemeinsame |erfolgreiche |tolle |spannende |schöne )*Jahre(?=\s?(?:[.!,]|$|\n))`,
    String.raw`(?:[Gg]emeinsam|[Zz]usammen)(?: haben)?(?: wir| habt ihr)?(?: \p{L}+){0,3} (?:so viel|viel|vieles|so vieles|einiges|Großes|Unglaubliches)(?: \p{Ll}+)? (?:erreicht|geschafft|bewegt|auf die Beine gestellt|erlebt|bewirkt)(?!\p{L})`,
    // Year end.
    String.raw`im Kreise? (?:Ihrer|eurer|deiner|der|unserer)(?: \p{Ll}+)? (?:Liebsten|Lieben|Familie|Familien)(?!\p{L})|(?:einen )?guten Rutsch(?: ins (?:neue )?Jahr)?(?!\p{L})|(?:Hektik|Trubel|Stress) des Alltags|(?:Zeit,? (?:um )?inne ?zu ?halten|Zeit (?:zum|des) Innehaltens?|[Ii]nne ?zu ?halten)(?!\p{L})`,
    // A good way to go.
    String.raw`auf (?:dem|einem) (?:absolut |genau )?(?:richtigen|guten|besten) Weg(?:e)?(?: (?:sind|ist|bin|befinden|zu sein))?(?=\s?(?:[.!,;]|$|\n)| und| sind| ist)`,
    String.raw`(?:viel |alles Gute und viel )(?:Freude|Erfolg|Glück|Kraft)(?: und (?:viel )?\p{Lu}\p{L}+)? (?:auf|für) (?:deine\p{Ll}?|Ihre\p{Ll}?|eure\p{Ll}?|diese\p{Ll}?|den|die|das) (?:\p{Ll}+ )*(?:Weg|Lebensweg|Lebensabschnitt|Reise|Zukunft|Kapitel|Herausforderung(?:en)?)(?!\p{L})`,
  ],
);
