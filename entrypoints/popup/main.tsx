import { render } from 'preact';
import { applyPreferences } from '../../components/apply-preferences';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/search.css';
import '../../components/style/found-marks.css';
import '../../components/style/tips.css';
import '../../components/style/popup.css';
import { today } from '../../components/days';
import { Surface } from '../../components/surface';
import { interfaceLanguage, message } from '../../platform/messages';
import { keepOwnInOrder } from '../../platform/own-upkeep';
import { preferences } from '../../platform/preferences';
import { Popup } from './popup';
import { type Prepared, prepare } from './prepare';

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

/** Milliseconds for which the first frame waits for the tips; after that it comes without them. */
const PATIENCE = 80;

const preparing = prepare();
void Promise.race([preparing, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined))]).then(
  draw,
);
keepOwnInOrder(today());
