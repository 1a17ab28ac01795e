import { isNetworkId } from '../situation/vocabulary';
import type { CalledFrom } from './template-address';

/** Reads what stands behind the question mark of such a hash; what is not understood is left out. Never throws. */
export function parseCalledFrom(asked: string): CalledFrom {
  const params = new URLSearchParams(asked);
  const network = params.get('netz') ?? '';
  const house = params.get('haus');
  return { ...(isNetworkId(network) ? { network } : {}), ...(house === null ? {} : { house }) };
}
