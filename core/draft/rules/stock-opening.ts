import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { wornOpeningOf } from '../text/opening';

/** A hackneyed first line. In quotes it is the topic, not the opening. */
export const stockOpening: Rule = {
  id: 'stock-opening',
  name: 'Abgegriffener Einstieg',
  rulings: everywhere('stil', 'Eine Frage des Stils.', 'Regelwerk der Redaktion', '2026-11'),
  section: '6.1',
  thresholds: {},
  find({ ownWords, context }) {
    const span = wornOpeningOf(ownWords, context.kind === 'job');
    if (!span) return [];
    return [
      {
        span,
        replacements: [{ ...span, replacement: '▢ Sache, ▢ Ort, ▢ Tag' }],
        reason: 'So beginnen sehr viele Beiträge; die erste Zeile entscheidet, ob jemand weiterliest.',
      },
    ];
  },
};
