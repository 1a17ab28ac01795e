import { type Correction, urlPatternOf } from './correction';
import { type Detection, detect, detectAs } from './detect';
import { ownerOf, type PageFacts } from './page-facts';
import { isSilent, type NetworkId, type PageKind } from './vocabulary';

/** Where the user is, as far as it can be told. */
export interface Situation {
  readonly network: NetworkId;
  /** `other` where the page is not known. */
  readonly kind: PageKind;
  /** Other kinds that the page may be, where it cannot be told; without `kind`. */
  readonly alternatives: readonly PageKind[];
  /** False where only the network is known: the page is none that its table names. */
  readonly known: boolean;
}

/**
 * The situation of a page: its address decides, facts read from the page refine, and what the user has corrected
 * stands above the address. `undefined` = no network. Never throws.
 */
export function situationOf(
  url: string,
  facts: PageFacts = {},
  corrections: readonly Correction[] = [],
): Situation | undefined {
  const detection = detect(url) ?? (facts.mastodon ? detectAs('mastodon', url) : undefined);
  if (!detection) return undefined;
  const situation = corrected(byAddress(detection), url, corrections);
  // An open post editor is what the person is doing, whatever page lies below it; a form of its own stays what it is.
  if (facts.composer === 'post' && mayHoldPost(situation))
    return { ...situation, kind: 'composer', alternatives: [], known: true };
  return byOwner(situation, ownerOf(facts, url));
}

/** The situation as the user has corrected it; the newest correction of a pattern counts. */
function corrected(situation: Situation, url: string, corrections: readonly Correction[]): Situation {
  if (corrections.length === 0) return situation;
  const urlPattern = urlPatternOf(url);
  const correction = corrections.findLast(
    (entry) => entry.network === situation.network && entry.urlPattern === urlPattern,
  );
  return correction ? { ...situation, kind: correction.kind, alternatives: [], known: true } : situation;
}

function byAddress({ network, kinds }: Detection): Situation {
  const [kind = 'other', ...alternatives] = kinds;
  return { network, kind, alternatives, known: kinds.length > 0 };
}

/** Where the address leaves open whose page it is, the page's own statement settles it. */
function byOwner(situation: Situation, owner: 'profile' | 'company' | undefined): Situation {
  const open = [situation.kind, ...situation.alternatives];
  if (!owner || !open.includes('profile') || !open.includes('company')) return situation;
  const [kind = owner, ...alternatives] = open.filter(
    (kind) => kind === owner || (kind !== 'profile' && kind !== 'company'),
  );
  return { ...situation, kind, alternatives };
}

const mayHoldPost = ({ kind, known }: Situation) => (!known || !isSilent(kind)) && !FORM_PAGES.has(kind);

/** Pages that are a form themselves: a rich editor in them is that form's field, not a post. */
const FORM_PAGES: ReadonlySet<PageKind> = new Set(['composer', 'job-posting', 'profile-edit', 'messages', 'ads']);
