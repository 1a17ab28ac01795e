import { SETTINGS_STATES } from '../../../tools/browser/chromium/states/settings';
import { lookAt } from './look-at';

lookAt(SETTINGS_STATES);
