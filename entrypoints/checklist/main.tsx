import { render } from 'preact';
import { applyPreferences } from '../../components/apply-preferences';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/page.css';
import '../../components/style/checklist.css';
import { Surface } from '../../components/surface';
import { interfaceLanguage, message } from '../../platform/messages';
import { preferences } from '../../platform/preferences';
import { ChecklistPage } from './checklist-page';

applyPreferences(preferences);
document.documentElement.lang = interfaceLanguage();

render(
  <Surface message={message}>
    <ChecklistPage />
  </Surface>,
  document.getElementById('app') ?? document.body,
);
