import { wordList } from './word-list';

/**
 * The words of slogans. A short sentence of nothing else says what every company could say: "Innovation trifft
 * Tradition", "Gemeinsam in eine erfolgreiche Zukunft". Source: collected for this project from German, Austrian and
 * Swiss company posts, job ads, profiles and ads. As of November 2026.
 */

/** Nouns of slogans. */
export const SLOGAN_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
    zukunft erfolg erfolge mensch menschen mitmenschen leidenschaft qualität innovation innovationen tradition moderne fortschritt vertrauen
    miteinander zusammenhalt wertschätzung respekt verantwortung vielfalt begeisterung vision visionen mission werte werten wandel veränderung
    veränderungen transformation digitalisierung potenzial potenziale stärke stärken kompetenz kompetenzen expertise know-how exzellenz
    perfektion präzision herzblut herz herzen verstand seele mut neugier freude kreativität ideen träume traum ziel ziele ziel weg wege
    lösung lösungen service kundenzufriedenheit zufriedenheit kundennähe kundenorientierung partner partnerschaft partnerschaften
    augenhöhe team teams teamarbeit teamwork teamgeist teamsache teamspirit familie gemeinschaft mitarbeiter mitarbeiterinnen mitarbeitenden kunden
    kundinnen kunde chancen chance möglichkeiten perspektive perspektiven wachstum entwicklung weiterentwicklung lebensqualität
    wohlbefinden unterschied anspruch ansprüche versprechen maßstab maßstäbe mehrwert nähe tatkraft engagement hingabe
    einsatz energie kraft motivation inspiration spirit mindset dna level niveau erfolgsgeschichte erfolgsgeheimnis erfolgsrezept herausforderung
    herausforderungen höchstleistung höchstleistungen spitzenleistung spitzenleistungen bestleistung grenzen horizont horizonte ufern
    führung haltung kultur unternehmenskultur handwerkskunst lebensfreude emotionen erlebnis erlebnisse genuss welt morgen
    transparenz fairness zuverlässigkeit beständigkeit verlässlichkeit professionalität individualität menschlichkeit
  `),
);

/** Verbs and adjectives of slogans. */
export const SLOGAN_VERBS: ReadonlySet<string> = new Set(
  wordList(`
    tun tut treu möglich leben lebt lebe gelebt gestärkt verstehen versteht sorgen sorgt lernen lernt arbeiten arbeitet bieten bietet bewegen bewegt bewege machen macht gestalten gestaltet gestalte zählt zählen zählst trifft treffen wachsen wächst verbinden verbindet
    vereinen vereint schaffen schafft begeistern begeistert begeistere inspirieren inspiriert denken denkt handeln entwickeln entwickelt
    entfalten entfaltet entfalte fördern fordern stärken stärkt prägen prägt erreichen erreicht meistern überzeugen überzeugt überzeugend
    setzen setzt stehen steht steckt entsteht entstehen beginnt beginnen gewinnen begleiten begleitet unterstützen wagen übertreffen verwirklichen
    verändern verändert befähigen ermöglichen ermöglicht vertrauen vertraut lieben liebt schätzen führt führen streben träumen
    glauben brennen brennt erleben spüren leisten leistet bleibt bleiben
    erfolgreich stark einzigartig gemeinsam besser best beste besten neu groß großes höchst hoch echt wahr innovativ digital modern
    glücklich zufrieden kompetent zuverlässig professionell fair ehrlich offen individuell persönlich leidenschaftlich motiviert
    engagiert nachhaltige zukunftsorientiert zukunftsweisend visionär kreativ dynamisch wertvoll wertschätzend respektvoll
    vertrauensvoll partnerschaftlich maßgeschneidert perfekt optimal ideal exzellent außergewöhnlich grenzenlos unermüdlich
    unvergesslich begeisternd inspirierend bedeutend herausragend hervorragend überragend sicher sichere gesund freundlich freundliche herzlich familiär modernste neueste neuen bessere zukunftsfähig nachhaltig stolz dankbar bereit fit wichtig wichtigste größte größter stärkste
  `),
);

/** Words that connect them. */
export const SLOGAN_JOINTS: ReadonlySet<string> = new Set(
  wordList(`
    wir ich du sie ihr uns euch dich dir ihnen mich mir sich man wer was wo wie wenn dass weil denn und oder aber sondern nicht nur auch
    noch immer stets jeden tag heute täglich jederzeit mehr alles alle allen jede jeder jedes jedem ganz sehr so viel voller voll
    der die das den dem des ein eine einen einem einer eines unser unsere unseren unserem unserer ihre ihren ihrem ihrer dein
    deine deinen deinem deiner eure euren euer kein keine keinen mit ohne für auf in im an am zu zum zur bei beim von vom aus als
    durch über nach vor statt zwischen ist sind sein wird werden war haben hat kann können möchten wollen will hier da dort dabei dafür damit darauf
    daran zusammen allein erst dann nie wieder einfach es er selbst ihr ihrem hinter unter bis
  `),
);
