import type { RuleExamples } from '../rule';

export const thirdGenderExamples: RuleExamples = {
  rule: 'third-gender',
  context: { kind: 'job' },
  examples: [
    { text: 'Schreiner (m/w) in Vollzeit\n\nSie bauen Treppen.', span: 'm/w' },
    { text: 'Kauffrau (w/m) für Büromanagement', span: 'w/m' },
    { text: 'Fachkraft Lager [m|w], Schicht', span: 'm|w' },
    { text: 'Metzger (M/W), Filiale Süd', span: 'M/W' },
    { text: 'Fahrer m/w für den Nahverkehr', context: { country: 'AT' }, span: 'm/w', also: ['pay-missing'] },
    { text: 'Polymechaniker (m/w) 80 bis 100 %', context: { country: 'CH' }, span: 'm/w' },
    { text: 'Lagerhilfe (m / w) ab sofort', span: 'm / w' },
    { text: 'Maschinenbediener (m/w) in Vollzeit gesucht, Schichtbetrieb.', context: { kind: 'ad' }, span: 'm/w' },
    { text: 'Fahrer (w/m) gesucht, Teilzeit, ab sofort.', context: { kind: 'ad' }, span: 'w/m' },
    { text: 'Koch (w/m) gesucht', context: { network: 'xing' }, span: 'w/m' },
    { text: 'Buchhalter m/w in Ulm', context: { network: 'xing' }, span: 'm/w' },
    { text: 'Maurer (m/w) für Umbauten\n\nIhr Gegenüber sind zwei Bauführer:innen.', span: 'm/w' },
    // Further ways to say the same.
    { text: 'Wir besetzen zwei Positionen: Buchhaltung m/w und Empfang m/w.', context: { kind: 'post' }, span: 'm/w' },
    {
      text: 'Fachkraft Lager (männlich/weiblich), 15 Euro je Stunde',
      context: { kind: 'job' },
      span: 'männlich/weiblich',
    },
    { text: 'Empfangskraft (männl./weibl.) in Kiel', context: { kind: 'job' }, span: 'männl./weibl.' },
  ],
  nearMisses: [
    { text: 'Lehrkraft (männlich/weiblich/divers)', context: { kind: 'job' } },
    { text: 'Schreiner (m/w/d) in Vollzeit' },
    { text: 'Schreiner (w/m/x) in Vollzeit' },
    { text: 'Schreiner (m/w/*) in Vollzeit' },
    { text: 'Schreiner (m/w)\n\nWir freuen uns über Menschen aller Geschlechter, ob Frau, Mann oder divers.' },
    { text: 'Schreiner:in (m/w) gesucht' },
    { text: 'Die Werte lagen bei 3 m/w im Mittel.', context: { kind: 'post' } },
    { text: 'Pflegefachkraft, alle Geschlechter (m/w) willkommen' },
    { text: 'Maurer:innen (m/w) für Umbauten' },
    { text: 'Servicekraft (m/w/d). Umkleiden m/w liegen im Keller.' },
    { text: 'Die Duschen m/w sind neu, gesucht wird eine Aushilfe.' },
    { text: 'Wir besetzen zwei Umkleiden m/w im Bad.', context: { kind: 'post' } },
  ],
};
