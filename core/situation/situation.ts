import { detect } from './detect';
import type { PageFacts } from './page-facts';
import { isSilent, type NetworkId, type PageKind } from './vocabulary';

/** Where the user is, as far as it can be told. */
export interface Situation {
  readonly network: NetworkId;
  readonly kind: PageKind;
  /** Other kinds that the page may be, where the address cannot tell; without `kind`. */
  readonly alternatives: readonly PageKind[];
}

/** The situation of a page: its address decides, facts read from the page refine. `undefined` = no network. Never throws. */
export function situationOf(url: string, facts: PageFacts = {}): Situation | undefined {
  const detection = detect(url);
  if (!detection) return undefined;
  const [kind, ...alternatives] = detection.kinds;
  // An open post editor is what the person is doing, whatever page lies below it; a form of its own stays what it is.
  if (facts.composer === 'post' && !isSilent(kind) && !WRITING.has(kind))
    return { network: detection.network, kind: 'composer', alternatives: [] };
  return { network: detection.network, kind, alternatives };
}

/** Pages that are a form themselves: a rich editor in them is that form's field, not a post. */
const WRITING: ReadonlySet<PageKind> = new Set(['composer', 'job-posting', 'profile-edit', 'messages', 'ads']);
