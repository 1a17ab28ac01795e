import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkDraft } from '../core/draft/check';
import { RULES } from '../core/draft/rules';
import type { CheckAnswer, CheckQuestion } from '../platform/draft-checker';

/** The worker of the desk: a text comes in, findings go out. It runs in no page. */
export default defineUnlistedScript(() => {
  const answer = (message: CheckAnswer) => self.postMessage(message);
  self.onmessage = ({ data }: MessageEvent<CheckQuestion>) => {
    if (data.ask === 'rules') return answer({ rules: RULES.map(({ find: _find, ...rule }) => rule) });
    answer({ number: data.number, findings: checkDraft(data.text, data.context, data.options) });
  };
});
