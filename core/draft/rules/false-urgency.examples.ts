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
    {
      text: 'Nur noch HEUTE: 40 % auf alles! Das Angebot gilt bis zum 31. August.',
      context: { kind: 'ad' },
      span: 'Nur noch HEUTE',
    },
    {
      text: 'Nur noch 3 Plätze frei! Das Angebot gilt ganzjährig.',
      context: { kind: 'ad' },
      span: 'Nur noch 3 Plätze',
    },
    {
      text: 'Nur diese Woche: 20 Prozent. Die Aktion läuft bis Jahresende.',
      context: { kind: 'ad' },
      span: 'Nur diese Woche',
    },
    {
      text: 'Nur noch heute kostenlos! Das Angebot läuft bis Ende des Quartals.',
      context: { kind: 'ad' },
      span: 'Nur noch heute',
    },
    { text: 'Nur jetzt zugreifen! Den Preis gibt es dauerhaft.', context: { kind: 'ad' }, span: 'Nur jetzt' },
    {
      text: 'Nur noch wenige Exemplare! Wir haben reichlich am Lager.',
      context: { kind: 'ad' },
      span: 'Nur noch wenige Exemplare',
    },
    {
      text: 'Nur für kurze Zeit: der Kurs für 29 Euro. Den Kurs gibt es das ganze Jahr.',
      context: { kind: 'ad' },
      span: 'Nur für kurze Zeit',
    },
    {
      text: 'Letzte Gelegenheit! Im Frühjahr wiederholen wir die Aktion.',
      context: { kind: 'ad' },
      span: 'Letzte Gelegenheit',
    },
    {
      text: 'Nur noch zwei Termine frei. Termine sind jederzeit möglich.',
      context: { kind: 'ad' },
      span: 'Nur noch zwei Termine',
    },
    { text: 'Nur noch 5 Stück! Nachschub kommt jede Woche.', context: { kind: 'ad' }, span: 'Nur noch 5 Stück' },
    {
      text: 'Nur noch 4 Zimmer! Zimmer sind das ganze Jahr frei, jederzeit buchbar.',
      context: { kind: 'ad' },
      span: 'Nur noch 4 Zimmer',
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
    { text: 'Nur noch heute: 20 Prozent auf Gartenmöbel.', context: { kind: 'ad' } },
    { text: 'Nur noch 3 Plätze frei im Kurs am 4. Mai.', context: { kind: 'ad' } },
    { text: 'Das Angebot gilt bis zum 31. August.', context: { kind: 'ad' } },
    { text: 'Nur diese Woche gibt es Spargel, danach ist die Saison vorbei.', context: { kind: 'ad' } },
    { text: 'Letzte Chance: Die Anmeldung endet am 3. Mai.', context: { kind: 'ad' } },
    { text: 'Nur heute Livemusik, jeden Freitag Fisch.', context: { kind: 'ad' } },
    { text: 'Wir haben ganzjährig geöffnet.', context: { kind: 'ad' } },
    { text: 'Nur noch 4 Zimmer frei am Pfingstwochenende.', context: { kind: 'ad' } },
  ],
};
