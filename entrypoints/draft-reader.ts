import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PRIVATE_HOSTS } from '../core/situation/composers';
import type { EditorReading } from '../platform/page/draft-reading';
import { openEditor, textIn } from '../platform/page/open-editor';

/**
 * Injected only when the user asks the desk to read the draft. Reads the open editor's text, returns it and leaves nothing
 * behind. It changes nothing and listens to nothing. Of a private message it returns only that it is one.
 */
export default defineUnlistedScript((): EditorReading => {
  if (PRIVATE_HOSTS.test(location.host)) return { kind: 'message' };
  const editor = openEditor();
  if (!editor) return { kind: 'none' };
  return editor.kind === 'message' ? { kind: 'message' } : { kind: editor.kind, text: textIn(editor.element) };
});
