import { render } from 'preact';
import { applyPreferences } from '../../components/apply-preferences';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/search.css';
import '../../components/style/tips.css';
import '../../components/style/popup.css';
import { Surface } from '../../components/surface';
import { activePage } from '../../platform/active-page';
import { loadTipsTable } from '../../platform/guide-files';
import { interfaceLanguage, message } from '../../platform/messages';
import { preferences } from '../../platform/preferences';
import { Popup } from './popup';

applyPreferences(preferences);
document.documentElement.lang = interfaceLanguage();
document.title = message('readerTitle');
// Both are under way before the first paint and awaited after it.
const page = activePage();
const table = loadTipsTable();

render(
  <Surface message={message}>
    <Popup page={page} table={table} />
  </Surface>,
  document.getElementById('app') ?? document.body,
);
