import { render } from 'preact';
import { applyPreferences } from '../../components/shared/apply-preferences';
import '../../components/shared/base.css';
import '../../components/shared/controls.css';
import '../../components/search/search.css';
import '../../components/annotations/found-annotations.css';
import '../../components/advice/tips.css';
import '../../components/advice/popup.css';
import '../../components/check/check.css';
import { today } from '../../components/shared/days';
import { LockContext } from '../../components/shared/lock-context';
import { Surface } from '../../components/shared/surface';
import type { ManagedLocks } from '../../core/handbook/managed-locks';
import { reportUncaughtErrors } from '../../platform/browser/error-log';
import { managedPolicy } from '../../platform/browser/managed-policy';
import { interfaceLanguage, message } from '../../platform/browser/messages';
import { recompileIfStale } from '../../platform/handbook/recompile-if-stale';
import { announcePage } from '../../platform/page/announce-page';
import { preferences } from '../../platform/storage/preferences';
import { Popup } from './popup';
import { type Prepared, prepare } from './prepare';

reportUncaughtErrors();
applyPreferences(preferences);
document.documentElement.lang = interfaceLanguage();
document.title = message('readerTitle');

const draw = (prepared?: Prepared, locks?: ManagedLocks) =>
  render(
    <Surface message={message}>
      <LockContext.Provider value={locks ?? new Set()}>
        <Popup prepared={prepared} preparing={preparing} />
      </LockContext.Provider>
    </Surface>,
    document.getElementById('app') ?? document.body,
  );

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
  if (beside) return;
  const prepared = await Promise.race([preparing, patience]);
  draw(prepared);
  // What an administrator has settled is loaded only where there is a policy.
  const policy = await managedPolicy();
  if (Object.keys(policy).length > 0)
    draw(prepared, (await import('../../core/handbook/managed-locks')).locksOf(policy));
});
recompileIfStale(today());
