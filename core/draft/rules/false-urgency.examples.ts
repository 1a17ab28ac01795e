import type { RuleExamples } from '../rule';

export const falseUrgencyExamples: RuleExamples = {
  rule: 'false-urgency',
  context: { network: 'facebook' },
  examples: [
    { text: 'Nur heute: 20 Prozent auf Stiefel. Die Aktion läuft bis 30. November.', span: 'Nur heute' },
    { text: 'Letzte Chance! Das Angebot gibt es jeden Monat wieder.', span: 'Letzte Chance' },
    { text: 'Nur noch 3 Plätze im Onlinekurs, die Teilnehmerzahl ist unbegrenzt.', span: 'Nur noch 3 Plätze' },
    {
      text: 'Nur noch heute Eis für einen Euro, und jeden Tag frisch: So war es immer, so bleibt es dauerhaft.',
      span: 'Nur noch heute',
    },
    {
      text: 'Nur noch 5 Exemplare vom E-Book zum Herunterladen.',
      context: { country: 'AT' },
      span: 'Nur noch 5 Exemplare',
    },
    {
      text: 'Nur jetzt günstig: gültig bis Sonntag, auch nächste Woche wieder.',
      context: { country: 'CH' },
      span: 'Nur jetzt',
    },
  ],
  nearMisses: [
    { text: 'Nur heute: 20 Prozent auf Stiefel.' },
    { text: 'Letzte Chance für Karten, danach ist der Saal voll.' },
    { text: 'Nur noch 3 Plätze im Kurs, Anmeldung bis Freitag.' },
    { text: 'Jeden Tag frisches Brot, heute auch Kuchen.' },
    { text: 'Vorsicht bei „Nur heute“, die Aktion läuft oft bis Sonntag.' },
    { text: 'Nur noch heute geöffnet bis 18 Uhr, ab Montag Betriebsferien.' },
    { text: 'Das E-Book gibt es dauerhaft.' },
  ],
};
