import type { DraftContext, DraftKind } from '../draft/context';
import type { NetworkId } from '../situation/vocabulary';
import type { Country } from './references';
import type { Template } from './template';

/**
 * The kind whose rules ask least of a text that goes to people, not to the public: for papers that are nothing on a
 * network.
 */
const PAPER: DraftKind = 'message';

/**
 * The context of a draft that a template becomes: its kind, the country whose text was chosen, and the network of the
 * page `onPage` from which it was called for; without one that which was chosen last where the template may serve
 * there, else the first one that it names. A paper is on no network, whatever was written last: no limit of a field
 * holds for it.
 */
export function draftContextOf(
  { writes, situations }: Pick<Template, 'writes' | 'situations'>,
  country: Country,
  remembered: DraftContext,
  onPage?: NetworkId,
): DraftContext {
  if (!writes) return { ...remembered, kind: PAPER, country, network: undefined };
  const networks = new Set(situations.flatMap(({ network }) => (network === '*' ? [] : network)));
  const anywhere = networks.size === 0 || situations.some(({ network }) => network === '*');
  const fits = anywhere || (remembered.network !== undefined && networks.has(remembered.network));
  const network = onPage ?? (fits ? remembered.network : [...networks][0]);
  return { ...remembered, kind: writes, country, network };
}
