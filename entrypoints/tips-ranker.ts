import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { GUIDE_FILES } from '../core/guide/compiled-guide';
import { readPage } from '../core/tips/page-signals';
import { hasTellingWords } from '../core/tips/page-topics';
import { type RankTable, scoreTips } from '../core/tips/rank-tips';
import type { TopicTable } from '../core/topic/topic-table';
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
  const tips: Promise<RankTable> = read(GUIDE_FILES.tips);
  let topics: Promise<TopicTable> | undefined;
  /** The topics come with the first page that says anything they could know. */
  const tableFor = async (text: string): Promise<RankTable> => {
    if (!hasTellingWords(text)) return tips;
    topics ??= read(GUIDE_FILES.topics);
    const [table, learned] = await Promise.all([tips, topics]);
    return { ...table, topics: learned };
  };
  const tasks: RankTasks = {
    rank: async ({ situation, page }) => {
      const signals = readPage(page);
      return scoreTips(situation, await tableFor(signals.text), signals).slice(0, MAX_KEPT);
    },
    rows: async (sections) => (await tips).rows.filter(({ section }) => sections.includes(section)),
  };
  serveTasks(tasks);
});
