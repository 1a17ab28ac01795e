import type { PraiseFamily } from './praise';
import { wordList } from './word-list';

/**
 * Praise of what is sold, advised or administered: solutions, service, structures. Read as `praise.ts`. Source:
 * collected for this project from German, Austrian and Swiss posts, profiles and ads of companies, agencies and
 * authorities. As of November 2026.
 */
export const PRAISE_OF_OFFERS: readonly PraiseFamily[] = [
  {
    adjectives: wordList(`
      smart intelligent clever kreativ flexibel modern effizient leistungsstark durchdacht ausgeklügelt praxisnah
      pragmatisch optimal ideal tragfähig
    `),
    nouns: wordList('lösung lösungen lösungsansätze konzepte komplettlösung komplettlösungen'),
  },
  {
    adjectives: wordList('perfekt ausgezeichnet bestmöglich freundlich'),
    nouns: wordList('service kundenservice kundendienst betreuung beratung fachberatung'),
  },
  {
    adjectives: wordList('maximal höchst größtmöglich absolut hundertprozentig bestmöglich'),
    nouns: wordList(`
      zuverlässigkeit flexibilität effizienz präzision zufriedenheit transparenz qualität komfort verlässlichkeit diskretion
      kundenzufriedenheit wertschätzung professionalität individualität kundennähe termintreue
    `),
  },
  { adjectives: ['individuell'], nouns: wordList('bedürfnisse bedürfnissen anforderungen wünsche wünschen ansprüche') },
  { adjectives: ['gegenseitig'], nouns: wordList('wertschätzung respekt vertrauen') },
  { adjectives: wordList('bunt'), nouns: wordList('programm rahmenprogramm unterhaltungsprogramm') },
  { adjectives: wordList('freundlich zuvorkommend'), nouns: wordList('personal servicepersonal bedienung') },
  { adjectives: ['modern'], nouns: wordList('dienstleister dienstleisterin') },
  { adjectives: ['hochwertig'], nouns: wordList('produkte materialien zutaten') },
  { adjectives: ['zeitlos'], nouns: wordList('design eleganz klassiker stil look') },
  { adjectives: ['intuitiv'], nouns: wordList('bedienung benutzeroberfläche handhabung') },
  { adjectives: wordList('smart'), nouns: wordList('technik technologie technologien features funktionen') },
  {
    adjectives: wordList('höchst maximal'),
    nouns: wordList('tragekomfort schlafkomfort sitzkomfort fahrkomfort wohnkomfort'),
  },
  { adjectives: ['hoch'], nouns: wordList('qualitätsanspruch qualitätsansprüche qualitätsbewusstsein') },
  {
    adjectives: wordList('ideal perfekt leistungsstark erfahren richtig fair'),
    nouns: wordList('=partner =partnerin =ansprechpartner'),
  },
  {
    adjectives: wordList('ideal'),
    nouns: wordList('ansprechpartner ansprechpartnerin ansprechpartnerinnen'),
  },
  {
    adjectives: wordList('modern schlank effizient leistungsfähig tragfähig'),
    nouns: wordList('strukturen verwaltungsstrukturen organisationsstrukturen prozesse abläufe verwaltung'),
  },
  {
    adjectives: wordList('stabil verlässlich resilient robust nachhaltig'),
    nouns: wordList('lieferketten rahmenbedingungen partnerschaften'),
  },
  { adjectives: wordList('lebenswert erfolgreich'), nouns: wordList('zukunft') },
  {
    adjectives: wordList('fundiert umfassend'),
    nouns: wordList('kompetenz expertise know-how fachwissen =power'),
  },
  {
    adjectives: wordList('erlesen'),
    nouns: wordList('zutaten weine speisen materialien produkte spezialitäten'),
  },
  {
    adjectives: wordList('wunderbar genial professionell wundervoll'),
    nouns: wordList('team teams truppe crew kollegen kolleginnen kollegium'),
  },
  {
    adjectives: wordList('stark echt groß ausgeprägt'),
    nouns: wordList('wir-gefühl gemeinschaftsgefühl teamgeist miteinander teamzusammenhalt zusammengehörigkeitsgefühl'),
  },
  { adjectives: wordList('nachhaltig echt spürbar messbar'), nouns: wordList('mehrwert mehrwerte') },
  { adjectives: wordList('gesellschaftlich sozial unternehmerisch'), nouns: wordList('verantwortung') },
];
