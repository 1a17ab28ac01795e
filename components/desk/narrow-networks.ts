import type { NetworkId } from '../../core/situation/vocabulary';

const NARROW: ReadonlySet<string> = new Set(['instagram', 'tiktok', 'pinterest', 'snapchat', 'google-business']);

/** Whether a network shows posts in a narrow column beside or below a picture. */
export const isNarrow = (network: NetworkId | undefined): boolean => NARROW.has(network ?? '');
