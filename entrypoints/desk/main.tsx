import '../../components/shared/base.css';
import '../../components/shared/controls.css';
import '../../components/desk/desk.css';
import { today } from '../../components/shared/days';
import '../../components/desk/editor.css';
import '../../components/desk/findings.css';
import '../../components/desk/desk-parts.css';
import '../../components/desk/approval/approval.css';
import { showSurface } from '../../components/shared/show-surface';
import { reportUncaughtErrors } from '../../platform/browser/error-log';
import { managedLocks } from '../../platform/browser/managed-locks';
import { interfaceLanguage, message } from '../../platform/browser/messages';
import { keepsNoRecords } from '../../platform/browser/private-window';
import { recompileIfStale } from '../../platform/handbook/recompile-if-stale';
import { preferences } from '../../platform/storage/preferences';
import { Desk } from './desk';

reportUncaughtErrors();
showSurface(<Desk />, {
  preferences,
  locks: managedLocks,
  keepsNoRecords: keepsNoRecords(),
  message,
  language: interfaceLanguage(),
  title: `${message('checkDraft')} – ${message('readerTitle')}`,
});
recompileIfStale(today());
