import { situationOf } from '../../core/situation/situation';
import type { NetworkId } from '../../core/situation/vocabulary';
import type { FirstTips } from '../../core/tips/first-tips';
import { type ActivePage, activePage } from '../../platform/active-page';
import { companionServices } from '../../platform/companion-services';
import { loadFirstTips } from '../../platform/guide-files';

/** All that the first frame shows. */
export interface Prepared {
  readonly page: ActivePage | undefined;
  readonly tips: { readonly network: NetworkId; readonly file: FirstTips } | undefined;
}

/** Looks up the page and its first tips, and what the user has set, all at the same time. Never rejects. */
export async function prepare(): Promise<Prepared> {
  const { corrections, putAside, readMarks, bookmarks, noted, preferences } = companionServices;
  const [page] = await Promise.all([
    activePage().then(async (active) => ({ active, tips: await firstTips(active) })),
    ...[corrections, putAside, readMarks, bookmarks, noted, preferences].map((item) => item.read()),
  ]);
  return { page: page.active, tips: page.tips };
}

async function firstTips(page: ActivePage | undefined): Promise<Prepared['tips']> {
  const network = situationOf(page?.url ?? '')?.network;
  if (!network) return undefined;
  return loadFirstTips(network).then(
    (file) => ({ network, file }),
    () => undefined,
  );
}
