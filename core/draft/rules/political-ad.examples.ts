import type { RuleExamples } from '../rule';

export const politicalAdExamples: RuleExamples = {
  rule: 'political-ad',
  context: { kind: 'ad', network: 'facebook' },
  examples: [
    { text: 'Am Sonntag: Ihre Stimme für mehr Radwege.', span: 'Ihre Stimme für' },
    { text: 'Wählt am 8. März Liste 4.', span: 'Wählt am 8. März Liste 4' },
    {
      text: 'Unterschreiben Sie das Volksbegehren für sauberes Wasser.',
      context: { country: 'AT' },
      span: 'Unterschreiben Sie das Volksbegehren',
    },
    {
      text: 'Wir fordern von der Bundesregierung ein Ende der Bürokratie.',
      span: 'Wir fordern von der Bundesregierung',
    },
    { text: 'Die Politik muss den Mittelstand endlich hören.', span: 'Die Politik muss' },
    { text: 'Stimmen Sie mit Nein zur Vorlage am 14. Juni.', span: 'Stimmen Sie mit Nein zur Vorlage' },
  ],
  nearMisses: [
    { text: 'Wählen Sie Ihre Lieblingsfarbe im Laden.' },
    { text: 'Ihre Stimme für die Weinkönigin: Das Voting läuft.' },
    { text: 'Der Betriebsrat wird am 4. Mai gewählt, Ihre Stimme für das Team zählt.' },
    { text: 'Das neue Gebäudeenergiegesetz: Wir rechnen Ihre Heizung durch.' },
    { text: 'Pflegefachkraft (m/w/d): feste Tour, Bewerbung in drei Minuten.' },
    { text: 'Wählt am 8. März Liste 4.', context: { kind: 'post' } },
    { text: 'Am Sonntag: Ihre Stimme für mehr Radwege.', context: { country: 'CH' } },
  ],
};
