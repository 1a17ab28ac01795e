import { READER_STATES } from '../../../tools/browser/chromium/states/reader';
import { lookAt } from './look-at';

lookAt(READER_STATES);
