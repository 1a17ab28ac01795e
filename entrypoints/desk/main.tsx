import { render } from 'preact';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/desk.css';
import { Surface } from '../../components/surface';
import { interfaceLanguage, message } from '../../platform/messages';
import { Desk } from './desk';

document.documentElement.lang = interfaceLanguage();
document.title = `${message('checkDraft')} – ${message('readerTitle')}`;

render(
  <Surface message={message}>
    <Desk />
  </Surface>,
  document.getElementById('app') ?? document.body,
);
