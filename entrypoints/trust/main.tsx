import '../../components/shared/base.css';
import '../../components/shared/controls.css';
import '../../components/shared/page.css';
import '../../components/settings/settings.css';
import '../../components/trust/trust.css';
import { showSurface } from '../../components/shared/show-surface';
import { reportUncaughtErrors } from '../../platform/browser/error-log';
import { interfaceLanguage, message } from '../../platform/browser/messages';
import { preferences } from '../../platform/storage/preferences';
import { Trust } from './trust';

reportUncaughtErrors();
showSurface(<Trust />, {
  preferences,
  message,
  language: interfaceLanguage(),
  title: `${message('trustTitle')} – ${message('readerTitle')}`,
});
