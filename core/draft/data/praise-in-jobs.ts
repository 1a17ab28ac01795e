import type { PraiseFamily } from './praise';
import { wordList } from './word-list';

/**
 * Praise in job ads: of the post, and of the person that is sought. Elsewhere these are ordinary words. Read as
 * `praise.ts`. Source: collected for this project from German, Austrian and Swiss job ads. As of November 2026.
 */
export const PRAISE_IN_JOBS: readonly PraiseFamily[] = [
  {
    adjectives: wordList('sicher krisenfest stabil langfristig'),
    nouns: wordList(`
      arbeitsplatz arbeitsplätze job jobs arbeitsverhältnis anstellung beschäftigung perspektive perspektiven zukunftsperspektive
      arbeitgeber
    `),
    inJobsOnly: true,
  },
  { adjectives: ['verantwortungsvoll'], nouns: wordList('position positionen rolle stelle'), inJobsOnly: true },
  { adjectives: wordList('modern'), nouns: wordList('arbeitszeitmodelle'), inJobsOnly: true },
  { adjectives: wordList('gut gesund ausgewogen optimal'), nouns: wordList('work-life-balance'), inJobsOnly: true },
  { adjectives: ['anfallend'], nouns: wordList('tätigkeiten arbeiten aufgaben'), inJobsOnly: true },
  {
    adjectives: wordList(`
      engagiert motiviert zuverlässig kommunikativ teamfähig selbstbewusst verantwortungsbewusst
      begeisterungsfähig leistungsbereit einsatzfreudig offen
    `),
    nouns: wordList('persönlichkeit persönlichkeiten'),
    inJobsOnly: true,
  },
  {
    adjectives: wordList('eigenverantwortlich erfüllend sinnvoll vielseitig interessant'),
    nouns: wordList('aufgabe aufgaben tätigkeit tätigkeiten =arbeit =job =jobs =beruf =ausbildung'),
    inJobsOnly: true,
  },
  {
    adjectives: ['modernst'],
    nouns: wordList('technik ausstattung arbeitsmittel equipment maschinen maschinenpark räumlichkeiten büros'),
    inJobsOnly: true,
  },
  { adjectives: ['modern'], nouns: wordList('arbeitsmittel ausstattung räumlichkeiten equipment'), inJobsOnly: true },
  {
    adjectives: wordList('umfassend intensiv fundiert gründlich individuell'),
    nouns: wordList('einarbeitung'),
    inJobsOnly: true,
  },
  {
    adjectives: wordList('etabliert solide gesund krisenfest stabil'),
    nouns: wordList('unternehmen familienunternehmen unternehmensgruppe arbeitgeber branche'),
    inJobsOnly: true,
  },
];
