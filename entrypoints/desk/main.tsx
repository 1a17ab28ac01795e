import { render } from 'preact';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/desk.css';
import { today } from '../../components/days';
import { TranslateProvider } from '../../components/translate';
import { interfaceLanguage, message } from '../../platform/messages';
import { keepOwnInOrder } from '../../platform/own-upkeep';
import { Desk } from './desk';

document.documentElement.lang = interfaceLanguage();
document.title = `${message('checkDraft')} – ${message('readerTitle')}`;

render(
  <TranslateProvider value={(key, value) => message(key, value === undefined ? undefined : String(value))}>
    <Desk />
  </TranslateProvider>,
  document.getElementById('app') ?? document.body,
);
keepOwnInOrder(today());
