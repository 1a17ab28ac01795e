import { isNetworkId, type NetworkId } from '../situation/vocabulary';

/** What the search page shows: the words, and by what the hits are narrowed. */
export interface SearchRequest {
  readonly query: string;
  /** `eigen` = handbook chapters. */
  readonly chapter?: number | 'eigen';
  readonly network?: NetworkId;
}

/** The part of the reader's address behind `#?`, to be shared: `q=Gehalt&kapitel=10&netz=linkedin`. */
export function searchAddress({ query, chapter, network }: SearchRequest): string {
  const params = new URLSearchParams({ q: query });
  if (chapter !== undefined) params.set('kapitel', String(chapter));
  if (network) params.set('netz', network);
  return `#?${params}`;
}

/** Reads it; what is not understood is left out. Never throws. */
export function parseSearchAddress(text: string): SearchRequest {
  const params = new URLSearchParams(text);
  const wanted = params.get('kapitel');
  const chapter = Number(wanted);
  const network = params.get('netz') ?? '';
  return {
    query: params.get('q') ?? '',
    ...(wanted === 'eigen' ? { chapter: wanted } : Number.isInteger(chapter) && chapter > 0 ? { chapter } : {}),
    ...(isNetworkId(network) ? { network } : {}),
  };
}
