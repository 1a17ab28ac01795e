import type { RuleExamples } from '../rule';

export const giveawayTermsExamples: RuleExamples = {
  rule: 'giveaway-terms',
  context: { network: 'facebook' },
  examples: [
    { text: 'Wir verlosen drei Gutscheine für unsere Sauna. Schreibt uns euren Lieblingsaufguss.', span: '' },
    { text: 'GEWINNSPIEL: Nennt uns euren Lieblingskuchen und gewinnt eine Torte.', span: '' },
    { text: 'Zu gewinnen gibt es ein Wochenende auf der Hütte.', span: '' },
    { text: 'Gewinnen Sie zwei Karten für das Derby. Eine Nachricht an uns genügt.', span: '' },
    { text: 'Giveaway! Unter allen Antworten ziehen wir ein Set Pinsel.', context: { account: 'creator' }, span: '' },
    { text: 'Bei der Verlosung wartet ein Fahrrad im Wert von 900 Euro.', span: '' },
    { text: 'Wer mitmacht, landet im Lostopf für ein Abendessen.', span: '' },
    { text: 'Mit etwas Glück könnt ihr bei uns eine Jahreskarte gewinnen.', span: '' },
    { text: 'Geöffnet bis Sonntag. Nebenbei verlosen wir einen Korb mit Käse.', span: '' },
  ],
  nearMisses: [
    { text: 'Wir verlosen drei Gutscheine. Teilnahmebedingungen: siehe unsere Seite.' },
    { text: 'Wir verlosen zwei Karten, mitmachen könnt ihr bis 30. Juni.' },
    { text: 'Gewinnspiel: Teilnahmeschluss ist der 4. Mai.' },
    { text: 'Wir verlosen ein Buch. Die Aktion steht in keiner Verbindung zu Instagram.' },
    { text: 'Gewonnen hat Herr Maier aus Kufstein. Danke fürs Mitmachen beim Gewinnspiel.' },
    { text: 'Die Tombola brachte 2.300 Euro für die neue Orgel.' },
    { text: 'Wir wollen neue Mitglieder gewinnen und am Samstag das Spiel gewinnen.' },
    { text: 'Gewinnen Sie einen Einblick in unsere Backstube.' },
    { text: 'Vorsicht: Betrüger verschicken in unserem Namen ein Gewinnspiel.' },
    { text: 'Die Auslosung der Gruppen ist am Montag, das Los entscheidet.' },
    { text: 'Der Gewinn geht an das Tierheim.' },
    { text: 'Bei uns wurden letztes Jahr zwei Räder verlost.' },
  ],
};
