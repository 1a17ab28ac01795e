import { lengthIn } from '../draft-length';
import { limitFor } from '../limits';
import type { Rule } from '../rule';
import { inGerman } from '../text/numbers';

/** Longer than the network takes. Limits with their sources: `limits.ts`. */
export const tooLong: Rule = {
  id: 'too-long',
  name: 'Zu lang für das Netzwerk',
  grade: 'pflicht',
  authority: { text: 'Zeichengrenze des Netzwerks', asOf: '2026' },
  section: '6.2',
  thresholds: {},
  find({ text, context, links, lines }) {
    const limit = limitFor(context.network, context.kind);
    // Cheap first: no unit counts more than two for a UTF-16 unit.
    if (!limit || text.length * 2 <= limit.most) return [];
    // YouTube's title is the first line; what follows belongs to the description.
    const first = lines[0];
    const measured = context.network === 'youtube' && first ? text.slice(first.start, first.end) : text;
    const length = lengthIn(limit.unit, measured, links);
    if (length <= limit.most) return [];
    const over = length - limit.most;
    return [
      {
        reason: `Hier fasst ${limit.field} höchstens ${inGerman(limit.most)} Zeichen, der Text zählt ${inGerman(length)} und damit ${inGerman(over)} zu viel.`,
      },
    ];
  },
};
