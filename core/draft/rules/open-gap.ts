import { openGaps } from '../gaps';
import { placeholdersIn } from '../placeholders';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';

/**
 * A gap of a template or of an offered wording that has not been filled yet, or a placeholder of a template from
 * elsewhere.
 */
export const openGap: Rule = {
  id: 'open-gap',
  name: 'Offene Lücke',
  rulings: everywhere('empfehlung', 'Ein Text mit Lücken ist nicht fertig.', 'Regelwerk der Redaktion', '2026-11'),
  grouped: 'Noch offen: {words}.',
  section: '6.10',
  thresholds: {},
  find: ({ text, at }) => [
    ...openGaps(text).map(({ start, end, word }) => ({
      span: { start, end },
      reason: word ? `Hier fehlt noch: ${word}.` : 'Hier fehlt noch etwas.',
    })),
    ...placeholdersIn(text).map(({ start, end }) => ({
      span: { start, end },
      reason: `„${at({ start, end })}“ ist noch ein Platzhalter.`,
    })),
  ],
};
