import type { RuleExamples } from '../rule';

export const reviewThreatExamples: RuleExamples = {
  rule: 'review-threat',
  context: { kind: 'review-reply', network: 'google-business' },
  examples: [
    { text: 'Ihre Behauptung ist eine Frechheit.', span: 'eine Frechheit' },
    { text: 'Wir behalten uns rechtliche Schritte vor.', span: 'rechtliche Schritte' },
    { text: 'Das stimmt so nicht, der Kaffee war heiß.', span: 'Das stimmt so nicht' },
    { text: 'Sie haben da offenbar etwas falsch verstanden.', span: 'Sie haben da offenbar etwas falsch verstanden' },
    { text: 'Die Geschichte ist frei erfunden.', context: { country: 'AT' }, span: 'frei erfunden' },
    { text: 'Hätten Sie doch vorher gefragt.', context: { country: 'CH' }, span: 'Hätten Sie doch vorher gefragt' },
  ],
  nearMisses: [
    { text: 'Wir haben den Abend anders in Erinnerung: Die Bar war bis 23 Uhr besetzt.' },
    { text: 'Danke für den Hinweis, da lag der Fehler bei uns.' },
    { text: 'Da haben wir etwas falsch verstanden und tauschen die Lampe.' },
    { text: 'Ich rufe Sie gern zurück, Durchwahl 14.' },
    { text: 'Das stimmt so nicht, der Zug fährt um acht.', context: { kind: 'message' } },
    { text: 'Der Film ist frei erfunden.', context: { kind: 'post' } },
  ],
};
