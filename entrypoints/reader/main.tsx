import '../../components/shared/base.css';
import '../../components/shared/controls.css';
import '../../components/search/search.css';
import '../../components/advice/tips.css';
import '../../components/reader/reader.css';
import { today } from '../../components/shared/days';
import '../../components/reader/chapter.css';
import '../../components/reader/reader-pages.css';
import '../../components/templates/templates.css';
import '../../components/templates/template-links.css';
import '../../components/annotations/found-annotations.css';
import '../../components/annotations/annotations.css';
import '../../components/annotations/my-list.css';
import { showSurface } from '../../components/shared/show-surface';
import { reportUncaughtErrors } from '../../platform/browser/error-log';
import { loadTipsTable } from '../../platform/browser/guide-files';
import { managedLocks } from '../../platform/browser/managed-locks';
import { interfaceLanguage, message } from '../../platform/browser/messages';
import { keepsNoRecords } from '../../platform/browser/private-window';
import { recompileIfStale } from '../../platform/handbook/recompile-if-stale';
import { compileAgain } from '../../platform/handbook/save-handbook';
import { preferences } from '../../platform/storage/preferences';
import { Reader } from './reader';

reportUncaughtErrors();
showSurface(<Reader table={loadTipsTable()} />, {
  preferences,
  locks: managedLocks,
  keepsNoRecords: keepsNoRecords(),
  message,
  language: interfaceLanguage(),
});
recompileIfStale(today());
requestIdleCallback(() => void compileAgain());
