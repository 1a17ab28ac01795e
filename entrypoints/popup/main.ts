import '../../components/shared/base.css';
import '../../components/shared/controls.css';
import '../../components/search/search.css';
import '../../components/annotations/found-annotations.css';
import '../../components/advice/tips.css';
import '../../components/advice/popup.css';
import '../../components/check/check.css';
import { showPreferences } from '../../components/shared/apply-preferences';
import { today } from '../../components/shared/days';
import { reportUncaughtErrors } from '../../platform/browser/error-log';
import { idle } from '../../platform/browser/idle';
import { interfaceLanguage, message } from '../../platform/browser/messages';
import { recompileIfStale } from '../../platform/handbook/recompile-if-stale';
import { announcePage } from '../../platform/page/announce-page';
import { preferences } from '../../platform/storage/preferences';
import { countShown, holdsMore } from './after-first-frame';
import { hearEarlyInput } from './early-input';
import { drawFirstFrame } from './first-frame';
import { isComplete, type Prepared, prepare } from './prepare';

reportUncaughtErrors();
document.documentElement.lang = interfaceLanguage();
document.title = message('readerTitle');

const root = document.getElementById('app') ?? document.body;

/** Milliseconds that the first frame waits for the tips; then it is drawn without them. */
const PATIENCE = 200;

const preparing = prepare();
const patience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));

/**
 * With the panel open the click acts there: a popup would cover it with the same, also where its answer comes late. Of a page that
 * no click opens the popup speaks itself.
 */
const taken = announcePage().then(async (beside) => beside && (await preparing).page !== undefined);
void taken.then((beside) => beside && window.close());
void Promise.race([taken, patience]).then(async (beside) => {
  if (!beside) show(await Promise.race([preparing, patience]));
});
recompileIfStale(today());

/**
 * Draws the first frame. Where that is all there is to say, Preact comes with the first touch; where something is still to come, at once.
 */
function show(prepared: Prepared | undefined): void {
  const stored = preferences.last();
  if (stored) showPreferences(stored);
  const isDrawn = prepared !== undefined && isComplete(prepared);
  if (!isDrawn)
    return void import('./take-over').then(({ takeOver }) => takeOver({ root, prepared, preparing, isDrawn }));
  drawFirstFrame(prepared, root);
  let isTaken = false;
  const take = async () => {
    if (isTaken) return;
    isTaken = true;
    await (await import('./take-over')).takeOver({ root, prepared, preparing, isDrawn });
    early.replay();
  };
  const early = hearEarlyInput(() => void take());
  void idle().then(async () => {
    countShown(root);
    if (await holdsMore(root)) await take();
  });
}
