import '../../components/shared/base.css';
import '../../components/shared/controls.css';
import '../../components/search/search.css';
import '../../components/annotations/found-annotations.css';
import '../../components/advice/tips.css';
import '../../components/advice/popup.css';
import '../../components/advice/situation-line.css';
import '../../components/check/check.css';
import { showPreferences } from '../../components/shared/apply-preferences';
import { today } from '../../components/shared/days';
import { NO_OWN } from '../../core/handbook/handbook-summary';
import { reportError, reportUncaughtErrors } from '../../platform/browser/error-log';
import { forgetLoaded } from '../../platform/browser/guide-files';
import { managedPolicy } from '../../platform/browser/managed-policy';
import { interfaceLanguage, message } from '../../platform/browser/messages';
import { handbookSummary } from '../../platform/handbook/handbook-summary';
import { activeTab } from '../../platform/page/active-page';
import { adviceServices } from '../../platform/page/advice-services';
import { announcePage } from '../../platform/page/announce-page';
import { openPanel, panelExists } from '../../platform/page/panel';
import { preferences } from '../../platform/storage/preferences';
import { hearCheckKey, hearEarlyInput } from './early-input';
import { drawFirstFrame } from './first-frame';
import { isComplete, type Prepared, prepare } from './prepare';

reportUncaughtErrors();
document.documentElement.lang = interfaceLanguage();
document.title = message('readerTitle');

const pressCheckKey = hearCheckKey();
const root = document.getElementById('app') ?? document.body;

/** Milliseconds after which a first frame is on the screen. */
const SETTLED = 100;

/** Milliseconds that the first frame waits for the tips; then it is drawn without them. */
const PATIENCE = 200;

const tab = activeTab();
const preparing = prepare(tab);
const patience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));

/**
 * With the panel open the click acts there: a popup would cover it with the same, also where its answer comes late. Of
 * a page that no click opens the popup speaks itself.
 */
const takenByPanel = announcePage(tab.then((active) => active?.windowId)).then(
  async (beside) => beside && (await preparing).page !== undefined,
);
void takenByPanel.then((beside) => beside && window.close());
void Promise.race([takenByPanel, patience]).then(async (beside) => {
  if (!beside) show(await Promise.race([preparing, patience]));
});

/** Draws it; whatever Preact alone could draw leaves the popup to Preact. */
function isDrawable(prepared: Prepared): boolean {
  try {
    drawFirstFrame(prepared, root);
    return true;
  } catch (error) {
    reportError('popup.drawFirstFrame', error);
    root.replaceChildren();
    return false;
  }
}

/**
 * Draws the first frame. Where that is all there is to say, Preact comes with the first touch; where something is still
 * to come, at once.
 */
function show(prepared: Prepared | undefined): void {
  const stored = preferences.last();
  if (stored) showPreferences(stored);
  const isDrawn = prepared !== undefined && isComplete(prepared) && isDrawable(prepared);
  if (!isDrawn)
    return void import('./take-over')
      .then(async ({ offered, takeOver }) => {
        await takeOver({ root, prepared, preparing, isDrawn });
        await offered(root);
      })
      .then(pressCheckKey);
  // Firefox prepares its popup in a hidden place, where nothing takes the focus; the window gets it when it is shown.
  const field = root.querySelector<HTMLElement>('[autofocus]');
  addEventListener('focus', () => document.activeElement === document.body && field?.focus(), { once: true });
  let takingOver: Promise<void> | undefined;
  const takeNow = async () => {
    await (await import('./take-over')).takeOver({ root, prepared, preparing, isDrawn });
    await early.replay();
  };
  const take = () => {
    takingOver ??= takeNow();
    return takingOver;
  };
  // What answers the first letters comes along with Preact, not after it.
  const early = hearEarlyInput(
    () => void take(),
    (words) => void adviceServices.loadSearch(words).catch(() => {}), // The loader has reported it.
    (target) => {
      const button = panelExists() ? target.closest<HTMLElement>('.popup-footer button') : null;
      if (!button) return false;
      openPanel(prepared.page?.tabId).then(
        () => window.close(),
        // Refused: the live view is refused too, and offers the tab.
        () => take().then(() => button.click()),
      );
      return true;
    },
  );
  pressCheckKey();
  forgetLoaded();
  setTimeout(async () => {
    const { countShown, holdsMore } = await import('./after-first-frame');
    countShown(root);
    const policy = await managedPolicy();
    if (holdsMore(root, policy)) await take();
    const handbook = handbookSummary.last() ?? NO_OWN;
    // Who has no handbook, and no administrator who gives one, loads nothing that keeps it up to date.
    if (handbook.chapters.length + handbook.packs.length + Object.keys(policy).length > 0)
      await (await import('../../platform/handbook/recompile-if-stale')).keepUpToDate(today(), handbook, policy);
  }, SETTLED);
}
