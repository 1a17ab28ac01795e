import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkDraft } from '../core/draft/check';
import { compileHouseWords, NO_HOUSE_WORDS } from '../core/draft/house-words';
import { RULES } from '../core/draft/rules';
import type { CheckAnswer, CheckQuestion } from '../platform/workers/draft-checker';

/** The worker of the desk: a text comes in, findings go out. It runs in no page. */
export default defineUnlistedScript(() => {
  let houseWords = NO_HOUSE_WORDS;
  const answer = (message: CheckAnswer) => self.postMessage(message);
  self.onmessage = ({ data }: MessageEvent<CheckQuestion>) => {
    if (data.ask === 'rules') return answer({ rules: RULES.map(({ find: _find, ...rule }) => rule) });
    if (data.ask === 'words') {
      houseWords = compileHouseWords(data.lists);
      return;
    }
    answer({ number: data.number, findings: checkDraft(data.text, data.context, { ...data.options, houseWords }) });
  };
});
