import { APPROVAL_STATES } from '../../../tools/browser/chromium/states/approval';
import { lookAt } from './look-at';

lookAt(APPROVAL_STATES);
