import type { RuleExamples } from '../rule';

export const reviewProofExamples: RuleExamples = {
  rule: 'review-proof',
  context: { network: 'facebook' },
  examples: [
    { text: 'Das sagen unsere Kundinnen: „Der Tisch wackelt nicht.“', span: 'Das sagen unsere Kundinnen' },
    { text: 'Kundenstimmen der Woche, gesammelt im Laden.', span: 'Kundenstimmen' },
    { text: '98 zufriedene Kunden in Passau, und es werden mehr.', span: '98 zufriedene Kunden' },
    { text: '4,9 Sterne bei Google aus 212 Bewertungen.', span: '4,9 Sterne' },
    { text: '★★★★★ „Endlich ein Zaun, der hält.“', span: '★★★★★' },
    { text: '„Sehr sauber gearbeitet“ – Petra M.', span: '“ – Petra M.' },
    { text: 'Kundenbewertungen aus dem Herbst', context: { country: 'AT' }, span: 'Kundenbewertungen' },
  ],
  nearMisses: [
    { text: 'Das sagen unsere Kundinnen: „Der Tisch wackelt nicht.“ Bewerten kann nur, wer eine Bestellnummer hat.' },
    { text: 'Kundenstimmen: Die Echtheit prüfen wir nicht.' },
    { text: 'Was sagen unsere Kunden? Schreibt uns.' },
    { text: 'Wir freuen uns auf Ihre Kundenbewertung.' },
    { text: 'Das Hotel hat fünf Sterne und einen Pool.' },
    { text: '„Wir öffnen um zehn“, sagt Petra Moser, die den Laden führt.' },
    { text: 'Das sagen meine Kundinnen nie.', context: { account: 'private-person' } },
    { text: 'Workshop: So sammeln Sie Kundenstimmen.' },
  ],
};
