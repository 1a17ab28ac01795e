import type { RuleExamples } from '../rule';

export const engagementBaitExamples: RuleExamples = {
  rule: 'engagement-bait',
  context: { network: 'facebook' },
  examples: [
    { text: 'Kommentiere JA, wenn du auch Kaffee brauchst.', span: 'Kommentiere JA' },
    { text: 'Markiert drei Freunde, mit denen ihr gern wandert.', span: 'Markiert drei Freunde' },
    { text: 'Like für Sommer, Herz für Winter.', span: 'Like für Sommer' },
    { text: 'Teile diesen Beitrag, wenn du Hunde magst.', span: 'Teile diesen Beitrag, wenn' },
    {
      text: 'Schreibt „Liste“ in die Kommentare und wir schicken sie euch.',
      span: 'Schreibt „Liste“ in die Kommentare',
    },
    { text: 'Liken, teilen, kommentieren nicht vergessen', span: 'Liken, teilen, kommentieren' },
    { text: 'Verlinke jemanden, der das sehen muss.', span: 'Verlinke jemanden' },
    { text: 'Doppeltippt, wenn ihr auch müde seid.', span: 'Doppeltippt, wenn' },
    { text: 'Kommentieren Sie mit einem Herz, ob Sie dabei sind.', span: 'Kommentieren Sie mit einem Herz' },
    { text: '❤️ für Apfelstrudel, 👍 für Topfenstrudel', span: '❤️ für Apfelstrudel' },
    { text: 'Teilt das mit allen, die morgens nicht aus dem Bett kommen.', span: 'Teilt das mit allen' },
    { text: 'Wer findet das auch, drückt auf Like und gibt ein Herz.', span: 'drückt auf Like' },
  ],
  nearMisses: [
    { text: 'Unser Team gibt jeden Tag sein Bestes für Ihre Familie.' },
    { text: 'Welchen Weg nehmt ihr zur Arbeit?' },
    { text: 'Kommentieren Sie gern, was Ihnen beim Umzug geholfen hat.' },
    { text: 'Teilen Sie uns Ihre Meinung bis Freitag mit.' },
    { text: 'Markieren Sie sich den 4. Mai im Kalender.' },
    { text: 'Schreibt uns in die Kommentare, wie ihr Rotkraut kocht.' },
    { text: 'Sätze wie „Kommentiere JA“ lesen wir jeden Tag.' },
    { text: 'Wir teilen uns ein Büro und mögen beide Katzen.' },
    { text: 'Vermisst: Kater Moritz, Innsbruck. Bitte teilt diesen Beitrag, wenn ihr in der Nähe wohnt.' },
    { text: 'Folgen Sie der Beschilderung bis Tor 3.' },
    { text: 'Danke fürs Teilen und für die vielen Kommentare.' },
    { text: 'Die Route ist im Plan markiert, Freunde der Berge finden sie leicht.' },
  ],
};
