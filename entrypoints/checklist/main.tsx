import { render } from 'preact';
import { applyPreferences } from '../../components/apply-preferences';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/page.css';
import '../../components/style/checklist.css';
import { TranslateProvider } from '../../components/translate';
import { interfaceLanguage, message } from '../../platform/messages';
import { preferences } from '../../platform/preferences';
import { ChecklistPage } from './checklist-page';

applyPreferences(preferences);
document.documentElement.lang = interfaceLanguage();

render(
  <TranslateProvider value={(key, value) => message(key, value === undefined ? undefined : String(value))}>
    <ChecklistPage />
  </TranslateProvider>,
  document.getElementById('app') ?? document.body,
);
