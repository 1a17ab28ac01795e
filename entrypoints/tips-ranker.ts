import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { GUIDE_FILES } from '../core/guide/compiled-guide';
import { readPage } from '../core/tips/page-signals';
import { type RankTable, scoreTips } from '../core/tips/rank-tips';
import { serveTasks } from '../platform/workers/serve-tasks';
import type { RankTasks } from '../platform/workers/tips-ranker';

/** Reads a file of the guide. */
const read = async (path: string) => (await fetch(`/${path}`)).json();

/** Tips that are returned: the five that are shown and ten in reserve for those that were dismissed. */
const MAX_KEPT = 15;

/**
 * The worker that ranks tips for popup and panel. The whole tips table and the topics are loaded and scored here, so that the first frame
 * never waits for it. It runs in no page.
 */
export default defineUnlistedScript(() => {
  const table: Promise<RankTable> = Promise.all([read(GUIDE_FILES.tips), read(GUIDE_FILES.topics)]).then(
    ([tips, topics]) => ({ ...tips, topics }),
  );
  const tasks: RankTasks = {
    rank: async ({ situation, page }) => scoreTips(situation, await table, readPage(page)).slice(0, MAX_KEPT),
    rows: async (sections) => (await table).rows.filter(({ section }) => sections.includes(section)),
  };
  serveTasks(tasks);
});
