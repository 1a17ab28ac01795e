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
import { Surface } from '../../components/shared/surface';
import type { ManagedLocksSource } from '../../core/ports/managed-locks';
import { reportUncaughtErrors } from '../../platform/browser/error-log';
import { managedPolicy, watchManagedPolicy } from '../../platform/browser/managed-policy';
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

/** Without a policy nothing of it is loaded. */
const locks: ManagedLocksSource = {
  read: async () => {
    if (Object.keys(await managedPolicy()).length === 0) return new Set();
    return (await import('../../platform/browser/managed-locks')).managedLocks.read();
  },
  watch: watchManagedPolicy,
};

const draw = (prepared?: Prepared) =>
  render(
    <Surface message={message} locks={locks}>
      <Popup prepared={prepared} preparing={preparing} />
    </Surface>,
    document.getElementById('app') ?? document.body,
  );

/** Milliseconds that the first frame waits for the tips; then it is drawn without them. */
const PATIENCE = 80;

const preparing = prepare();
const patience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));

/**
 * With the panel open the click acts there: a popup would cover it with the same, also where its answer comes late. Of a page that
 * no click opens the popup speaks itself.
 */
const taken = announcePage().then(async (beside) => beside && (await preparing).page !== undefined);
void taken.then((beside) => beside && window.close());
void Promise.race([taken, patience]).then(async (beside) => {
  if (!beside) draw(await Promise.race([preparing, patience]));
});
recompileIfStale(today());
