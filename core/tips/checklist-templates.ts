import type { ChecklistId } from './checklists';

/**
 * The documents that the work of a checklist needs, by the names that sections use. Apart from the lists, which the
 * popup loads first.
 */
export const CHECKLIST_TEMPLATES: Readonly<Record<ChecklistId, readonly string[]>> = {
  'job-ad': ['Stellenanzeige', 'Eingangsbestätigung', 'Absage'],
  post: ['Freigabe'],
  'company-page': ['Impressum', 'Netiquette'],
  event: ['Veranstaltung', 'Bildeinwilligung'],
  'review-reply': ['Antwort auf Bewertung'],
  crisis: ['Krisenplan', 'Entschuldigung'],
  giveaway: ['Gewinnspiel'],
  profile: ['Impressum'],
  comment: ['Netiquette'],
  cooperation: ['Kooperation', 'Briefing'],
};
