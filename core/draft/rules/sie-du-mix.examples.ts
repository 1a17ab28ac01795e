import type { RuleExamples } from '../rule';

export const sieDuMixExamples: RuleExamples = {
  rule: 'sie-du-mix',
  examples: [
    { text: 'Wie geht es Dir. Wir melden uns bei Ihnen.', span: '' },
    { text: 'Ruf uns an oder schreiben Sie uns.', span: '' },
    { text: 'Besuchen Sie unseren Stand in Halle 4. Wir freuen uns auf dich.', span: '' },
    { text: 'Haben Sie Fragen? Dann melde dich bei uns.', span: '' },
    { text: 'Du willst abnehmen? Wir helfen Ihnen dabei, jeden Dienstag.', span: '' },
    { text: 'Sichern Sie Ihr Dach vor dem Winter. Dein Dachdecker aus Thun.', span: '' },
    { text: 'Komm vorbei und lassen Sie sich beraten.', span: '' },
    { text: 'Wir beraten Sie gern. Schreib uns einfach eine Nachricht.', span: '' },
    {
      text: 'Liebe Frau Kern, Ihr Paket ist da. Hol es bitte bis Freitag ab, sonst schicken wir es dir zurück.',
      span: '',
    },
    { text: 'Ob Sie bauen oder sanieren: Deine Ziele sind unser Auftrag.', span: '' },
  ],
  nearMisses: [
    { text: 'Unsere Ausstellung läuft noch. Sie zeigt 40 Fotos. Kommst du mit?' },
    { text: 'Du kennst Frau Berger? Sie leitet die Werkstatt, und sie backt.' },
    { text: 'Melden Sie sich bei uns. „Du schaffst das“, sagte mein Opa immer.' },
    { text: 'Wir freuen uns auf Sie im Hotel du Parc und im Café du Pont.' },
    { text: 'Ihr seid eingeladen, ihr Lieben. Bringt eure Kinder mit, du weißt ja, wo es ist.' },
    { text: 'Sie oder du? Wir haben uns für das Du entschieden und sagen es allen.' },
    { text: 'Bitte bringen Sie Ihre Karte mit. Die Kinder fragen: Habt ihr alles?' },
    { text: 'Die Bienen sind zurück. Sie fliegen ab zehn Grad, hast du sie gesehen?' },
    { text: 'Wir duzen uns im Team; wenn Sie lieber beim Sie bleiben, sagen Sie es.' },
    { text: 'Dir. Huber begrüßt Sie um 10 Uhr.' },
  ],
};
