/** A decision, regulation or guideline that a sheet for a firm cites. */
interface Cited {
  /** Who it is of, and which part of it the sheet leans on. */
  readonly source: string;
  /** The day it is of, `2023-06-29`. */
  readonly day: string;
  /** The fact of the guide that has it, with its address. Without one the sheet gives no address: none is made up. */
  readonly fact?: string;
}

/**
 * Everything that the sheets may cite by number. Those without a fact were compared with their published head notes on
 * 30 November 2026, except `WP 248`, which is cited only for the order of its nine criteria.
 */
export const CITED: Readonly<Record<string, Cited>> = {
  '1 ABR 20/74': { source: 'Bundesarbeitsgericht, Beschluss, Leitsatz 1', day: '1975-09-09' },
  '1 ABR 7/15': { source: 'Bundesarbeitsgericht, Beschluss', day: '2016-12-13', fact: 'recht-040' },
  '2 AZR 296/22': { source: 'Bundesarbeitsgericht, Urteil, Leitsatz 2', day: '2023-06-29' },
  '24 BVGa 1/24': { source: 'Arbeitsgericht Hamburg, Beschluss im Eilverfahren', day: '2024-01-16', fact: 'neu2-14-6' },
  'C-34/21': { source: 'Gerichtshof der Europäischen Union, Erste Kammer, Urteil', day: '2023-03-30' },
  'C-65/23': {
    source: 'Gerichtshof der Europäischen Union, Achte Kammer, Urteil, Nr. 1 des Tenors',
    day: '2024-12-19',
  },
  '(EU) 2024/2847': { source: 'Europäisches Parlament und Rat, Erwägungsgrund 18, Art. 14 und 71', day: '2024-10-23' },
  'WP 248': { source: 'Artikel-29-Datenschutzgruppe, Leitlinien zur Folgenabschätzung, rev. 01', day: '2017-10-04' },
};

/** Where courts and legislators publish themselves: only such an address is linked. */
export const OFFICIAL =
  /^https:\/\/(?:www\.)?(?:bundesarbeitsgericht\.de|rechtsprechung-im-internet\.de|gesetze-im-internet\.de|eur-lex\.europa\.eu|curia\.europa\.eu|edpb\.europa\.eu)\//;

/** Every number of a decision, regulation or guideline in a text. */
export const citationsIn = (text: string): readonly string[] => [
  ...new Set(
    (text.match(
      /\b\d+ (?:[A-Z]{2,3}|BVGa|TaBV|Sa|BvR|StR) \d+\/\d{2}\b|\bC-\d+\/\d{2}\b|\(EU\) \d{4}\/\d+|\bWP \d+\b/g,
    ) ?? []) as string[],
  ),
];
