import '../../components/shared/base.css';
import '../../components/shared/controls.css';
import '../../components/shared/page.css';
import '../../components/checklists/checklist.css';
import '../../components/templates/template-links.css';
import { showSurface } from '../../components/shared/show-surface';
import { reportUncaughtErrors } from '../../platform/browser/error-log';
import { managedLocks } from '../../platform/browser/managed-locks';
import { interfaceLanguage, message } from '../../platform/browser/messages';
import { keepsNoRecords } from '../../platform/browser/private-window';
import { preferences } from '../../platform/storage/preferences';
import { ChecklistPage } from './checklist-page';

reportUncaughtErrors();
showSurface(<ChecklistPage />, {
  preferences,
  locks: managedLocks,
  message,
  language: interfaceLanguage(),
  keepsNoRecords: keepsNoRecords(),
});
