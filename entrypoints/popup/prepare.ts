import type { LoadedHandbookRows } from '../../components/advice/use-handbook-rows';
import { HOUSES } from '../../components/advice/use-page-house';
import { handbookRowsKey, handbookSituations } from '../../core/handbook/handbook-tips';
import { hasHouses } from '../../core/handbook/has-houses';
import type { VisitedPage } from '../../core/ports/visited-page';
import { situationOf } from '../../core/situation/situation';
import type { NetworkId } from '../../core/situation/vocabulary';
import type { FirstTips } from '../../core/tips/first-tips';
import { loadFirstTips } from '../../platform/browser/guide-files';
import { handbookSummary } from '../../platform/handbook/handbook-summary';
import { activePage } from '../../platform/page/active-page';
import { adviceServices } from '../../platform/page/advice-services';

/** What the first frame shows. */
export interface Prepared {
  readonly page: VisitedPage | undefined;
  readonly tips: { readonly network: NetworkId; readonly file: FirstTips } | undefined;
  readonly handbook: LoadedHandbookRows | undefined;
}

/** Reads the page, its first tips and what the user has stored, all in parallel. Never rejects. */
export async function prepare(): Promise<Prepared> {
  const { corrections, dismissals, exposures, ticks, readMarks, bookmarks, noteIndex, preferences } = adviceServices;
  const { queryMemory, newsMemory } = adviceServices;
  const [page] = await Promise.all([
    activePage().then(async (active) => {
      const [tips, handbook] = await Promise.all([firstTips(active), handbookRows(active)]);
      return { active, tips, handbook };
    }),
    ...[
      corrections,
      dismissals,
      exposures,
      ticks,
      readMarks,
      bookmarks,
      noteIndex,
      preferences,
      queryMemory,
      newsMemory,
    ].map((item) => item.read()),
  ]);
  return { page: page.active, tips: page.tips, handbook: page.handbook };
}

async function firstTips(page: VisitedPage | undefined): Promise<Prepared['tips']> {
  const network = situationOf(page?.url ?? '')?.network;
  if (!network) return undefined;
  return loadFirstTips(network).then(
    (file) => ({ network, file }),
    () => undefined, // The loader has reported it; the tips come from the whole table.
  );
}

/** The rows of handbook chapters for the page. Reads nothing if the summary names none of its situations. */
async function handbookRows(page: VisitedPage | undefined): Promise<Prepared['handbook']> {
  const [stored, corrections] = await Promise.all([handbookSummary.read(), adviceServices.corrections.read()]);
  const summary = hasHouses(stored) ? (await HOUSES.load()).speakingOnPage(stored, page?.url).summary : stored;
  const wanted = handbookSituations(situationOf(page?.url ?? '', {}, corrections), summary);
  const key = handbookRowsKey(summary, wanted);
  return key === '' ? undefined : { key, rows: await adviceServices.handbookRows.load(summary, wanted) };
}
