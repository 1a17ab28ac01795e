import { defineBackground } from 'wxt/utils/define-background';
import { registerLookUpMenu } from '../platform/look-up-menu';

export default defineBackground(() => {
  registerLookUpMenu();
});
