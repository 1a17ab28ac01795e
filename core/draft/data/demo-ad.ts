import { type DraftContext, FIRST_CONTEXT } from '../context';

/**
 * The made-up job ad of the welcome page. It is German in every language of the interface, because the rules check
 * German. It has typical faults of job ads, so that the check finds something. Editorial.
 */
export const DEMO_AD = {
  title: 'Vertriebsheld (m/w/d)',
  text: 'Junges, dynamisches Team sucht Verstärkung!!! Wir zahlen ein attraktives, leistungsgerechtes Gehalt. Bitte bewerben Sie sich mit Foto.',
} as const;

/** Where it would appear. */
export const DEMO_CONTEXT: DraftContext = { ...FIRST_CONTEXT, network: 'linkedin', kind: 'job' };
