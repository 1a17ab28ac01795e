import { render } from 'preact';
import { applyPreferences } from '../../components/apply-preferences';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/search.css';
import '../../components/style/tips.css';
import '../../components/style/popup.css';
import { today } from '../../components/days';
import { TranslateProvider } from '../../components/translate';
import { activePage } from '../../platform/active-page';
import { loadTipsTable } from '../../platform/guide-files';
import { interfaceLanguage, message } from '../../platform/messages';
import { keepOwnInOrder } from '../../platform/own-upkeep';
import { preferences } from '../../platform/preferences';
import { Popup } from './popup';

applyPreferences(preferences);
document.documentElement.lang = interfaceLanguage();
document.title = message('readerTitle');
// Both are under way before the first paint and awaited after it.
const page = activePage();
const table = loadTipsTable();

render(
  <TranslateProvider value={(key, value) => message(key, value === undefined ? undefined : String(value))}>
    <Popup page={page} table={table} />
  </TranslateProvider>,
  document.getElementById('app') ?? document.body,
);
keepOwnInOrder(today());
