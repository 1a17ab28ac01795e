import type { RuleExamples } from '../rule';

export const candidateNoticeExamples: RuleExamples = {
  rule: 'candidate-notice',
  context: { kind: 'candidate-message', network: 'linkedin' },
  examples: [
    {
      text: 'Guten Tag, Ihr Profil passt gut zu unserer Stelle in der Datenbankadministration. Wann können wir telefonieren?',
      span: '',
    },
    {
      text: 'Hallo, ich bin über dein Profil gestolpert. Wir suchen jemanden für die Werkstatt in Bremen, hättest du Interesse?',
      span: '',
    },
    {
      text: 'Guten Tag, Sie haben eine Ausleihe von Oracle auf Postgres umgezogen. Genau das steht uns mit einem Lager bevor.',
      context: { country: 'AT' },
      span: '',
    },
    {
      text: 'Guten Tag, ich besetze für einen Kunden eine Position in der Buchhaltung in Luzern. Wäre ein Wechsel denkbar?',
      context: { country: 'CH' },
      span: '',
    },
    {
      text: 'Guten Tag, ich habe Sie auf XING gefunden und suche für unser Haus eine Leitung der Küche, Vollzeit.',
      context: { kind: 'message', network: 'xing' },
      span: '',
    },
    {
      text: 'Hallo, dein Profil zeigt viel Erfahrung mit Wärmepumpen. Wir haben eine Stelle in Erfurt frei, magst du darüber reden?',
      context: { kind: 'message' },
      span: '',
    },
  ],
  nearMisses: [
    {
      text: 'Ich habe Ihr Profil gesehen und möchte mich für die Stelle als Disponentin bewerben.',
      context: { kind: 'message' },
    },
    { text: 'Guten Tag, wir suchen für Hamburg eine Bauleitung. Zum Umgang mit Ihren Daten: lagerwerk.example/daten' },
    {
      text: 'Guten Tag, Ihr Profil passt zu unserer Stelle. Woher die Daten sind, wie lange ich sie behalte und wie Sie widersprechen: lagerwerk.example/daten',
    },
    { text: 'Danke für Ihre Bewerbung auf die Stelle in der Buchhaltung, wir melden uns bis Freitag bei Ihnen.' },
    {
      text: 'Guten Tag, die Lieferung kommt am Montag um acht, bitte halten Sie das Tor offen.',
      context: { kind: 'message' },
    },
    { text: 'Hallo Jana' },
    {
      text: 'Vielen Dank für das Gespräch, die Stelle ist noch frei, Ihr Profil liegt der Leitung vor. Unser Gespräch geht weiter.',
      context: { kind: 'message' },
    },
    {
      text: 'Ihr Profil passt gut zu unserer Stelle in der Datenbankadministration, hier ist der Beitrag dazu.',
      context: { kind: 'post' },
    },
  ],
};
