import type { RuleExamples } from '../rule';

export const payHistoryExamples: RuleExamples = {
  rule: 'pay-history',
  context: { kind: 'job' },
  examples: [
    { text: 'Bitte nennen Sie uns Ihr bisheriges Gehalt und Ihren Eintrittstermin.', span: 'bisheriges Gehalt' },
    { text: 'Ihre Bewerbung mit Angabe der letzten Vergütung senden Sie per Mail.', span: 'letzten Vergütung' },
    {
      text: 'Schick uns Lebenslauf, Zeugnisse und deine letzten Gehaltsabrechnungen.',
      span: 'letzten Gehaltsabrechnungen',
    },
    {
      text: 'In den Unterlagen nennen Sie bitte auch Ihr aktuelles Jahresgehalt.',
      span: 'aktuelles Jahresgehalt',
    },
    {
      text: 'Bitte teilen Sie uns Ihr derzeitiges Bruttogehalt mit, nennen Sie den Monat.',
      context: { country: 'AT' },
      span: 'derzeitiges Bruttogehalt',
      also: ['pay-missing'],
    },
    { text: 'Bewerbung mit Angabe Ihres früheren Einkommens an das Büro.', span: 'früheren Einkommens' },
  ],
  nearMisses: [
    { text: 'Bitte nennen Sie uns Ihre Gehaltsvorstellung.' },
    { text: 'Ihr bisheriges Gehalt spielt für uns keine Rolle.' },
    { text: 'Nach Ihrem aktuellen Gehalt fragen wir nicht.' },
    { text: 'Das Gehalt beträgt 3.400 Euro.' },
    { text: 'Bitte nennen Sie uns Ihr bisheriges Gehalt.', context: { country: 'CH' } },
    { text: 'Mein letztes Gehalt war niedriger, bitte nicht weitersagen.', context: { kind: 'comment' } },
    { text: 'Wir übernehmen die bisherige Vergütung der Kolleginnen aus dem Tarif.' },
  ],
};
