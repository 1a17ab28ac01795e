import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PRIVATE_HOSTS } from '../core/situation/composers';
import type { EditorReading } from '../platform/page/draft-reading';
import { inMessage, isField } from '../platform/page/open-editor';
import { deepestFocus } from '../platform/page/page-walk';

/**
 * Injected when the user chooses "Auswahl als Entwurf prüfen". Reads the selection with its line breaks, which the
 * browser's menu event loses, and leaves nothing behind. Of a private message it returns only that it is one.
 */
export default defineUnlistedScript((): EditorReading => {
  const focused = deepestFocus();
  const selection = getSelection();
  if (PRIVATE_HOSTS.test(location.host) || inMessage(focused) || inMessage(selection?.anchorNode))
    return { kind: 'message' };
  if (isField(focused)) {
    const { value, selectionStart, selectionEnd } = focused;
    if (selectionStart < selectionEnd) return { kind: 'unclear', text: value.slice(selectionStart, selectionEnd) };
  }
  const text = selection?.toString().replace(/\s*\n+$/, '');
  return text ? { kind: 'unclear', text } : { kind: 'none' };
});
