import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/page.css';
import '../../components/style/settings.css';
import '../../components/style/trust.css';
import { showSurface } from '../../components/show-surface';
import { interfaceLanguage, message } from '../../platform/messages';
import { preferences } from '../../platform/preferences';
import { Trust } from './trust';

showSurface(<Trust />, {
  preferences,
  message,
  language: interfaceLanguage(),
  title: `${message('trustTitle')} – ${message('readerTitle')}`,
});
