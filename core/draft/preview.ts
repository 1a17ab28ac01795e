import type { NetworkId } from '../situation/vocabulary';
import type { DraftKind } from './context';
import { bytesIn, lengthIn } from './draft-length';
import { type Fold, foldFor, type LengthLimit, limitFor } from './limits';
import { graphemesOf } from './text/graphemes';

/** Where a network cuts a post, as a position in the text. */
export interface FoldPosition {
  readonly surface: 'mobile' | 'desktop';
  /** UTF-16 offset of the first character that is not seen. */
  readonly at: number;
  /** The approximate figure behind it, in graphemes. */
  readonly characters: number;
}

/** How a draft will appear on its network. */
export interface Preview {
  /** Length in the network's own unit; in characters where no limit is known. */
  readonly length: number;
  readonly limit: LengthLimit | undefined;
  /** How much is left up to the limit; negative where the text is too long. */
  readonly left: number | undefined;
  /** How many bytes are too many, where the network counts them as well; 0 = none. */
  readonly bytesOver: number;
  readonly fold: Fold | undefined;
  /** The phone first. Empty where the whole text is visible, or where there is no figure. */
  readonly folds: readonly FoldPosition[];
}

/**
 * Networks cut by lines as well as by characters: of a text with early line breaks less is visible. Source: most
 * public figures for LinkedIn say three lines, November 2026; others differ, so this is as approximate as the
 * characters.
 */
export const FOLD_LINES: Readonly<Partial<Record<NetworkId, number>>> = { linkedin: 3 };

/**
 * Counts a draft as its network does and finds where it is cut. Pure; only the count takes longer for longer drafts.
 */
export function previewOf(text: string, network: NetworkId | undefined, kind: DraftKind): Preview {
  const limit = limitFor(network, kind);
  const unit = limit?.unit ?? 'characters';
  const part = measuredPart(text, network, kind);
  // Links are searched for only where the network counts them differently.
  const length = lengthIn(unit, part, unit === 'characters' || unit === 'threads' ? [] : undefined);
  const fold = foldFor(network, kind);
  const bytesOver = limit?.mostBytes === undefined ? 0 : Math.max(0, bytesIn(part) - limit.mostBytes);
  const left = limit && limit.most - length;
  return { length, limit, left, bytesOver, fold, folds: fold ? foldPositions(text, fold) : [] };
}

/** YouTube's title is the first line; what follows belongs to the description. */
const measuredPart = (text: string, network: NetworkId | undefined, kind: DraftKind): string =>
  network === 'youtube' && kind === 'post' ? (text.split('\n', 1)[0] ?? '') : text;

function foldPositions(text: string, { network, mobile, desktop }: Fold): FoldPosition[] {
  const positions: FoldPosition[] = [];
  const byLine = offsetAfterLines(text, FOLD_LINES[network]);
  for (const [surface, characters] of [
    ['mobile', mobile],
    ['desktop', desktop],
  ] as const) {
    if (characters === undefined) continue;
    const at = Math.min(offsetAfterGraphemes(text, characters), byLine);
    // If only blank space is cut, nothing is.
    if (text.slice(at).trim() !== '') positions.push({ surface, at, characters });
  }
  return positions;
}

/** The offset of the line feed that ends the last visible line. */
function offsetAfterLines(text: string, lines: number | undefined): number {
  let at = -1;
  for (let line = 0; lines !== undefined && line < lines; line++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) break;
  }
  return at < 0 ? text.length : at;
}

function offsetAfterGraphemes(text: string, count: number): number {
  let seen = 0;
  for (const { index } of graphemesOf(text)) {
    if (seen === count) return index;
    seen++;
  }
  return text.length;
}
