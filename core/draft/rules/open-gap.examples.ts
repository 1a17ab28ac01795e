import type { RuleExamples } from '../rule';

export const openGapExamples: RuleExamples = {
  rule: 'open-gap',
  examples: [
    { text: 'Guten Tag ▢ Name, danke für Ihre Nachricht.', span: '▢ Name' },
    { text: 'Wir melden uns am ▢.', span: '▢' },
    { text: 'Die Werkstatt öffnet um ▢Uhrzeit.', span: '▢Uhrzeit' },
    { text: 'Im Betreff steht ▢ Name-der-Stelle.', span: '▢ Name-der-Stelle' },
    { text: 'Es grüßt\n▢ Absender', span: '▢ Absender' },
    { text: 'Am ▢ Tag um ▢ Uhrzeit.', span: '▢ Tag' },
  ],
  nearMisses: [
    { text: 'Guten Tag Frau Yılmaz, danke für Ihre Nachricht.' },
    { text: '□ Termin gemacht' },
    { text: '☐ Unterlagen dabei' },
    { text: 'Bitte ankreuzen: [ ] ja, [ ] nein.' },
    { text: '_____ Unterschrift' },
    { text: 'Die Lücke im Zaun ist zu.' },
  ],
};
