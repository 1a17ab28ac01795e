import '../../components/shared/base.css';
import '../../components/shared/controls.css';
import '../../components/shared/page.css';
import '../../components/settings/settings.css';
import '../../components/trust/trust.css';
import { showSurface } from '../../components/shared/show-surface';
import { interfaceLanguage, message } from '../../platform/browser/messages';
import { preferences } from '../../platform/storage/preferences';
import { Trust } from './trust';

showSurface(<Trust />, {
  preferences,
  message,
  language: interfaceLanguage(),
  title: `${message('trustTitle')} – ${message('readerTitle')}`,
});
