import { defineBackground } from 'wxt/utils/define-background';
import { registerCheckMenu } from '../platform/check-menu';
import { registerCommands } from '../platform/commands';
import { registerWelcome } from '../platform/first-install';
import { registerKnownPageIcon } from '../platform/known-page-icon';
import { registerLookUpMenu } from '../platform/look-up-menu';
import { registerNoted } from '../platform/notes';
import { registerOmnibox } from '../platform/omnibox';
import { registerSync } from '../platform/sync';

// All listeners are registered synchronously, so that the browser can wake the worker for them.
export default defineBackground(() => {
  registerLookUpMenu();
  registerCheckMenu();
  registerOmnibox();
  registerCommands();
  registerKnownPageIcon();
  registerWelcome();
  registerSync();
  registerNoted();
});
