import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/desk.css';
import { today } from '../../components/days';
import '../../components/style/editor.css';
import '../../components/style/findings.css';
import '../../components/style/desk-parts.css';
import { showSurface } from '../../components/show-surface';
import { interfaceLanguage, message } from '../../platform/messages';
import { keepOwnInOrder } from '../../platform/own-upkeep';
import { preferences } from '../../platform/preferences';
import { Desk } from './desk';

showSurface(<Desk />, {
  preferences,
  message,
  language: interfaceLanguage(),
  title: `${message('checkDraft')} – ${message('readerTitle')}`,
});
keepOwnInOrder(today());
