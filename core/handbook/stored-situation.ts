import type { SituationPattern } from '../guide/guide';
import { isNetworkId, isPageKind } from '../situation/vocabulary';
import { Unreadable } from './strictly';

/** Reads a stored situation. @throws {Unreadable} where this version does not know its network or its kind of page. */
export function toStoredSituation({ network, kind }: Record<string, unknown>): SituationPattern {
  if (typeof network !== 'string' || typeof kind !== 'string' || !isPageKind(kind)) throw new Unreadable();
  if (network !== '*' && !isNetworkId(network)) throw new Unreadable();
  return { network, kind };
}
