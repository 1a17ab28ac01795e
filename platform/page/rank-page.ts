import { cardsIn } from '../../core/guide/card-lines';
import type { CardRow } from '../../core/guide/compiled-guide';
import type { SectionId } from '../../core/guide/guide';
import type { Situation } from '../../core/situation/situation';
import { MOST_RANKED, type RankedTip } from '../../core/tips/arrange-tips';
import { rankTableFor } from '../../core/tips/network-ranking';
import { type PageWords, readPage } from '../../core/tips/page-signals';
import { hasTellingWords } from '../../core/tips/page-topics';
import { type Ranking, scoreTips } from '../../core/tips/rank-tips';
import { loadCardLines, loadFirstTips, loadTopics } from '../browser/guide-files';

/**
 * Ranks the tips of the whole guide by everything that a page says of itself. The topics come with the first page that
 * says anything they could know, and cards that the network's file does not have from the file of all. Rejects where a
 * file cannot be loaded.
 */
export async function rankPage(situation: Situation, page: PageWords): Promise<Ranking> {
  const signals = readPage(page);
  const [{ ranking, rows }, topics] = await Promise.all([
    loadFirstTips(situation.network),
    hasTellingWords(signals.text) ? loadTopics() : undefined,
  ]);
  const scored = scoreTips(situation, { ...rankTableFor(situation, ranking), topics }, signals);
  const cards = new Map(rows.map((row) => [row.section, row]));
  const withCards = async (some: typeof scored): Promise<RankedTip[]> => {
    const missing = some.map(({ row }) => row.section).filter((section) => !cards.has(section));
    for (const card of await loadCards(missing)) cards.set(card.section, card);
    return some.flatMap(({ row: { section }, ...tip }) => {
      const row = cards.get(section);
      return row ? [{ ...tip, row }] : [];
    });
  };
  const rest = scored.slice(MOST_RANKED);
  return { tips: await withCards(scored.slice(0, MOST_RANKED)), rest, loadRest: () => withCards(rest) };
}

/**
 * What cards of these sections show; what the guide does not have is left out. Rejects where the file cannot be loaded.
 */
export const loadCards = async (sections: readonly SectionId[]): Promise<readonly CardRow[]> =>
  sections.length === 0 ? [] : cardsIn(await loadCardLines(), sections);
