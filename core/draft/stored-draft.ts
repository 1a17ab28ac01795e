import type { RecordDefinition } from '../storage/item-definition';
import { isPlain } from '../storage/plain-data';
import type { Span } from '../text/span';
import { wholeText } from '../text/whole-text';
import { type Country, type DraftContext, type DraftKind, isDraftKind, toDraftContext, underLaw } from './context';
import { isRuleId, type RuleId } from './finding';
import { type NamedHouse, toNamedHouse } from './named-house';
import { isQuestionId, type QuestionId } from './questions';

/** A finding that the user ignores in this draft; its range moves with the text. */
export interface IgnoredFinding extends Span {
  readonly rule: RuleId;
  /** The finding was about the draft as a whole. */
  readonly whole: boolean;
}

/** A draft with the user's decisions about it. */
export interface StoredDraft {
  readonly id: string;
  /** Given by the user; empty = named after its first words. */
  readonly name: string;
  readonly text: string;
  readonly context: DraftContext;
  /**
   * The kind it began with, as long as neither a person nor a page has said what it is: until then its text decides.
   */
  readonly unchosenKind?: DraftKind | undefined;
  /**
   * True = the draft has a country of its own: that of its template or of its sender. Otherwise the one set for all
   * applies.
   */
  readonly ownCountry?: true;
  /** The house that it is written for; empty = deliberately none; absent = not chosen yet. */
  readonly house?: string;
  /** The house that the file named out of which it came: of one that is not here only the name is known. */
  readonly sentFor?: NamedHouse;
  /** Last change, milliseconds since 1970. */
  readonly changed: number;
  readonly ignored: readonly IgnoredFinding[];
  readonly answered: readonly QuestionId[];
  /** Where it was read, so that reading it again updates it; absent where it was written or pasted at the desk. */
  readonly source?: DraftSource;
}

/** The page that a draft was read from, and its text there at the last reading. */
export interface DraftSource {
  /**
   * Its URL pattern (`patternOf`): neither a name in its path nor the number of a post; a name in its host
   * (`name.tumblr.com`) stays.
   */
  readonly page: string;
  readonly text: string;
}

/** A new draft. `now` in milliseconds since 1970. */
export const newDraft = (id: string, context: DraftContext, now: number, text = ''): StoredDraft => ({
  id,
  name: '',
  text,
  context,
  changed: now,
  ignored: [],
  answered: [],
});

/** The context of a draft, with the country whose law applies; `country` = the one set for all drafts. */
export const contextOfDraft = (
  { context, ownCountry }: Pick<StoredDraft, 'context' | 'ownCountry'>,
  country: Country | 'all',
): DraftContext => (ownCountry ? context : underLaw(context, country));

/** Whether a draft has neither text nor name, so that removing it loses nothing. */
export const isBlank = ({ text, name }: StoredDraft): boolean => text.trim() === '' && name.trim() === '';

/** Maximal length of a name made of the first words. */
const NAME_LENGTH = 48;

/** The title of a draft; `undefined` if it is blank. */
export function titleOf({ name, text }: StoredDraft): string | undefined {
  if (name.trim()) return name.trim();
  const line = text
    .split('\n')
    .map((written) => written.trim())
    .find((written) => written !== '');
  if (!line || line.length <= NAME_LENGTH) return line;
  const cut = wholeText(line, NAME_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 20 ? cut.lastIndexOf(' ') : NAME_LENGTH)} …`;
}

/** Sorts the last change first. */
export const byLastChange = (a: StoredDraft, b: StoredDraft): number => b.changed - a.changed || (a.id < b.id ? -1 : 1);

/** Reads a draft from stored data; `undefined` only if it has no text. Never throws. */
export function toStoredDraft(value: unknown): StoredDraft | undefined {
  if (!isPlain(value) || typeof value.id !== 'string' || value.id === '' || typeof value.text !== 'string')
    return undefined;
  const { id, text, name, changed, ignored, answered } = value;
  const source = toDraftSource(value.source);
  const sentFor = toNamedHouse(value.sentFor);
  return {
    id,
    text,
    name: typeof name === 'string' ? name : '',
    context: toDraftContext(value.context),
    changed: typeof changed === 'number' && Number.isFinite(changed) ? changed : 0,
    ignored: Array.isArray(ignored) ? ignored.flatMap((one) => toIgnoredFinding(one, text.length)) : [],
    answered: Array.isArray(answered) ? [...new Set(answered.filter(isQuestionId))] : [],
    ...(isDraftKind(value.unchosenKind) ? { unchosenKind: value.unchosenKind } : {}),
    ...(value.ownCountry === true ? { ownCountry: true } : {}),
    ...(typeof value.house === 'string' ? { house: value.house } : {}),
    ...(sentFor ? { sentFor } : {}),
    ...(source ? { source } : {}),
  };
}

export const DRAFTS: RecordDefinition<StoredDraft> = {
  kind: 'draft',
  migrations: [],
  parse: toStoredDraft,
  exportPolicy: 'exported',
};

const toDraftSource = (value: unknown): DraftSource | undefined =>
  isPlain(value) && typeof value.page === 'string' && typeof value.text === 'string'
    ? { page: value.page, text: value.text }
    : undefined;

function toIgnoredFinding(value: unknown, length: number): IgnoredFinding[] {
  if (!isPlain(value) || !isRuleId(value.rule)) return [];
  const { rule, start, end, whole } = value;
  if (typeof start !== 'number' || typeof end !== 'number' || !(0 <= start && start <= end && end <= length)) return [];
  return [{ rule, start, end, whole: whole === true }];
}
