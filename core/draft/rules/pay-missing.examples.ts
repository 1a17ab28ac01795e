import type { RuleExamples } from '../rule';

export const payMissingExamples: RuleExamples = {
  rule: 'pay-missing',
  context: { kind: 'job', country: 'AT', network: 'facebook' },
  examples: [
    { text: 'Pflegeassistenz, 30 Stunden, Villach\n\nWir zahlen gut. Melden Sie sich bei Frau Unterweger.', span: '' },
    { text: 'Lehrling Spenglerei (m/w/d)\n\nEntlohnung laut Kollektivvertrag.', span: '' },
    { text: 'Küchenhilfe (m/w/d)\n\nÜberzahlung ist möglich, reden wir darüber.', span: '' },
    { text: 'Fahrdienstleitung, Wels\n\nDie Einstufung erfolgt nach Gehaltsgruppe C des Kollektivvertrags.', span: '' },
    { text: 'Servicekraft für die Hütte\n\nWillkommensprämie von 500 Euro nach der Saison.', span: '' },
    { text: 'Ordinationsassistenz, Steyr\n\nWir investieren heuer 200.000 Euro in neue Geräte.', span: '' },
    { text: 'Trainee Einkauf (m/w/d)\n\nMarktüblich bezahlt, 38,5 Stunden, Start am 1. März.', span: '' },
  ],
  nearMisses: [
    { text: 'Koch (m/w/d)\nGehalt: 2500,-' },
    { text: 'Koch (m/w/d), KV-Mindestlohn 2.500' },
    { text: 'Koch (m/w/d), Jahresbrutto ab 45k' },
    { text: 'Pflegeassistenz\n\nDas Mindestgehalt beträgt 2.460 Euro brutto im Monat.' },
    { text: 'Lehrling (m/w/d)\n\nLehrlingseinkommen im ersten Jahr: € 870,–' },
    { text: 'Küchenhilfe (m/w/d)\n\nAb EUR 13,20 pro Stunde, Überzahlung möglich.' },
    { text: 'Leitung Labor\n\nJahresgehalt ab 58.000 € brutto.' },
    { text: 'Servicekraft\n\nLohn: 2.100,- netto, Kost und Logis frei.' },
    { text: 'Servicekraft\n\nGute Bezahlung laut Vereinbarung.', context: { country: 'DE' } },
    { text: 'Wir suchen wieder Leute. Die Anzeige steht auf unserer Seite.', context: { kind: 'post' } },
    { text: 'Die Freiwillige Feuerwehr sucht Leute. Ehrenamtlich, Montag ist Übung.' },
    { text: 'Wir stellen laufend ein. Was offen ist, steht auf unserer Karriereseite.' },
    { text: 'Kellner/in (m/w/d) für den Kirtag, 140 Euro am Tag brutto.' },
  ],
};
