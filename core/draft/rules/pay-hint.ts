import type { Rule } from '../rule';
import { ruling } from '../rulings';
import { namesPay, namesTariff } from '../text/pay';

/** An ad in Germany or Switzerland without pay: not a legal duty, but what most people look for first. Guide 10.3. */
export const payHint: Rule<'words'> = {
  id: 'pay-hint',
  name: 'Gehalt nicht genannt',
  rulings: {
    DE: ruling(
      'empfehlung',
      'Keine Pflicht in der Anzeige; die Richtlinie (EU) 2023/970 verlangt die Spanne vor dem Gespräch und ist nicht umgesetzt.',
      'Richtlinie (EU) 2023/970 Art. 5 Abs. 1; Stepstone 2024',
      '2026-06',
    ),
    AT: undefined,
    CH: ruling(
      'empfehlung',
      'Ein Inserat braucht keine Lohnangabe; sie erspart beiden Seiten Gespräche.',
      'Regelwerk der Redaktion',
      '2026-11',
    ),
  },
  kinds: ['job'],
  section: '10.3',
  thresholds: { words: { label: 'Zeigen ab … Wörtern', value: 60 } },
  find(draft, { words }) {
    // Fewer words are not an ad yet: no finding while the title is being written.
    if (draft.text.split(/\s+/).length < words || namesPay(draft) || namesTariff(draft)) return [];
    const currency = draft.context.country === 'CH' ? 'Franken' : 'Euro';
    const at = { start: draft.text.trimEnd().length, end: draft.text.trimEnd().length };
    return [
      {
        reason:
          'Die Anzeige nennt kein Gehalt; eine Spanne mit dem Grund für ihr oberes Ende erspart Gespräche, die daran scheitern.',
        replacements: [
          {
            ...at,
            replacement: `\n\n▢ Betrag bis ▢ Betrag ${currency} brutto im Monat; das obere Ende ab ▢ Zahl Jahren im Beruf.`,
          },
          { ...at, replacement: '\n\nBezahlt wird nach Tarif ▢ Name, Gruppe ▢ Gruppe: ▢ Betrag brutto im Monat.' },
        ],
      },
    ];
  },
};
