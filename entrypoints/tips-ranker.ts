import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { GUIDE_FILES, type TipsTable } from '../core/guide/compiled-guide';
import { readPage } from '../core/tips/page-signals';
import { scoreTips } from '../core/tips/rank-tips';
import { serveTasks } from '../platform/workers/serve-tasks';
import type { RankTasks } from '../platform/workers/tips-ranker';

/** Scores kept of an answer: the five that are shown, and ten in reserve for what was dismissed. */
const MAX_KEPT = 15;

/**
 * The worker of popup and panel: where the user is and what the page says come in, scored sections go out. The whole
 * table is loaded and asked here, so that the first frame never waits for it. It runs in no page.
 */
export default defineUnlistedScript(() => {
  const table: Promise<TipsTable> = fetch(`/${GUIDE_FILES.tips}`).then((response) => response.json());
  const tasks: RankTasks = {
    rank: async ({ situation, page }) => scoreTips(situation, await table, readPage(page)).slice(0, MAX_KEPT),
  };
  serveTasks(tasks);
});
