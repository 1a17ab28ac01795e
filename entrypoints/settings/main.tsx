import '../../components/shared/base.css';
import '../../components/shared/controls.css';
import '../../components/shared/page.css';
import '../../components/settings/settings.css';
import '../../components/handbook/handbook.css';
import { showSurface } from '../../components/shared/show-surface';
import { reportUncaughtErrors } from '../../platform/browser/error-log';
import { managedLocks } from '../../platform/browser/managed-locks';
import { interfaceLanguage, message } from '../../platform/browser/messages';
import { keepsNoRecords } from '../../platform/browser/private-window';
import { preferences } from '../../platform/storage/preferences';
import { Settings } from './settings';

reportUncaughtErrors();
showSurface(<Settings />, {
  preferences,
  locks: managedLocks,
  keepsNoRecords: keepsNoRecords(),
  message,
  language: interfaceLanguage(),
  title: `${message('settings')} – ${message('readerTitle')}`,
});
