import type { RuleExamples } from '../rule';

export const blankLinesExamples: RuleExamples = {
  rule: 'blank-lines',
  examples: [
    { text: 'Erster Absatz.\n\n\nZweiter Absatz.', span: '' },
    { text: 'Erster Absatz.\n \n\t\n\nZweiter Absatz.', span: '' },
    { text: 'Öffnungszeiten\n\u2800\nMontag bis Freitag', span: '' },
    { text: 'Fußpflege Anna\n\u3164\nTermine per Nachricht', span: '' },
    { text: 'Bis bald!\u200b\n\u200b\nIhr Laden', span: '' },
    { text: 'Ein\u2063 Satz mit Füllzeichen.', span: '' },
    { text: 'Hallo\r\n\r\n\r\nWelt', span: '' },
  ],
  nearMisses: [
    { text: 'Erster Absatz.\n\nZweiter Absatz.\n\nDritter.' },
    { text: 'Oben\n\n---\n\nUnten\n\n* * *\n\nEnde' },
    { text: 'Das kostet 71\u202f% und 12\u00a0Euro.' },
    { text: 'Familie 👨‍👩‍👧‍👦 und Flagge 🏴󠁧󠁢󠁳󠁣󠁴󠁿' },
    { text: 'Donau\u00addampf\u00adschiff und Donau\u200bdampf\u200bschiff' },
    { text: 'Zeile eins\nZeile zwei\nZeile drei\nZeile vier' },
    { text: '\ufeffAus einer Datei eingefügt.' },
    { text: 'می\u200cخواهم heißt: ich will.' },
  ],
};
