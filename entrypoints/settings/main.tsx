import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/page.css';
import '../../components/style/settings.css';
import '../../components/style/own.css';
import { showSurface } from '../../components/show-surface';
import { interfaceLanguage, message } from '../../platform/messages';
import { preferences } from '../../platform/preferences';
import { Settings } from './settings';

showSurface(<Settings />, {
  preferences,
  message,
  language: interfaceLanguage(),
  title: `${message('settings')} – ${message('readerTitle')}`,
});
