import type { NetworkId } from '../situation/vocabulary';
import type { DraftKind } from './context';

/**
 * What a network counts: code points; weighted characters (X); graphemes with links as 23 (Mastodon) or as its editor
 * shortens them (Bluesky); code points with emoji as their bytes in UTF-8 (Threads).
 */
export type LengthUnit = 'characters' | 'x-weighted' | 'mastodon' | 'bluesky' | 'threads';

/** A hard limit: longer texts cannot be sent. */
export interface LengthLimit {
  readonly network: NetworkId;
  /** Kinds of draft that go into this field. A profile has several fields and is therefore in none. */
  readonly kinds: readonly DraftKind[];
  /** The German name of the field, as in "ein Beitrag auf LinkedIn". */
  readonly field: string;
  readonly most: number;
  readonly unit: LengthUnit;
  /**
   * A second limit of the same field, in bytes of UTF-8, that emoji reach before the first; absent where there is none.
   */
  readonly mostBytes?: number;
  /** The id of a fact of the guide, or the source itself. */
  readonly source: string;
  readonly asOf: string;
}

/** On networks without a form for job ads, a job ad is a post like any other. */
const POST: readonly DraftKind[] = ['post', 'job'];
const POST_OR_REPLY: readonly DraftKind[] = ['post', 'job', 'comment'];

export const LENGTH_LIMITS: readonly LengthLimit[] = [
  limit('linkedin', ['post'], 'ein Beitrag', 3000, 'characters', 'zeichen-001', '2026'),
  limit('linkedin', ['comment'], 'ein Kommentar', 1250, 'characters', 'zeichen-007', '2026'),
  limit('linkedin', ['message', 'candidate-message'], 'eine Nachricht', 8000, 'characters', 'zeichen-008', '2026-01'),
  limit('xing', ['post'], 'ein Beitrag', 3000, 'characters', 'Regelwerk der Redaktion', '2026-11'),
  limit('instagram', POST_OR_REPLY, 'eine Bildunterschrift', 2200, 'characters', 'zeichen-011', '2026'),
  limit('facebook', POST, 'ein Beitrag', 63_206, 'characters', 'zeichen-013', '2026'),
  limit('facebook', ['comment'], 'ein Kommentar', 8000, 'characters', 'zeichen-014', '2026'),
  limit('x', POST_OR_REPLY, 'ein Beitrag ohne Premium', 280, 'x-weighted', 'zeichen-015, twitter-text 3', '2026'),
  limit('threads', POST_OR_REPLY, 'ein Beitrag', 500, 'threads', 'zeichen-017; Meta: Threads Posts', '2026-04'),
  // `maxGraphemes` 300 and `maxLength` 3000 in the lexicon app.bsky.feed.post; bytes by
  // https://atproto.com/specs/lexicon. November 2026.
  {
    ...limit('bluesky', POST_OR_REPLY, 'ein Beitrag', 300, 'bluesky', 'zeichen-018, app.bsky.feed.post', '2026'),
    mostBytes: 3000,
  },
  limit('mastodon', POST_OR_REPLY, 'ein Beitrag', 500, 'mastodon', 'zeichen-019', '2025-05'),
  limit('youtube', ['post'], 'ein Videotitel', 100, 'characters', 'zeichen-021', '2026'),
  limit('tiktok', ['post'], 'eine Bildunterschrift', 4000, 'characters', 'zeichen-020', '2026'),
  limit('pinterest', ['post'], 'eine Beschreibung', 500, 'characters', 'zeichen-022', '2026'),
  limit('google-business', ['post'], 'ein Beitrag', 1500, 'characters', 'zeichen-023', '2026'),
];

/** Where a network cuts a post and shows "… mehr". Approximate: networks cut by lines, not by characters. */
export interface Fold {
  readonly network: NetworkId;
  readonly kind: DraftKind;
  /** Characters that stay visible on a phone. */
  readonly mobile: number;
  /** Characters that stay visible on a desktop, where the sources distinguish it. */
  readonly desktop?: number;
  readonly approximate: true;
  readonly source: string;
  readonly asOf: string;
}

/** Networks that are missing here have no reliable figure. */
export const FOLDS: readonly Fold[] = [
  {
    network: 'linkedin',
    kind: 'post',
    mobile: 140,
    desktop: 210,
    approximate: true,
    source: 'zeichen-002',
    asOf: '2026-01',
  },
  { network: 'instagram', kind: 'post', mobile: 125, approximate: true, source: 'zeichen-011', asOf: '2026' },
];

/** The hard limit of the field that a draft goes into, `undefined` where none is known. */
export const limitFor = (network: NetworkId | undefined, kind: DraftKind): LengthLimit | undefined =>
  LENGTH_LIMITS.find((row) => row.network === network && row.kinds.includes(kind));

/** Where a draft is cut on its network; `undefined` where there is no figure. */
export const foldFor = (network: NetworkId | undefined, kind: DraftKind): Fold | undefined =>
  FOLDS.find((row) => row.network === network && row.kind === kind);

function limit(
  network: NetworkId,
  kinds: readonly DraftKind[],
  field: string,
  most: number,
  unit: LengthUnit,
  source: string,
  asOf: string,
): LengthLimit {
  return { network, kinds, field, most, unit, source, asOf };
}
