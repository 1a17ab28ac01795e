import { NEWS } from '../../core/tips/news-memory';
import { storedItem } from './storage';

/** Which changes of the guide the reader has been shown. */
export const newsMemory = storedItem(NEWS);
