import '../../components/shared/base.css';
import '../../components/shared/controls.css';
import '../../components/advice/tips.css';
import '../../components/check/check.css';
import '../../components/shared/page.css';
import '../../components/welcome/welcome.css';
import { showSurface } from '../../components/shared/show-surface';
import { reportUncaughtErrors } from '../../platform/browser/error-log';
import { managedLocks } from '../../platform/browser/managed-locks';
import { interfaceLanguage, message } from '../../platform/browser/messages';
import { preferences } from '../../platform/storage/preferences';
import { Welcome } from './welcome';

reportUncaughtErrors();
showSurface(<Welcome />, {
  preferences,
  locks: managedLocks,
  message,
  language: interfaceLanguage(),
  title: `${message('welcomeTitle')} – ${message('readerTitle')}`,
});
