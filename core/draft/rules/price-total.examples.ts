import type { RuleExamples } from '../rule';

export const priceTotalExamples: RuleExamples = {
  rule: 'price-total',
  context: { network: 'facebook' },
  examples: [
    { text: 'Werkbank für nur 249 Euro zzgl. MwSt.', span: '249 Euro zzgl. MwSt' },
    { text: 'Die Lampe kostet 79 € ohne Mehrwertsteuer.', span: '79 € ohne Mehrwertsteuer' },
    { text: 'Reinigung ab 45,- Euro zuzüglich Mehrwertsteuer', span: '45,- Euro zuzüglich Mehrwertsteuer' },
    { text: 'Wochenende am See: 189 Euro plus Endreinigung', span: '189 Euro plus Endreinigung' },
    { text: 'Gartenbank, € 320 exkl. USt.', context: { country: 'AT' }, span: '€ 320 exkl. USt' },
    { text: 'Velo-Service CHF 120 exkl. MWST', context: { country: 'CH' }, span: 'CHF 120 exkl. MWST' },
    { text: 'Jahresbeitrag 240 Euro zzgl. Aufnahmegebühr', span: '240 Euro zzgl. Aufnahmegebühr' },
  ],
  nearMisses: [
    { text: 'Muster aus Grauguss: neun Werktage, ab 640 Euro netto.' },
    { text: 'Werkbank 296,31 Euro inklusive Steuer, Versand 19 Euro.' },
    { text: 'Nur für Firmen: Werkbank 249 Euro zzgl. MwSt.' },
    { text: 'Werkbank für nur 249 Euro zzgl. MwSt.', context: { audience: 'business' } },
    { text: 'Das Gehalt liegt bei 2.100 Euro netto.' },
    { text: 'Die Lampe kostet 79 Euro, Versand 5 Euro.' },
    { text: 'Werkbank 249 Euro zzgl. MwSt., das sind 296,31 Euro inkl. Steuer.' },
    { text: 'Wochenende am See: 189 Euro plus Endreinigung 40 Euro' },
  ],
};
