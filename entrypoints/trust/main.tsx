import { render } from 'preact';
import { applyPreferences } from '../../components/apply-preferences';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/page.css';
import '../../components/style/settings.css';
import '../../components/style/trust.css';
import { Surface } from '../../components/surface';
import { interfaceLanguage, message } from '../../platform/messages';
import { preferences } from '../../platform/preferences';
import { Trust } from './trust';

applyPreferences(preferences);
document.documentElement.lang = interfaceLanguage();
document.title = `${message('trustTitle')} – ${message('readerTitle')}`;

render(
  <Surface message={message}>
    <Trust />
  </Surface>,
  document.getElementById('app') ?? document.body,
);
