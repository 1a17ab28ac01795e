import { bytesIn, lengthIn } from '../draft-length';
import { limitFor } from '../limits';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { inGerman } from '../text/numbers';

/** A text longer than the network accepts. Limits with their sources: `limits.ts`. */
export const tooLong: Rule = {
  id: 'too-long',
  name: 'Zu lang für das Netzwerk',
  rulings: everywhere(
    'grenze',
    'Was länger ist, nimmt das Feld des Netzwerks nicht an; ein Gesetz ist das nicht.',
    'Zeichengrenze des Netzwerks',
    '2026',
  ),
  section: '6.2',
  thresholds: {},
  find({ text, typed, context, links, lines }) {
    const limit = limitFor(context.network, context.kind);
    // A cheap test first: no network counts more than four per UTF-16 unit.
    if (!limit || typed.length * 4 <= limit.most) return [];
    // YouTube's title is the first line; what follows belongs to the description.
    const first = lines[0];
    const title = context.network === 'youtube' && first ? text.slice(first.start, first.end) : undefined;
    // Several sentences, or one with its full stop, are a description or a post to the community.
    if (title !== undefined && IN_SENTENCES.test(title)) return [];
    const measured = title ?? asSent(typed, text);
    const known = measured === text ? links : undefined;
    const length = lengthIn(limit.unit, measured, known);
    if (length > limit.most) return [{ reason: tooMuch(limit.field, limit.most, length, 'Zeichen') }];
    if (limit.mostBytes === undefined) return [];
    const bytes = bytesIn(measured, known);
    if (bytes <= limit.mostBytes) return [];
    return [{ reason: `${tooMuch(limit.field, limit.mostBytes, bytes, 'Byte')} Viele Byte brauchen Emojis.` }];
  },
};

const IN_SENTENCES = /[a-zäöüß]{2}\.(?:\s*$| [A-ZÄÖÜ])/u;

const tooMuch = (field: string, most: number, length: number, unit: string): string =>
  `Hier fasst ${field} höchstens ${inGerman(most)} ${unit}, der Text zählt ${inGerman(length)} und damit ${inGerman(length - most)} zu viel.`;

/** What is sent: as typed, with invisible characters, with one character for each line end and composed letters. */
const asSent = (typed: string, text: string) =>
  typed.length === text.length ? text : typed.replace(/\r\n?/g, '\n').normalize('NFC');
