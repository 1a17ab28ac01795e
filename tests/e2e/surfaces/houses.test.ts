import { HOUSE_STATES } from '../../../tools/browser/chromium/states/houses';
import { lookAt } from './look-at';

lookAt(HOUSE_STATES);
