import type { RuleExamples } from '../rule';

export const emptyPhraseExamples: RuleExamples = {
  rule: 'empty-phrase',
  context: { network: 'linkedin' },
  examples: [
    { text: 'Wir bieten maßgeschneiderte Lösungen für den Mittelstand.', span: 'maßgeschneiderte Lösungen' },
    { text: 'Unser hochmotiviertes Team berät Sie gern.', span: 'hochmotiviertes Team' },
    { text: 'Es erwarten Sie abwechslungsreiche Aufgaben in Ulm.', span: 'abwechslungsreiche Aufgaben' },
    { text: 'Mit uns heben Sie Ihr Marketing auf das nächste Level.', span: 'auf das nächste Level' },
    { text: 'Bei uns wird Service großgeschrieben.', span: 'wird Service großgeschrieben' },
    { text: 'Wir sind am Puls der Zeit.', span: 'am Puls der Zeit' },
    { text: 'Gesucht wird ein Mensch mit Hands-on-Mentalität.', span: 'Hands-on-Mentalität' },
    { text: 'Bei uns steht der Mensch im Mittelpunkt.', span: 'Mensch im Mittelpunkt' },
    {
      text: 'Dafür gibt es leistungsgerechte Vergütung und kurze Entscheidungswege.',
      span: 'leistungsgerechte Vergütung',
    },
    { text: 'Ihr kompetenter Partner rund ums Dach.', span: 'kompetenter Partner' },
    { text: 'Wir sprechen mit Kundinnen auf Augenhöhe.', span: 'auf Augenhöhe' },
    { text: 'Das neue Lager ist eine Win-win-Situation.', span: 'Win-win-Situation' },
    { text: 'Wir setzen neue Maßstäbe in der Logistik.', span: 'neue Maßstäbe' },
    { text: 'Erleben Sie höchste Qualität aus Tirol.', span: 'höchste Qualität' },
  ],
  nearMisses: [
    { text: 'Die dynamische Belastung der Brücke ist gemessen.' },
    { text: 'Die Mehrwertsteuer sinkt, das Lager bleibt.' },
    { text: '„Flache Hierarchien“ steht in jeder zweiten Anzeige.' },
    { text: 'Was heißt flache Hierarchien bei uns? Zwischen Ihnen und der Chefin sitzt niemand.' },
    { text: 'Attraktive Vergütung: 3.900 Euro im Monat.' },
    { text: 'Wir suchen ein Team, das gern im Regen arbeitet.' },
    { text: 'Die Lösung ist einfach: ein zweiter Schlüssel.' },
    { text: 'Der Floskel „Synergien“ sind wir müde.' },
    { text: 'Die Qualität des Wassers ist gut, sagt das Labor.' },
    { text: 'Das Buch heißt „Auf Augenhöhe“ und kostet 12 Euro.' },
  ],
};
