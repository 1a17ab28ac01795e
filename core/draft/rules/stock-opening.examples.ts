import type { RuleExamples } from '../rule';

export const stockOpeningExamples: RuleExamples = {
  rule: 'stock-opening',
  context: { network: 'linkedin' },
  examples: [
    {
      text: 'Mit grosser Freude geben wir bekannt: Der Steg ist fertig.',
      context: { country: 'CH' },
      span: 'Mit grosser Freude',
    },
    {
      text: 'Ich freue mich riesig, euch mitteilen zu können, dass ich ab Mai in Bern arbeite.',
      span: 'Ich freue mich riesig',
    },
    { text: 'Wir freuen uns, unseren neuen Standort bekannt zu geben.', span: 'Wir freuen uns' },
    { text: 'In der heutigen schnelllebigen Welt zählt Ruhe.', span: 'In der heutigen schnelllebigen Welt' },
    { text: 'In einer Welt, in der alles digital wird, drucken wir noch.', span: 'In einer Welt, in der' },
    { text: 'Voller Stolz präsentieren wir den neuen Katalog.', span: 'Voller Stolz präsentieren wir' },
    { text: 'In Zeiten von steigenden Kosten muss jeder rechnen.', span: 'In Zeiten von' },
    { text: '🎉 Mit großer Freude geben wir bekannt: Die Halle steht.', span: 'Mit großer Freude' },
    { text: 'Es ist mir eine große Ehre, heute hier zu sprechen.', span: 'Es ist mir eine große Ehre' },
    { text: 'Big News! Wir ziehen um.', span: 'Big News' },
    { text: 'Die Arbeitswelt verändert sich rasant.', span: 'Die Arbeitswelt verändert sich rasant' },
    { text: 'Noch nie war gute Pflege so wichtig wie heute.', span: 'Noch nie war gute Pflege so wichtig' },
    {
      text: 'Hallo zusammen,\nwir freuen uns sehr, Sie informieren und berichten zu dürfen.',
      span: 'wir freuen uns sehr',
    },
  ],
  nearMisses: [
    { text: '„Ich freue mich, mitteilen zu dürfen“ schreibt heute fast jeder.' },
    { text: 'In der heutigen Sitzung ging es um die Schule.' },
    { text: 'Wir freuen uns auf Sie am Samstag um zehn.' },
    { text: 'Seit Montag fährt der Bus wieder. In Zeiten von Stau ist das viel wert.' },
    { text: 'Ich freue mich über 14 Bewerbungen auf eine Stelle.' },
    { text: 'In der heutigen Ausgabe der Zeitung steht unser Rezept.' },
    { text: 'Die Welt hat 195 Staaten, wir liefern in zwölf.' },
    { text: 'Es ist Ehrensache: Am Sonntag spielen alle mit.' },
    { text: 'Mit Freude am Holz fängt es an.' },
  ],
};
