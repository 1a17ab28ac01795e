import { compileHouseWords } from '../house-words';
import type { RuleExamples } from '../rule';

const HOUSE = compileHouseWords([
  {
    source: 'Leitlinie Pension Seeblick',
    section: 'eigen-leitlinie',
    asOf: '2026-11-28',
    words: [
      { avoid: ['Kunde', 'Kunden', 'Kundin'], prefer: 'Gast', reason: 'wir sind Gastgeber' },
      { avoid: ['billig', 'billige'], prefer: 'günstig' },
      { avoid: ['im Zuge von'], prefer: 'bei' },
      { avoid: ['User'], prefer: 'Leserin' },
      { avoid: ['E-Mail-Blast'], reason: 'niemand will einen' },
      { avoid: ['Mitarbeiter'], prefer: 'Team' },
      { avoid: ['C++'], prefer: 'Rust' },
    ],
  },
]);

export const houseWordsExamples: RuleExamples = {
  rule: 'house-words',
  context: { network: 'linkedin' },
  options: { houseWords: HOUSE },
  examples: [
    { text: 'Jeder Kunde bekommt einen Kaffee.', span: 'Kunde' },
    { text: 'Unsere Kunden mögen den Blick auf den See.', span: 'Kunden' },
    { text: 'Das Zimmer ist billig und ruhig.', span: 'billig' },
    { text: 'Billige Zimmer gibt es im Winter.', span: 'Billige' },
    { text: 'Wir bauen im  Zuge von Regen um.', span: 'im  Zuge von' },
    { text: 'Der E-Mail‑Blast geht am Montag hinaus.', span: 'E-Mail‑Blast' },
    { text: 'Ein Mitarbeiter hilft beim Gepäck.', span: 'Mitarbeiter' },
    { text: 'Am Abend lernen wir C++ im Keller.', span: 'C++' },
  ],
  nearMisses: [
    { text: 'Der Kundendienst kommt am Montag.' },
    { text: '„Der Kunde ist König“ steht über dem Tresen.' },
    { text: 'Wir geben kunde von der Schließung.' },
    { text: 'Der Zuge von Süden hat Verspätung.' },
    { text: 'Die Mitarbeiterin hilft beim Gepäck.' },
    { text: 'Unser Neu-Kunde-Formular liegt am Empfang.' },
    { text: 'Mehr dazu auf https://www.pension.example/Kunde/billig am See.' },
    { text: 'Das Wasser ist unbilligerweise kalt.' },
  ],
};
