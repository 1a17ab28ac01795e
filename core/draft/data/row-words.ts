import { wordList } from './word-list';

/**
 * Words that say nothing in a row of three, because every house says them of itself. Source: collected for this project
 * from German, Austrian and Swiss posts, profiles and ads. As of November 2026.
 */

/** Uninflected adjectives; verifiable ones (regional, vegan, kostenlos) are not among them. `_` = a blank. */
export const CLAIMED: ReadonlySet<string> = new Set(
  wordList(`
    kompetent zuverlässig fair professionell individuell persönlich flexibel freundlich seriös engagiert innovativ leidenschaftlich unkompliziert partnerschaftlich transparent modern kreativ ehrlich schnell pünktlich diskret verlässlich erfahren vertrauensvoll sorgfältig effizient nah menschlich herzlich lösungsorientiert kundenorientiert einfach genial digital agil bürgernah kundennah praxisnah praktisch effektiv hochwertig stilvoll zeitlos traditionell mutig vernetzt unbürokratisch vielseitig zukunftssicher zukunftsorientiert zukunftsfähig hochflexibel skalierbar intuitiv benutzerfreundlich komfortabel wirtschaftlich leistungsstark robust bodenständig nachhaltig authentisch dynamisch einzigartig kraftvoll elegant bequem smart clever resilient weltoffen sicher sauber günstig preiswert unabhängig umfassend
    intuitiv_bedienbar einfach_zu_bedienen einfach_bedienbar auf_augenhöhe voller_ideen am_puls_der_zeit
  `).map((word) => word.replaceAll('_', ' ')),
);

/** Nouns of values, in lower case. */
export const ROW_VALUES: ReadonlySet<string> = new Set(
  wordList(`
    qualität service innovation vielfalt vertrauen transparenz regionalität tradition teamarbeit teamwork teamgeist wertschätzung respekt zusammenhalt kundennähe kundenzufriedenheit kundenorientierung zuverlässigkeit verantwortung leidenschaft kreativität kompetenz präzision offenheit fairness pünktlichkeit freundlichkeit menschlichkeit professionalität individualität miteinander gastfreundschaft flexibilität termintreue ehrlichkeit verlässlichkeit engagement herzblut erfahrung know-how expertise innovationskraft mut disziplin fleiß ausdauer durchhaltevermögen begeisterung empathie loyalität bodenständigkeit beständigkeit nachhaltigkeit schnelligkeit authentizität neugier zuversicht hingabe handschlagqualität liefertreue mindset
    harte_arbeit harter_arbeit
  `).map((word) => word.replaceAll('_', ' ')),
);

/** What may go before a value: höchste Qualität, dem richtigen Mindset. */
export const BEFORE_VALUE: ReadonlySet<string> = new Set(
  wordList(`
    viel ganz höchste höchster höchstes echte echter große großer langjährige langjähriger schweizer deutsche österreichische unser
    unsere unserer gute guter harte harter der dem den die das richtige richtigen richtiger maximale absolute gelebte
  `),
);
