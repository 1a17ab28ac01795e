import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/style/page.css';
import '../../components/style/checklist.css';
import { showSurface } from '../../components/show-surface';
import { interfaceLanguage, message } from '../../platform/messages';
import { preferences } from '../../platform/preferences';
import { ChecklistPage } from './checklist-page';

showSurface(<ChecklistPage />, {
  preferences,
  message,
  language: interfaceLanguage(),
});
