import preflight from '../entrypoints/preferences-preflight';
import { interfaceLanguage } from '../platform/web/interface-language';
import { startAfterFirstPaint } from './after-first-paint';
import { showInEnglish } from './in-english';

// What WXT does for a script of the extension.
preflight.main();
// Before the first paint: other words later would move what stands below them.
document.addEventListener('DOMContentLoaded', () => {
  if (interfaceLanguage() === 'en') showInEnglish(document);
});
startAfterFirstPaint(document);
