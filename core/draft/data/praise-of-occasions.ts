import type { PraiseFamily } from './praise';
import { wordList } from './word-list';

/**
 * Praise of occasions: what people say after fairs, parties and anniversaries, at the end of a year, and of food and
 * rooms. Read as `praise.ts`. Source: collected for this project from German, Austrian and Swiss posts of companies,
 * clubs and inns. As of November 2026.
 */

const OCCASIONS = wordList(`
  event veranstaltung abend fest sommerfest weihnachtsfeier firmenfeier jubiläumsfeier messe messetage stimmung publikum auftakt
  kulisse organisation moment momente gemeinschaft resonanz teamevent ausflug betriebsausflug auftritt
`);

export const PRAISE_OF_OCCASIONS: readonly PraiseFamily[] = [
  {
    adjectives: wordList('toll super wunderbar wundervoll fabelhaft genial fulminant legendär'),
    nouns: [...OCCASIONS, ...wordList('erfolg arbeit zeit erlebnis =tag =woche =saison')],
  },
  {
    adjectives: wordList('gelungen krönend fulminant würdig perfekt'),
    nouns: wordList('abschluss ausklang auftakt rahmen'),
  },
  {
    adjectives: wordList(`
      nett gut anregend angeregt interessant bereichernd konstruktiv wertvoll tiefgehend toll
    `),
    nouns: wordList('gespräche gesprächen begegnungen diskussionen unterhaltungen'),
  },
  {
    adjectives: wordList(`
      reg lebhaft anregend wertvoll konstruktiv bereichernd persönlich gut intensiv toll
    `),
    nouns: wordList('austausch erfahrungsaustausch wissensaustausch gedankenaustausch'),
  },
  {
    adjectives: wordList('wertvoll neu frisch wichtig kreativ'),
    nouns: wordList('impulse denkanstöße anregungen inspirationen eindrücke eindrücken'),
  },
  {
    adjectives: wordList(`
      entspannt gemütlich locker ausgelassen festlich stimmungsvoll feierlich herzlich stilvoll malerisch besonder
      einladend gesellig
    `),
    nouns: wordList('atmosphäre ambiente rahmen stimmung flair kulisse runde beisammensein'),
  },
  {
    adjectives: wordList('kulinarisch lecker köstlich regional'),
    nouns: wordList('köstlichkeiten genuss genüsse leckerbissen hochgenuss leckereien gaumenfreuden schmankerl'),
  },
  { adjectives: ['kulinarisch'], nouns: wordList('highlights erlebnis erlebnisse reise verwöhnprogramm') },
  {
    adjectives: wordList('fleißig treu tatkräftig engagiert helfend'),
    nouns: wordList(`
      helfer helferin helferinnen helfern wegbegleiter wegbegleitern wegbegleiterinnen unterstützer unterstützern
      unterstützerinnen =hände =händen ehrenamtliche ehrenamtlichen
    `),
  },
  {
    adjectives: ['treu'],
    nouns: wordList(
      'kunden kundinnen kundschaft gäste gästen leser leserinnen follower fans stammgäste mitarbeiter mitarbeiterinnen partner',
    ),
  },
  { adjectives: ['entgegengebracht'], nouns: wordList('vertrauen wertschätzung unterstützung') },
  { adjectives: wordList('tatkräftig wertvoll'), nouns: wordList('unterstützung') },
  {
    adjectives: wordList('tatkräftig angenehm konstruktiv fruchtbar'),
    nouns: wordList('zusammenarbeit'),
  },
  {
    adjectives: wordList('beeindruckend bemerkenswert außergewöhnlich toll'),
    nouns: wordList(
      '=leistung =leistungen einsatz engagement =arbeit erfolgsgeschichte erfolgsgeschichten entwicklung bilanz teamleistung resonanz',
    ),
  },
  {
    adjectives: wordList('ereignisreich turbulent bewegt aufregend erfolgreich'),
    nouns: wordList('jahr jahre geschäftsjahr zeiten'),
  },
  {
    adjectives: ['besinnlich'],
    nouns: wordList('feiertage weihnachten weihnachtszeit adventszeit tage stunden zeit weihnachtsfest'),
  },
  {
    adjectives: wordList('strahlend leuchtend zufrieden glücklich'),
    nouns: wordList('gesichter gesichtern augen kinderaugen'),
  },
  {
    adjectives: wordList('informativ kurzweilig interessant'),
    nouns: wordList(
      'vortrag vorträge workshop workshops keynote keynotes podiumsdiskussion panel panels beitrag beiträge insights referenten speaker',
    ),
  },
  { adjectives: wordList('echt absolut wahr'), nouns: wordList('=highlight =highlights =hingucker') },
  { adjectives: wordList('aufregend'), nouns: wordList('=reise =weg =abenteuer match') },
  {
    adjectives: wordList('stolz reich bewegt beeindruckend lebendig'),
    nouns: wordList('geschichte tradition firmengeschichte'),
  },
];
