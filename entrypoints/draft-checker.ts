import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkDraft } from '../core/draft/check';
import { compileHouseWords, NO_HOUSE_WORDS } from '../core/draft/house-words';
import { RULES } from '../core/draft/rules';
import type { CheckTasks } from '../platform/workers/draft-checker';
import { serveTasks } from '../platform/workers/serve-tasks';

/** The worker that checks drafts for the desk and names the rules for the settings. It runs in no page. */
export default defineUnlistedScript(() => {
  let houseWords = NO_HOUSE_WORDS;
  const tasks: CheckTasks = {
    rules: () => RULES.map(({ find: _find, ...rule }) => rule),
    setHouse: ({ lists, voice }) => {
      houseWords = compileHouseWords(lists, voice);
    },
    check: ({ text, context, options }) => checkDraft(text, context, { ...options, houseWords }),
  };
  serveTasks(tasks);
});
