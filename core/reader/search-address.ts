import { isNetworkId, type NetworkId } from '../situation/vocabulary';

/** What the search page shows: the words, and by what the hits are narrowed. */
export interface SearchRequest {
  readonly query: string;
  /** `eigen` = handbook chapters. */
  readonly chapter?: number | 'eigen';
  readonly network?: NetworkId;
  /**
   * The id of the look-up that has the words. They were selected on a page, perhaps in somebody's private message: what
   * the browser lists in its history, addresses and titles, names the id only.
   */
  readonly lookUp?: string;
}

/**
 * The part of the reader's address behind the file's name: `#?q=Gehalt&kapitel=10&netz=linkedin`, to be shared; of a
 * look-up without its words: `#nachschlagen-<id>?kapitel=10`.
 */
export function searchAddress({ query, chapter, network, lookUp }: SearchRequest): string {
  const params = new URLSearchParams(lookUp === undefined ? { q: query } : {});
  if (chapter !== undefined) params.set('kapitel', String(chapter));
  if (network) params.set('netz', network);
  if (lookUp === undefined) return `#?${params}`;
  return params.size > 0 ? `#nachschlagen-${lookUp}?${params}` : `#nachschlagen-${lookUp}`;
}

/** Reads what stands behind `#`; what is not understood is left out. `undefined` = no search. Never throws. */
export function parseSearchAddress(text: string): SearchRequest | undefined {
  const [, lookUp, asked] = /^(?:nachschlagen-([\w-]{0,60}))?(?:\?(.*))?$/s.exec(text) ?? [];
  if (lookUp === undefined && asked === undefined) return undefined;
  const params = new URLSearchParams(asked);
  const wanted = params.get('kapitel');
  const chapter = Number(wanted);
  const network = params.get('netz') ?? '';
  return {
    ...(lookUp === undefined ? { query: params.get('q') ?? '' } : { query: '', lookUp }),
    ...(wanted === 'eigen' ? { chapter: wanted } : Number.isInteger(chapter) && chapter > 0 ? { chapter } : {}),
    ...(isNetworkId(network) ? { network } : {}),
  };
}
