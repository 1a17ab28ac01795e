import { atomic } from '../storage/atomic';
import type { ItemDefinition } from '../storage/item-definition';

/** Whether the welcome page has been shown in this browser. */
export const WELCOME_SHOWN: ItemDefinition<boolean> = {
  key: 'welcome.shown',
  migrations: [],
  codec: atomic((data) => data === true),
  exportPolicy: 'stays',
};
