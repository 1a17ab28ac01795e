import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/tips.css';
import '../../components/style/page.css';
import '../../components/style/welcome.css';
import { showSurface } from '../../components/show-surface';
import { interfaceLanguage, message } from '../../platform/messages';
import { preferences } from '../../platform/preferences';
import { Welcome } from './welcome';

showSurface(<Welcome />, {
  preferences,
  message,
  language: interfaceLanguage(),
  title: `${message('welcomeTitle')} – ${message('readerTitle')}`,
});
