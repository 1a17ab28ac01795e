import { render } from 'preact';
import { applyPreferences } from '../../components/apply-preferences';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/desk.css';
import '../../components/style/editor.css';
import '../../components/style/findings.css';
import '../../components/style/desk-parts.css';
import { today } from '../../components/days';
import { Surface } from '../../components/surface';
import { interfaceLanguage, message } from '../../platform/messages';
import { keepOwnInOrder } from '../../platform/own-upkeep';
import { preferences } from '../../platform/preferences';
import { Desk } from './desk';

applyPreferences(preferences);
document.documentElement.lang = interfaceLanguage();
document.title = `${message('checkDraft')} – ${message('readerTitle')}`;

render(
  <Surface message={message}>
    <Desk />
  </Surface>,
  document.getElementById('app') ?? document.body,
);
keepOwnInOrder(today());
