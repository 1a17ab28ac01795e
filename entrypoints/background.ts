import { defineBackground } from 'wxt/utils/define-background';
import { registerWelcome } from '../platform/first-install';
import { registerLookUpMenu } from '../platform/look-up-menu';

export default defineBackground(() => {
  registerLookUpMenu();
  registerWelcome();
});
