import { defineBackground } from 'wxt/utils/define-background';
import { registerCheckMenu } from '../platform/background/check-menu';
import { registerCommands } from '../platform/background/commands';
import { registerKnownPageIcon } from '../platform/background/known-page-icon';
import { registerLookUpMenu } from '../platform/background/look-up-menu';
import { registerManagedNetworks } from '../platform/background/managed-networks';
import { registerOmnibox } from '../platform/background/omnibox';
import { reportUncaughtErrors } from '../platform/browser/error-log';
import { registerWelcome } from '../platform/storage/first-install';
import { registerNoteIndex } from '../platform/storage/notes';
import { registerSync } from '../platform/storage/sync';

// All listeners are registered synchronously, so that the browser can wake the worker for them.
export default defineBackground(() => {
  reportUncaughtErrors();
  registerLookUpMenu();
  registerCheckMenu();
  registerOmnibox();
  registerCommands();
  registerKnownPageIcon();
  registerManagedNetworks();
  registerWelcome();
  registerSync();
  registerNoteIndex();
});
