/**
 * What stands behind `?` and says whose page it is: a page or profile in the Meta Business Suite, a Facebook page
 * without a name, the firm whose pages are managed. The more exact one first. All others say how somebody came there or
 * what is open. November 2026.
 */
const PAGE_IDS = ['asset_id', 'id', 'business_id'];

/** Numbers, and what other sites make of them; never a gap, so that an id is one page's. */
const ID = /^[A-Za-z0-9._-]{1,64}$/;

/** The name and the value of each, in the order of their exactness. */
export type PageIds = readonly (readonly [name: string, value: string])[];

/**
 * The ids in a query; `undefined` where one has no value, several, or one of other signs: then it names no page. Never
 * throws.
 */
export function pageIdsIn(query: URLSearchParams): PageIds | undefined {
  const found = PAGE_IDS.filter((name) => query.has(name)).map((name) => [name, onlyOf(query, name)] as const);
  return found.every(([, value]) => ID.test(value)) ? found : undefined;
}

/** Whether a query says something else besides, which nobody counts. */
export const saysMore = (query: URLSearchParams): boolean => [...query.keys()].some((name) => !PAGE_IDS.includes(name));

/** Whether a page has all of these ids, and no second value of one. */
export const hasPageIds = (query: URLSearchParams, ids: PageIds): boolean =>
  ids.every(([name, value]) => onlyOf(query, name) === value);

/** How exactly they name a page: any with a more exact one before all without it. No two sets of names are equal. */
export const exactness = (ids: PageIds): number =>
  ids.reduce((sum, [name]) => sum + 2 ** (PAGE_IDS.length - PAGE_IDS.indexOf(name)), 0);

/** As they stand in a pattern. */
export const writtenIds = (ids: PageIds): string =>
  ids.length === 0 ? '' : `?${ids.map((pair) => pair.join('=')).join('&')}`;

/** The one value of a parameter; empty where it has none or several that differ. */
function onlyOf(query: URLSearchParams, name: string): string {
  const [value = '', ...others] = new Set(query.getAll(name));
  return others.length === 0 ? value : '';
}
