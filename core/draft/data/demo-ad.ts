import { type DraftContext, FIRST_CONTEXT } from '../context';

/**
 * The made-up job ad of the welcome page. It is German, whatever the interface speaks: that is what the rules check. It has what job
 * ads have too often, so that the check has something to say. Editorial.
 */
export const DEMO_AD = {
  title: 'Vertriebsheld (m/w/d)',
  text: 'Junges, dynamisches Team sucht Verstärkung!!! Wir zahlen ein attraktives, leistungsgerechtes Gehalt. Bitte bewerben Sie sich mit Foto.',
} as const;

/** Where it would appear. */
export const DEMO_CONTEXT: DraftContext = { ...FIRST_CONTEXT, network: 'linkedin', kind: 'job' };
