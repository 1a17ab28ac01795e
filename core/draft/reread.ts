import type { DraftContext } from './context';
import { byLastChange, newDraft, type StoredDraft } from './stored-draft';

/** A text that was read from a page. */
export interface ReadText {
  readonly text: string;
  readonly context: DraftContext;
  /** The house that the page belongs to; absent where there is only one. */
  readonly house?: string | undefined;
  /** The page, as `patternOf` names it. */
  readonly page: string;
}

/**
 * The draft to be stored for a reading. Reading the same editor again updates the same draft; what was changed at the
 * desk meanwhile is never overwritten, and another text on the same page becomes another draft. `id` names a new draft,
 * `now` in milliseconds since 1970.
 */
export function draftOfReading(
  drafts: readonly StoredDraft[],
  { text, context, house, page }: ReadText,
  { id, now }: { readonly id: string; readonly now: number },
): StoredDraft {
  const source = { page, text };
  const written = house === undefined ? {} : { house };
  const same = [...drafts]
    .sort(byLastChange)
    .find((draft) => draft.source?.page === page && isOf(draft, house) && continues(draft, text));
  if (!same) return { ...newDraft(id, context, now, text), ...written, source };
  // The page has the text of the desk, or an earlier one: the desk's text is the newer one.
  if (text === same.text || text === same.source?.text) return { ...same, source };
  return { ...same, text, context, changed: now, ignored: same.ignored.filter(({ whole }) => whole), source };
}

/**
 * Two houses may share a URL pattern (`linkedin.com/company/*`): a draft of one is never continued with a text of the
 * other.
 */
const isOf = (draft: StoredDraft, house: string | undefined): boolean =>
  house === undefined || draft.house === undefined || draft.house === house;

/**
 * Whether a text read now is a later state of a draft, and can replace it without losing what was typed at the desk.
 */
function continues({ text: kept, source }: StoredDraft, text: string): boolean {
  if (text === kept || text === source?.text) return true;
  return kept === source?.text && isLaterState(kept, text);
}

/** From this share of words on, two texts may be states of one, and two sentences count as one that was edited. */
const SAME_WORDS = 0.5;
/** From this share of the shorter text's sentences in the longer one on, a text with the same beginning goes on. */
const SAME_SENTENCES = 0.8;

/**
 * Whether two texts are states of one. Half of the words is not enough: two job ads of one firm have far more in
 * common, from what the firm says of itself to how one applies. Where the beginning stays, most sentences have to, as
 * they are or edited; where it is another, a title mostly, all others have to stay as they are. A draft too many is put
 * away, one that was written over is lost.
 */
function isLaterState(a: string, b: string): boolean {
  if (shareOf(wordsOf(a), wordsOf(b), Math.min) < SAME_WORDS) return false;
  const [shorter, longer] = [sentencesOf(a), sentencesOf(b)].sort((one, other) => one.length - other.length);
  if (!shorter || !longer) return false;
  const same = new Set(longer);
  const edited = longer.map(wordsOf);
  const goesOn = (sentence: string) =>
    same.has(sentence) || edited.some((words) => shareOf(wordsOf(sentence), words, Math.max) >= SAME_WORDS);
  const [beginning = '', ...others] = shorter;
  if (!goesOn(beginning)) return others.every((sentence) => same.has(sentence));
  const gone = others.filter((sentence) => !goesOn(sentence)).length;
  return gone <= Math.max(1, (1 - SAME_SENTENCES) * shorter.length);
}

/**
 * Lines and sentences, the same text always in the same pieces: what ends a sentence in an abbreviation does so in
 * both.
 */
const sentencesOf = (text: string): string[] =>
  text
    .split(/\n|(?<=[.!?…])\s/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).size > 0);

/** The words that two have in common, as a share of those of the smaller or of the larger one. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>, of: typeof Math.min): number {
  const all = of(a.size, b.size);
  return all === 0 ? 0 : [...a].filter((word) => b.has(word)).length / all;
}

/** Single signs are no words: "(m/w/d)" makes no two titles alike. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[A-Za-zÀ-ž\p{N}]{2,}/gu) ?? []);
