import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/search.css';
import '../../components/style/tips.css';
import '../../components/style/reader.css';
import { today } from '../../components/days';
import '../../components/style/chapter.css';
import '../../components/style/reader-pages.css';
import '../../components/style/found-marks.css';
import '../../components/style/marks.css';
import '../../components/style/my-list.css';
import { showSurface } from '../../components/show-surface';
import { loadTipsTable } from '../../platform/guide-files';
import { interfaceLanguage, message } from '../../platform/messages';
import { compileAgain } from '../../platform/own-chapters';
import { keepOwnInOrder } from '../../platform/own-upkeep';
import { preferences } from '../../platform/preferences';
import { Reader } from './reader';

showSurface(<Reader table={loadTipsTable()} />, {
  preferences,
  message,
  language: interfaceLanguage(),
});
keepOwnInOrder(today());
requestIdleCallback(() => void compileAgain());
