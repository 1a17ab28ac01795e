import type { RuleExamples } from '../rule';

export const personalDataExamples: RuleExamples = {
  rule: 'personal-data',
  context: { kind: 'job' },
  examples: [
    { text: 'Bewerbungen mit Lebenslauf und Lichtbild an das Büro.', span: 'Lichtbild' },
    { text: 'Bitte senden Sie Lebenslauf, Zeugnisse und Bewerbungsfoto per Mail.', span: 'Bewerbungsfoto' },
    { text: 'Ihre Bewerbung mit Angabe des Geburtsdatums schicken Sie bitte per Post.', span: 'Geburtsdatums' },
    { text: 'Geben Sie in der Bewerbung Familienstand und Führerschein an.', span: 'Familienstand' },
    {
      text: 'Bitte nennen Sie uns Ihre Konfession.',
      context: { country: 'AT' },
      span: 'Konfession',
      also: ['pay-missing'],
    },
    {
      text: 'Im Lebenslauf erwarten wir Ihre Staatsangehörigkeit.',
      context: { country: 'CH' },
      span: 'Staatsangehörigkeit',
    },
    { text: 'Schick uns deine Unterlagen mit Foto an die Werkstatt.', span: 'Foto' },
  ],
  nearMisses: [
    { text: 'Bewerbungen ohne Lichtbild sind uns am liebsten.' },
    { text: 'Ein Bewerbungsfoto brauchen wir nicht.' },
    { text: 'Sie machen jeden Monat ein Foto für unseren Katalog.' },
    { text: 'Zivilstand und Alter spielen keine Rolle.' },
    { text: 'Sie bearbeiten das Lichtbild im Ausweisantrag.' },
    { text: 'Den Lebenslauf schicken Sie per Mail, ein Anschreiben ist freiwillig.' },
    { text: 'Das Foto vom Sommerfest hängt im Flur, schickt uns eures.', context: { kind: 'post' } },
    { text: 'Unser Haus gehört zu keiner Konfession.' },
  ],
};
