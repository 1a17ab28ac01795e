import type { ItemDefinition } from '../stored/definition';
import { whole } from '../stored/whole';

/** That the welcome page has been shown in this browser. */
export const WELCOME_SHOWN: ItemDefinition<boolean> = {
  key: 'welcome.shown',
  steps: [],
  form: whole((data) => data === true),
  travels: 'stays',
};
