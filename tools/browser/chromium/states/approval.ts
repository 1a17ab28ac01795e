import { type ApprovalFile, approvalData } from '../../../../core/approval/approval-file';
import { click, fill } from '../drive';
import type { Target } from '../target';
import { type SurfaceState, tab } from './state';

const FIELD = '.editor-field';

const SENT = `Wir bilden aus in Kassel-Nord.

Ab Mai suchen wir zwei Auszubildende für die Werkstatt. Gehalt nach Tarif, 37 Stunden in der Woche.

Fragen beantwortet Mara, jeden Tag bis 16 Uhr.`;

const at = (passage: string) => ({ start: SENT.indexOf(passage), end: SENT.indexOf(passage) + passage.length });
const comment = (id: string, text: string, passage: string) => ({
  id,
  by: 'Jo Brandt, Personal',
  at: 1_764_300_060_000,
  text,
  quote: passage,
  ...(passage === '' ? {} : { span: at(passage) }),
});

/** A draft that came back: three comments, three changes, a decision. */
const RETURNED: ApprovalFile = {
  id: 'werkstatt',
  name: 'Ausbildung in der Werkstatt',
  context: { network: 'linkedin', kind: 'post', account: 'own-company', country: 'DE', audience: 'consumers' },
  sent: { text: SENT, by: 'Mara Lindner', at: 1_764_300_000_000 },
  text: SENT.replace('Ab Mai', 'Ab Juni').replace('zwei', 'drei').replace('16 Uhr', '17 Uhr'),
  answer: { by: 'Jo Brandt, Personal', at: 1_764_300_100_000, verdict: 'changes' },
  comments: [
    comment('k1', 'Gut so. Bitte noch mit dem Betriebsrat abstimmen.', ''),
    comment('k2', 'Welcher Tarif? Bitte nennen, sonst fragt jeder danach.', 'Gehalt nach Tarif'),
    comment('k3', 'Mara ist im Mai im Urlaub.', 'Fragen beantwortet Mara'),
  ],
  findings: [],
  questions: [],
};

/** Chooses a file on the desk, as the browser's dialog does. */
const open = async (target: Target): Promise<void> => {
  const html = `<script type="application/json" id="leitfaden-approval">${approvalData(RETURNED)}</script>`;
  await target.waitFor(`document.querySelector('.approval input[type=file]')`);
  await target.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(html)}], 'Freigabe.html', { type: 'text/html' }));
    const input = document.querySelector('.approval input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await target.waitFor(`document.querySelector('.approval-opened')`);
};

/** A draft in other hands, and the record of a check. */
export const APPROVAL_STATES: readonly SurfaceState[] = [
  tab('desk approval opened', 'desk.html', FIELD, { act: open }),
  tab('desk approval', 'desk.html', FIELD, {
    act: async (target) => {
      await open(target);
      await click(target, '.approval-opened .button-filled');
      await target.waitFor(`document.querySelectorAll('.comment').length === 3`);
      // Written on here meanwhile: one change not taken yet, one made otherwise, one made alike.
      await fill(target, FIELD, SENT.replace('zwei', 'vier').replace('16 Uhr', '17 Uhr'));
      await target.waitFor(`document.querySelectorAll('.change').length === 3`);
      await target.waitFor(`document.querySelector('.desk-findings[aria-busy=false]')`);
    },
  }),
  tab('desk record', 'desk.html', FIELD, {
    act: async (target) => {
      await fill(target, FIELD, SENT);
      await target.waitFor(`document.querySelector('.desk-findings[aria-busy=false]')`);
      await click(target, '.check-record summary');
      await target.waitFor(`document.querySelector('.check-record-text')`);
    },
  }),
];
