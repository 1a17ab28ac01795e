import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { familiarIn, formalIn } from '../text/address';

/** A text that addresses the same reader with Sie and with du. */
export const sieDuMix: Rule = {
  id: 'sie-du-mix',
  name: 'Sie und du gemischt',
  rulings: everywhere('empfehlung', 'Hausstil; eine Anrede genügt.', 'Regelwerk der Redaktion', '2026-11'),
  section: '8.2',
  thresholds: {},
  find(draft) {
    const [formal] = formalIn(draft);
    const [familiar] = formal ? familiarIn(draft) : [];
    if (!formal || !familiar) return [];
    const reason = `Der Text siezt („${draft.at(formal)}“) und duzt („${draft.at(familiar)}“) in einem; eine Anrede genügt.`;
    return [{ reason, marks: [formal, familiar].sort((a, b) => a.start - b.start) }];
  },
};
