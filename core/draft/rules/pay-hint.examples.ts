import type { RuleExamples } from '../rule';

export const payHintExamples: RuleExamples = {
  rule: 'pay-hint',
  context: { kind: 'job', network: 'linkedin' },
  examples: [
    // Kilometers and courses are no thousands: 120 K.
    {
      text: 'Tierärztin / Tierarzt\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie fahren im Schnitt 120 Kilometer am Tag.',
      span: '',
    },
    {
      text: "Fachperson Betreuung\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. GA-Beitrag von 1'000 Franken im Jahr.",
      context: { country: 'CH' },
      span: '',
    },
    {
      text: 'Fachperson Betreuung\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Mittagessen für CHF 9.50.',
      context: { country: 'CH' },
      span: '',
    },
    {
      text: 'Sachbearbeitung im Kundendienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Bewerbung bis Freitag per Mail.',
      span: '',
    },
    {
      text: 'Fachkraft für Lagerlogistik\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Die Schicht beginnt um sechs.',
      span: '',
    },
    {
      text: 'Pflegefachkraft im Nachtdienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Wir zahlen einen Zuschuss zur Fahrkarte.',
      span: '',
    },
    {
      text: 'Assistenz der Bauleitung\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. 30 Tage Urlaub, das Büro liegt am Bahnhof.',
      span: '',
    },
    {
      text: 'Fachperson Betreuung\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Der Arbeitsort ist Winterthur.',
      context: { country: 'CH' },
      span: '',
    },
    {
      text: 'Kundenberatung am Telefon\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Im letzten Jahr machten wir 4 Millionen Euro Umsatz.',
      span: '',
    },
    {
      text: 'Pflegehilfe im Nachtdienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Dazu 900 Euro Budget für Bücher im Jahr.',
      span: '',
    },
    {
      text: 'Pflegehilfe im Nachtdienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Eine Wohnung im Haus kostet 510 Euro im Monat.',
      span: '',
    },
    {
      text: 'Pflegehilfe im Nachtdienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Beim Umzug helfen wir mit 2.500 Euro.',
      span: '',
    },
    {
      text: 'Pflegehilfe im Nachtdienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Der Zuschuss zum Essen beträgt 600 Euro im Jahr.',
      span: '',
    },
    {
      text: 'Pflegehilfe im Nachtdienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Ein Zimmer gibt es für 420 Euro im Monat.',
      span: '',
    },
    {
      text: 'Pflegehilfe im Nachtdienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Für Fortbildung stehen 1.800 Euro im Jahr bereit.',
      span: '',
    },
  ],
  nearMisses: [
    {
      text: "Fachperson Betreuung\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. 68'000 Franken im Jahr.",
      context: { country: 'CH' },
    },
    { text: 'Backstube (m/w/d)\n\nDas bieten wir:\n• 16,20 Euro plus 25 % Nachtzuschlag\n• warmes Essen um 1 Uhr' },
    {
      text: 'Sachbearbeitung im Kundendienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe.\n• 48.000 bis 56.000 € plus Bonus\n• 30 Tage Urlaub',
    },
    {
      text: 'Pflegehilfe im Nachtdienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Der Lohn beträgt 2.900 Euro im Monat, eine Wohnung ist frei.',
    },
    {
      text: 'Pflegehilfe im Nachtdienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Brutto 3.100 Euro im Monat und ein Budget für Bücher.',
    },
    {
      text: 'Pflegehilfe im Nachtdienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Verdienst 38.000 Euro im Jahr, dazu Hilfe beim Umzug.',
    },
    {
      text: 'Sachbearbeitung im Kundendienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie bekommen 3.200 bis 3.800 Euro brutto im Monat.',
    },
    {
      text: 'Sachbearbeitung im Kundendienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Bezahlt wird nach TVöD, E 9a.',
    },
    {
      text: 'Sachbearbeitung im Kundendienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Stundenlohn: 17,40 €.',
    },
    { text: 'Sachbearbeitung im Kundendienst, Bewerbung bis Freitag.' },
    {
      text: 'Sachbearbeitung im Kundendienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Gehalt ab 2.900 Euro.',
      context: { country: 'AT' },
    },
    {
      text: "Sachbearbeitung im Kundendienst\n\nSie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Lohnband 78'000 bis 86'000.",
      context: { country: 'CH' },
    },
    {
      text: 'Wir suchen jemanden für den Kundendienst. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. Sie pflegen Kundendaten und beantworten Anrufe. ',
      context: { kind: 'post' },
    },
  ],
};
