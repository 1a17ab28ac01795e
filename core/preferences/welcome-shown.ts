import { whole } from '../storage/atomic';
import type { ItemDefinition } from '../storage/item-definition';

/** That the welcome page has been shown in this browser. */
export const WELCOME_SHOWN: ItemDefinition<boolean> = {
  key: 'welcome.shown',
  steps: [],
  form: whole((data) => data === true),
  travels: 'stays',
};
