import { POPUP_STATES } from '../../../tools/browser/chromium/states/popup';
import { lookAt } from './look-at';

lookAt(POPUP_STATES);
