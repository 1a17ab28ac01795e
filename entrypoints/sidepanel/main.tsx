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
import { Panel } from './panel';

applyPreferences(preferences);
document.documentElement.lang = interfaceLanguage();
document.title = message('readerTitle');

render(
  <Surface message={message}>
    <Panel />
  </Surface>,
  document.getElementById('app') ?? document.body,
);
keepOwnInOrder(today());
