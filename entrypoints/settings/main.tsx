import { render } from 'preact';
import { applyPreferences } from '../../components/apply-preferences';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/page.css';
import '../../components/style/settings.css';
import '../../components/style/own.css';
import { Surface } from '../../components/surface';
import { interfaceLanguage, message } from '../../platform/messages';
import { preferences } from '../../platform/preferences';
import { Settings } from './settings';

applyPreferences(preferences);
document.documentElement.lang = interfaceLanguage();
document.title = `${message('settings')} – ${message('readerTitle')}`;

render(
  <Surface message={message}>
    <Settings />
  </Surface>,
  document.getElementById('app') ?? document.body,
);
