import type { RuleExamples } from '../rule';

export const payMissingExamples: RuleExamples = {
  rule: 'pay-missing',
  context: { kind: 'job', country: 'AT', network: 'facebook' },
  examples: [
    {
      text: 'Fräser:in in Linz\n\nLehrlinge mitnehmen, Lehrabschluss in Metalltechnik, Lohn nach Kollektivvertrag.',
      span: '',
    },
    { text: 'Koch (m/w/d)\n\nWir bieten ein Zimmer mit Bad, 420 Euro im Monat, und zwei freie Tage.', span: '' },
    { text: 'Pflegeassistenz, 30 Stunden, Villach\n\nWir zahlen gut. Melden Sie sich bei Frau Unterweger.', span: '' },
    { text: 'Lehrling Spenglerei (m/w/d)\n\nEntlohnung laut Kollektivvertrag.', span: '' },
    { text: 'Lehre als Tischler:in\n\nLehrlingseinkommen nach Kollektivvertrag.', span: '' },
    { text: 'Lehrling Glasbau (m/w/d)\n\nIm 1. Lehrjahr sind Sie 10 Wochen in der Berufsschule.', span: '' },
    { text: 'Lehrling Optik (m/w/d)\n\nPrämie von 1.000 Euro im 3. Lehrjahr.', span: '' },
    { text: 'Lehrling Floristik (m/w/d)\n\nZum Führerschein zahlen wir 800 Euro dazu.', span: '' },
    { text: 'Küchenhilfe (m/w/d)\n\nÜberzahlung ist möglich, reden wir darüber.', span: '' },
    { text: 'Fahrdienstleitung, Wels\n\nDie Einstufung erfolgt nach Gehaltsgruppe C des Kollektivvertrags.', span: '' },
    { text: 'Servicekraft für die Hütte\n\nWillkommensprämie von 500 Euro nach der Saison.', span: '' },
    { text: 'Ordinationsassistenz, Steyr\n\nWir investieren heuer 200.000 Euro in neue Geräte.', span: '' },
    { text: 'Trainee Einkauf (m/w/d)\n\nMarktüblich bezahlt, 38,5 Stunden, Start am 1. März.', span: '' },
    // Further ways to say the same.
    {
      text: 'Kellner*in in Wien, 40 Stunden, überkollektive Bezahlung.',
      span: 'Kellner*in in Wien, 40 Stunden, überkollektive Bezahlung.',
    },
  ],
  nearMisses: [
    // The next item of the list is no part of the pay.
    { text: 'Koch (m/w/d)\n\nDu bekommst 15,20 Euro in der Stunde, ein Zimmer um 180 Euro im Monat und ein Rad.' },
    { text: 'Koch (m/w/d)\n\nEin Zimmer um 180 Euro, 14,60 Euro in der Stunde, zwei freie Tage.' },
    { text: 'Koch (m/w/d)\nGehalt: 2500,-' },
    { text: 'Koch (m/w/d), KV-Mindestlohn 2.500' },
    { text: 'Koch (m/w/d), Jahresbrutto ab 45k' },
    { text: 'Pflegeassistenz\n\nDas Mindestgehalt beträgt 2.460 Euro brutto im Monat.' },
    { text: 'Lehrling (m/w/d)\n\nLehrlingseinkommen im ersten Jahr: € 870,–' },
    { text: 'Lehrling (m/w/d)\n\n1. Lehrjahr: 950,-' },
    { text: 'Lehrling (m/w/d)\n\nLehrlingseinkommen lt. KV: 1. Jahr 850, 2. Jahr 1.050, 3. Jahr 1.400' },
    { text: 'Lehrstelle Gartenbau (m/w/d)\n\nLehrlingsentschädigung 950 Euro, dazu Prämien bei guten Noten.' },
    { text: 'Lehrling Dachbau (m/w/d)\n\nIm 1. Lehrjahr 950 €, im 2. 1.100 €, dazu eine Prämie von 300 €.' },
    { text: 'Küchenhilfe (m/w/d)\n\nAb EUR 13,20 pro Stunde, Überzahlung möglich.' },
    { text: 'Leitung Labor\n\nJahresgehalt ab 58.000 € brutto.' },
    { text: 'Servicekraft\n\nLohn: 2.100,- netto, Kost und Logis frei.' },
    { text: 'Servicekraft\n\nGute Bezahlung laut Vereinbarung.', context: { country: 'DE' } },
    { text: 'Wir suchen wieder Leute. Die Anzeige steht auf unserer Seite.', context: { kind: 'post' } },
    { text: 'Die Freiwillige Feuerwehr sucht Leute. Ehrenamtlich, Montag ist Übung.' },
    { text: 'Wir stellen laufend ein. Was offen ist, steht auf unserer Karriereseite.' },
    { text: 'Kellner/in (m/w/d) für den Kirtag, 140 Euro am Tag brutto.' },
    { text: 'Kellner*in in Wien, ab 2.100 Euro brutto im Monat.' },
  ],
};
