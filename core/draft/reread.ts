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
 * The draft to be stored for a reading. Reading the same editor again updates the same draft; what was changed at the desk
 * meanwhile is never overwritten, and another text on the same page becomes another draft. `id` names a
 * new draft, `now` in milliseconds since 1970.
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

/** Two houses may share a URL pattern (`linkedin.com/company/*`): a draft of one is never continued with a text of the other. */
const isOf = (draft: StoredDraft, house: string | undefined): boolean =>
  house === undefined || draft.house === undefined || draft.house === house;

/** Whether a text read now is a later state of a draft, and can replace it without losing what was typed at the desk. */
function continues({ text: kept, source }: StoredDraft, text: string): boolean {
  if (text === kept || text === source?.text) return true;
  return kept === source?.text && sharesWords(kept, text);
}

/** From this share of the shorter text's words in the longer one on, both count as two states of the same text. */
const SAME_TEXT = 0.5;

function sharesWords(a: string, b: string): boolean {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size);
  if (!shorter || !longer || shorter.size === 0) return false;
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shared / shorter.size >= SAME_TEXT;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[A-Za-zÀ-ž\p{N}]+/gu) ?? []);
