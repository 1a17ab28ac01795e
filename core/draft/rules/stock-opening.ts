import type { DraftKind } from '../context';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { wornOpeningOf } from '../text/opening';

/** What the text is one of many of. */
const NAMES: Readonly<Partial<Record<DraftKind, string>>> = {
  job: 'Anzeigen',
  ad: 'Anzeigen',
  message: 'Nachrichten',
  'candidate-message': 'Nachrichten',
  profile: 'Profile',
  comment: 'Kommentare',
  'review-reply': 'Antworten',
};

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
        reason: `So beginnen sehr viele ${NAMES[context.kind] ?? 'Beiträge'}; die erste Zeile entscheidet, ob jemand weiterliest.`,
      },
    ];
  },
};
