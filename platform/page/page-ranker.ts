import type { CardRow } from '../../core/guide/compiled-guide';
import type { SectionId } from '../../core/guide/guide';
import type { Situation } from '../../core/situation/situation';
import type { RankedTip } from '../../core/tips/arrange-tips';
import { type PageWords, readPage } from '../../core/tips/page-signals';
import { hasTellingWords } from '../../core/tips/page-topics';
import { scoreTips } from '../../core/tips/rank-tips';
import { readRankTable } from '../browser/guide-files';

/** Tips that are returned: the five that are shown and ten in reserve for those that were dismissed. */
const MAX_KEPT = 15;

/**
 * Ranks the tips of the whole guide by everything that is known of a page. Rejects if the guide's table could not be loaded. The
 * topics are loaded only where a word of the page may be known to them.
 */
export async function rankPage(situation: Situation, page: PageWords): Promise<readonly RankedTip[]> {
  const signals = readPage(page);
  const table = await readRankTable(hasTellingWords(signals.text));
  return scoreTips(situation, table, signals).slice(0, MAX_KEPT);
}

/** What cards of these sections show, from the whole table; what the guide does not have is left out. Rejects like `rankPage`. */
export async function rowsOf(sections: readonly SectionId[]): Promise<readonly CardRow[]> {
  const { rows } = await readRankTable(false);
  return rows.filter(({ section }) => sections.includes(section));
}
