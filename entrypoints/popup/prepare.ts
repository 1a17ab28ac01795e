import type { LoadedHandbookRows } from '../../components/advice/use-handbook-rows';
import type { Refined } from '../../components/advice/use-tips';
import { NO_OWN } from '../../core/handbook/handbook-summary';
import { handbookRowsKey, handbookSituations } from '../../core/handbook/handbook-tips';
import { hasHouses } from '../../core/handbook/has-houses';
import { type VisitedPage, wordsOf } from '../../core/ports/visited-page';
import type { PageFacts } from '../../core/situation/page-facts';
import { type Situation, situationOf } from '../../core/situation/situation';
import type { NetworkId } from '../../core/situation/vocabulary';
import type { FirstTips } from '../../core/tips/first-tips';
import { loadCardLines, loadFirstTips, loadTopics } from '../../platform/browser/guide-files';
import { handbookSummary } from '../../platform/handbook/handbook-summary';
import { activePage, type activeTab, readPageFacts } from '../../platform/page/active-page';
import { adviceServices } from '../../platform/page/advice-services';

/** What the first frame shows. */
export interface Prepared {
  readonly page: VisitedPage | undefined;
  /** By the address alone, where they are not ranked. */
  readonly tips: { readonly network: NetworkId; readonly file: FirstTips } | undefined;
  /** What may be offered to copy on the network. */
  readonly documents: FirstTips['documents'] | undefined;
  readonly handbook: LoadedHandbookRows | undefined;
  /** What the page says of itself, where it has answered in time. */
  readonly facts: PageFacts | undefined;
  /** The tips as they are ranked with that. */
  readonly refined: Refined | undefined;
}

/** What is known when the page is: the first tips and what the user has stored. */
type Known = Pick<Prepared, 'page' | 'tips'>;

/**
 * Milliseconds that the first frame waits for what the page says of itself and for the ranking that follows from it,
 * when everything else is known: on a busy page one must at least see what its address says.
 */
const PATIENCE = 60;

/** Reads the page, its first tips and what the user has stored, all in parallel, and ranks. Never rejects. */
export async function prepare(tab: ReturnType<typeof activeTab>): Promise<Prepared> {
  const active = activePage(tab);
  const factsOfPage = active.then((page) => page && readPageFacts(page.tabId));
  const [known] = await Promise.all([active.then(knownOf), ...storedItems().map((item) => item.read())]);
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  const facts = await Promise.race([factsOfPage, patience]);
  const corrections = adviceServices.corrections.last() ?? [];
  const situation = situationOf(known.page?.url ?? '', facts, corrections);
  const [refined, handbook] = await Promise.all([
    facts && Promise.race([refinedFor(known.page, situation, facts), patience]),
    handbookRows(known.page, situation),
  ]);
  const documents = known.tips?.file.documents;
  return { page: known.page, tips: refined ? undefined : known.tips, documents, handbook, facts, refined };
}

/** What is stored and shows in the first frame. */
function storedItems() {
  const { corrections, dismissals, exposures, ticks, readMarks, bookmarks, noteIndex, preferences } = adviceServices;
  const { queryMemory, newsMemory, recentlyRead } = adviceServices;
  return [
    ...[corrections, dismissals, exposures, ticks, readMarks, bookmarks, noteIndex, preferences],
    ...[queryMemory, newsMemory, recentlyRead, handbookSummary],
  ];
}

async function knownOf(page: VisitedPage | undefined): Promise<Known> {
  const network = situationOf(page?.url ?? '')?.network;
  if (!network) return { page, tips: undefined };
  loadEarly();
  const tips = await loadFirstTips(network).then(
    (file) => ({ network, file }),
    () => undefined, // The loader has reported it.
  );
  return { page, tips };
}

async function refinedFor(
  page: VisitedPage | undefined,
  situation: Situation | undefined,
  facts: PageFacts,
): Promise<Refined | undefined> {
  if (!situation?.known) return undefined;
  const words = wordsOf(page, facts);
  return adviceServices.rank(situation, words).then(
    (ranking) => ({ situation, words, ranking }),
    () => undefined, // The loader has reported it; the view asks again.
  );
}

/** What the ranking will ask for is loaded while the page is read. */
function loadEarly(): void {
  loadTopics().catch(() => {}); // The loader has reported it.
  loadCardLines().catch(() => {}); // The loader has reported it.
}

/** Choosing among houses: code that nobody loads who has one pack or none. */
const speaking = () => import('../../core/handbook/speaking-house');

/** The rows of handbook chapters for the page. Reads nothing if the summary names none of its situations. */
async function handbookRows(
  page: VisitedPage | undefined,
  situation: Situation | undefined,
): Promise<Prepared['handbook']> {
  const stored = handbookSummary.last() ?? NO_OWN;
  const summary = hasHouses(stored) ? (await speaking()).speakingOnPage(stored, page?.url).summary : stored;
  const wanted = handbookSituations(situation, summary);
  const key = handbookRowsKey(summary, wanted);
  return key === '' ? undefined : { key, rows: await adviceServices.handbookRows.load(summary, wanted) };
}

/**
 * Whether nothing more can come to what is prepared: then it can be drawn as it is. Several houses, and documents of
 * one's own, are loaded with what shows them.
 */
export function isComplete({ page, documents, facts, refined }: Prepared): boolean {
  const handbook = handbookSummary.last() ?? NO_OWN;
  if (hasHouses(handbook) || handbook.chapters.some(({ templates, checklistItems }) => templates + checklistItems > 0))
    return false;
  if (!page) return true;
  const situation = situationOf(page.url, facts, adviceServices.corrections.last());
  return facts !== undefined && (!situation || documents !== undefined) && (!situation?.known || refined !== undefined);
}
