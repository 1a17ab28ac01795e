import type { DraftContext } from '../draft/context';
import type { Country } from './references';
import type { Template } from './template';

/**
 * The context of a draft that a template becomes: its kind, the country whose text was chosen, and the network that was chosen last
 * where the template may serve there, else the first one that it names.
 */
export function draftContextOf(
  { writes, situations }: Pick<Template, 'writes' | 'situations'>,
  country: Country,
  remembered: DraftContext,
): DraftContext {
  const networks = new Set(situations.flatMap(({ network }) => (network === '*' ? [] : network)));
  const anywhere = networks.size === 0 || situations.some(({ network }) => network === '*');
  const fits = anywhere || (remembered.network !== undefined && networks.has(remembered.network));
  const network = fits ? remembered.network : [...networks][0];
  return { ...remembered, kind: writes ?? remembered.kind, country, network };
}
