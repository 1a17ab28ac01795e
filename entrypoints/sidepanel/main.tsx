import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/search.css';
import '../../components/style/found-marks.css';
import '../../components/style/tips.css';
import '../../components/style/popup.css';
import { today } from '../../components/days';
import { showSurface } from '../../components/show-surface';
import { interfaceLanguage, message } from '../../platform/messages';
import { keepOwnInOrder } from '../../platform/own-upkeep';
import { preferences } from '../../platform/preferences';
import { Panel } from './panel';

showSurface(<Panel />, {
  preferences,
  message,
  language: interfaceLanguage(),
  title: message('readerTitle'),
});
keepOwnInOrder(today());
