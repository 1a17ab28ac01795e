import { PANEL_STATES } from '../../../tools/browser/chromium/states/popup';
import { lookAt } from './look-at';

lookAt(PANEL_STATES);
