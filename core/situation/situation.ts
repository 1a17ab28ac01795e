import { type Correction, urlPatternOf } from './correction';
import { type Detection, detect, detectAs } from './detect';
import { ownerOf, type PageFacts } from './page-facts';
import { isSilent, type NetworkId, type PageKind } from './vocabulary';
import { KIND_OF_WRITING, type Writing, writingIn } from './writing';

/** Where the user is, as far as it is known. */
export interface Situation {
  readonly network: NetworkId;
  /** `other` where the page is not known. */
  readonly kind: PageKind;
  /** Other kinds that the page may have if it is not certain, without `kind`. */
  readonly alternatives: readonly PageKind[];
  /** False if only the network is known: its table has no row for the page. */
  readonly known: boolean;
  /** What the open editor writes, where that is not a post: a reply to a review, a comment, a vacancy, a profile. */
  readonly writing?: Writing;
}

/**
 * The situation of a page. The address decides, facts read from the page refine it, and the user's correction overrides
 * the address. `undefined` = no known network. Never throws.
 */
export function situationOf(
  url: string,
  facts: PageFacts = {},
  corrections: readonly Correction[] = [],
): Situation | undefined {
  const detection = detect(url) ?? (facts.mastodon ? detectAs('mastodon', url) : undefined);
  if (!detection) return undefined;
  const situation = corrected(byAddress(detection), url, corrections);
  const writing = mayBeWrittenOn(situation) ? writingIn(situation, facts) : undefined;
  if (writing) return whileWriting(situation, writing);
  // A private message over any page: nothing of it is read, no check is offered.
  if (facts.composer === 'message' && mayBeWrittenOn(situation)) return worksAt(situation, 'messages');
  // An open post editor is what the person is doing, whatever the page behind it; a page that is a form stays what it
  // is.
  if (facts.composer === 'post' && mayHoldPost(situation)) return worksAt(situation, 'composer');
  return byOwner(situation, ownerOf(facts, url));
}

/** The open editor says what somebody works on, whatever the page behind it. */
function whileWriting(situation: Situation, writing: Writing): Situation {
  const kind = KIND_OF_WRITING[writing] ?? situation.kind;
  return { ...(kind === situation.kind ? situation : worksAt(situation, kind)), writing };
}

const worksAt = (situation: Situation, kind: PageKind): Situation => ({
  ...situation,
  kind,
  alternatives: [],
  known: true,
});

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

/** If the address does not tell whose page it is, the page's schema.org data decides. */
function byOwner(situation: Situation, owner: 'profile' | 'company' | undefined): Situation {
  const open = [situation.kind, ...situation.alternatives];
  if (!owner || !open.includes('profile') || !open.includes('company')) return situation;
  const [kind = owner, ...alternatives] = open.filter(
    (kind) => kind === owner || (kind !== 'profile' && kind !== 'company'),
  );
  return { ...situation, kind, alternatives };
}

const mayBeWrittenOn = ({ kind, known }: Situation) => !known || !isSilent(kind);
const mayHoldPost = (situation: Situation) => mayBeWrittenOn(situation) && !FORM_PAGES.has(situation.kind);

/** Pages that are forms: a rich editor in one is a field of the form, not a post. */
const FORM_PAGES: ReadonlySet<PageKind> = new Set(['composer', 'job-posting', 'profile-edit', 'messages', 'ads']);
