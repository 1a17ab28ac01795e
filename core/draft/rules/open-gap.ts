import { openGaps } from '../gaps';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';

/** A gap of a template or of an offered wording that nobody has filled yet. */
export const openGap: Rule = {
  id: 'open-gap',
  name: 'Offene Lücke',
  rulings: everywhere('empfehlung', 'Ein Text mit Lücken ist nicht fertig.', 'Regelwerk der Redaktion', '2026-11'),
  grouped: 'Noch offen: {words}.',
  section: '6.10',
  thresholds: {},
  find: ({ text }) =>
    openGaps(text).map(({ start, end, word }) => ({
      span: { start, end },
      reason: word ? `Hier fehlt noch: ${word}.` : 'Hier fehlt noch etwas.',
    })),
};
