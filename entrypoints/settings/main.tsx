import { render } from 'preact';
import { applyPreferences } from '../../components/apply-preferences';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/page.css';
import '../../components/style/settings.css';
import '../../components/style/own.css';
import { TranslateProvider } from '../../components/translate';
import { interfaceLanguage, message } from '../../platform/messages';
import { preferences } from '../../platform/preferences';
import { Settings } from './settings';

applyPreferences(preferences);
document.documentElement.lang = interfaceLanguage();
document.title = `${message('settings')} – ${message('readerTitle')}`;

render(
  <TranslateProvider value={(key, value) => message(key, value === undefined ? undefined : String(value))}>
    <Settings />
  </TranslateProvider>,
  document.getElementById('app') ?? document.body,
);
