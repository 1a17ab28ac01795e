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
import { reportUncaughtErrors } from '../../platform/browser/error-log';
import { interfaceLanguage, message } from '../../platform/browser/messages';
import { recompileIfStale } from '../../platform/handbook/recompile-if-stale';
import { preferences } from '../../platform/storage/preferences';
import { Popup } from './popup';
import { type Prepared, prepare } from './prepare';

reportUncaughtErrors();
applyPreferences(preferences);
document.documentElement.lang = interfaceLanguage();
document.title = message('readerTitle');

const draw = (prepared?: Prepared) =>
  render(
    <Surface message={message}>
      <Popup prepared={prepared} preparing={preparing} />
    </Surface>,
    document.getElementById('app') ?? document.body,
  );

/** Milliseconds that the first frame waits for the tips; then it is drawn without them. */
const PATIENCE = 80;

const preparing = prepare();
void Promise.race([preparing, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined))]).then(
  draw,
);
recompileIfStale(today());
