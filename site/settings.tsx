import '../components/shared/base.css';
import '../components/shared/controls.css';
import '../components/shared/page.css';
import '../components/settings/settings.css';
import { showSurface } from '../components/shared/show-surface';
import { reportUncaughtErrors } from '../platform/browser/error-log';
import { interfaceLanguage, message } from '../platform/browser/messages';
import { preferences } from '../platform/storage/preferences';
import { SiteSettings } from './site-settings';

reportUncaughtErrors();
showSurface(<SiteSettings />, {
  preferences,
  message,
  language: interfaceLanguage(),
  title: `${message('settings')} – ${message('readerTitle')}`,
});
