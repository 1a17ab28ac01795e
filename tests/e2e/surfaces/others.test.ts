import { OTHER_STATES } from '../../../tools/browser/chromium/states/other';
import { lookAt } from './look-at';

lookAt(OTHER_STATES);
