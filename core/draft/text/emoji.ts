import type { Span } from '../../text/span';
import { latinExpression } from './latin';

/**
 * One emoji as a reader sees it: a character shown as a picture (not ™, ✓ or →), with skin tone; joined pictures
 * (families), flags and keycaps count as one. Source: Unicode Technical Standard 51, section 1.4.9.
 */
const EMOJI = latinExpression(
  String.raw`\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|` +
    String.raw`(?:\p{Extended_Pictographic}(?=\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})|(?!\p{RI})\p{Emoji_Presentation})` +
    String.raw`[\uFE0F\p{Emoji_Modifier}]*[\u{E0020}-\u{E007F}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*)*`,
  'gu',
);

/** Every emoji of a text, in order. */
export function emojiOf(text: string): Span[] {
  return Array.from(text.matchAll(EMOJI), (match) => ({ start: match.index, end: match.index + match[0].length }));
}
