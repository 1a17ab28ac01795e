import { render } from 'preact';
import { applyPreferences } from '../../components/apply-preferences';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/tips.css';
import '../../components/style/page.css';
import '../../components/style/welcome.css';
import { Surface } from '../../components/surface';
import { interfaceLanguage, message } from '../../platform/messages';
import { preferences } from '../../platform/preferences';
import { Welcome } from './welcome';

applyPreferences(preferences);
document.documentElement.lang = interfaceLanguage();
document.title = `${message('welcomeTitle')} – ${message('readerTitle')}`;

render(
  <Surface message={message}>
    <Welcome />
  </Surface>,
  document.getElementById('app') ?? document.body,
);
