import type { RuleExamples } from '../rule';

export const reviewSalutationExamples: RuleExamples = {
  rule: 'review-salutation',
  context: { kind: 'review-reply', network: 'google-business' },
  examples: [
    { text: 'Vielen Dank für Ihre Bewertung, Herr Schmidt! Der Lift fährt wieder.', span: 'Herr Schmidt' },
    { text: 'Sehr geehrte Frau Moser,\ndanke für den Hinweis.', span: 'Frau Moser' },
    { text: 'Hallo Petra,\ndas Brot ist jetzt um sieben da.', span: 'Petra' },
    { text: 'Lieber Herr K.,\nwir haben die Lampe getauscht.', span: 'Herr K.' },
    { text: 'Guten Tag Herr Dr. Lehner,\nder Lift fährt wieder.', context: { country: 'AT' }, span: 'Herr Dr. Lehner' },
    { text: 'Grüezi Frau Ammann\nMerci für die Rückmeldung.', context: { country: 'CH' }, span: 'Frau Ammann' },
    {
      text: 'Liebe Sabine Wolf,\ndie Bar hat jetzt bis elf offen.',
      context: { network: 'kununu' },
      span: 'Sabine Wolf',
    },
  ],
  nearMisses: [
    { text: 'Guten Tag,\ndanke für den Hinweis.' },
    { text: 'Lieber Gast,\nder Lift fährt wieder.' },
    { text: 'Liebe Kundin,\ndas Brot ist um sieben da.' },
    { text: 'Sehr geehrte Damen und Herren,\ndanke für den Hinweis.' },
    { text: 'Sehr geehrte Frau Moser,\nIhr Rad ist fertig.', context: { kind: 'message' } },
    { text: 'Danke für den Hinweis, Frau Huber am Empfang kümmert sich.' },
    { text: 'Hallo und danke für die Rückmeldung.' },
  ],
};
