import '../../components/shared/base.css';
import '../../components/shared/controls.css';
import '../../components/search/search.css';
import '../../components/annotations/found-annotations.css';
import '../../components/advice/tips.css';
import '../../components/advice/popup.css';
import '../../components/advice/situation-line.css';
import '../../components/advice/panel.css';
import '../../components/check/check.css';
import { today } from '../../components/shared/days';
import { showSurface } from '../../components/shared/show-surface';
import { reportUncaughtErrors } from '../../platform/browser/error-log';
import { managedLocks } from '../../platform/browser/managed-locks';
import { interfaceLanguage, message } from '../../platform/browser/messages';
import { keepsNoRecords } from '../../platform/browser/private-window';
import { recompileIfStale } from '../../platform/handbook/recompile-if-stale';
import { preferences } from '../../platform/storage/preferences';
import { Panel } from './panel';

reportUncaughtErrors();
showSurface(<Panel />, {
  preferences,
  locks: managedLocks,
  keepsNoRecords: keepsNoRecords(),
  message,
  language: interfaceLanguage(),
  title: message('readerTitle'),
});
recompileIfStale(today());
