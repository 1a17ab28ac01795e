import type { RuleExamples } from '../rule';

export const noAltHintExamples: RuleExamples = {
  rule: 'no-alt-hint',
  examples: [
    { text: 'Der bessere Weg steht im Bild.', span: 'steht im Bild' },
    { text: 'Alle Infos findet ihr auf dem Flyer.', span: 'findet ihr auf dem Flyer' },
    { text: 'Der neue Spielplatz ist fertig. [Bild]', span: '[Bild]' },
    { text: '[Video] So wechseln wir einen Reifen in vier Minuten.', span: '[Video]' },
    { text: 'Vorher und nachher [Foto] [Foto]', span: '[Foto]' },
    { text: 'Unsere Zahlen [Grafik] im Vergleich', span: '[Grafik]' },
    { text: 'Ein Tag auf dem Bau [Reel]', span: '[Reel]' },
    { text: 'Eröffnung [3 Bilder] am Marktplatz', span: '[3 Bilder]' },
    { text: '[Bild 1] Der alte Saal, [Bild 2] der neue', span: '[Bild 1]' },
  ],
  nearMisses: [
    { text: 'Der bessere Weg steht im Bild.\nAlt: Ein Weg am Bach.' },
    { text: 'Im Bild: Jana und Omar vor der Halle.' },
    { text: 'Der Spielplatz ist fertig. [Bild]\nAlt: Zwei Kinder auf einer Wippe.' },
    { text: '[Video] Untertitel auf Deutsch und Türkisch sind dabei.' },
    { text: '[Bild] Alternativtext: Ein Kran hebt eine Glocke.' },
    { text: 'Bildbeschreibung: Ein Hund vor einer Tür. [Foto]' },
    { text: '[Anzeige] Ein Bild sagt nicht alles, ein Video auch nicht.' },
    { text: 'Das Bild hängt im Flur [leider schief].' },
    { text: '[Bild] ALT-Text: drei Körbe mit Äpfeln' },
  ],
};
