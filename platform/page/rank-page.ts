import { cardsIn } from '../../core/guide/card-lines';
import type { CardRow } from '../../core/guide/compiled-guide';
import type { SectionId } from '../../core/guide/guide';
import type { Situation } from '../../core/situation/situation';
import type { RankedTip } from '../../core/tips/arrange-tips';
import { rankTableFor } from '../../core/tips/network-ranking';
import { type PageWords, readPage } from '../../core/tips/page-signals';
import { hasTellingWords } from '../../core/tips/page-topics';
import { scoreTips } from '../../core/tips/rank-tips';
import { loadCardLines, loadFirstTips, loadTopics } from '../browser/guide-files';

/** Tips that are kept: those that are shown and some in reserve for those that were dismissed. */
const MOST_KEPT = 15;

/**
 * Ranks the tips of the whole guide by everything that a page says of itself. The topics come with the first page that says anything
 * they could know, and cards that the network's file does not have from the file of all. Rejects where a file cannot be loaded.
 */
export async function rankPage(situation: Situation, page: PageWords): Promise<readonly RankedTip[]> {
  const signals = readPage(page);
  const [{ ranking, rows }, topics] = await Promise.all([
    loadFirstTips(situation.network),
    hasTellingWords(signals.text) ? loadTopics() : undefined,
  ]);
  const scored = scoreTips(situation, { ...rankTableFor(situation, ranking), topics }, signals).slice(0, MOST_KEPT);
  const cards = new Map(rows.map((row) => [row.section, row]));
  const missing = scored.map(({ row }) => row.section).filter((section) => !cards.has(section));
  for (const card of await loadCards(missing)) cards.set(card.section, card);
  return scored.flatMap(({ row: { section }, ...tip }) => {
    const row = cards.get(section);
    return row ? [{ ...tip, row }] : [];
  });
}

/** What cards of these sections show; what the guide does not have is left out. Rejects where the file cannot be loaded. */
export const loadCards = async (sections: readonly SectionId[]): Promise<readonly CardRow[]> =>
  sections.length === 0 ? [] : cardsIn(await loadCardLines(), sections);
