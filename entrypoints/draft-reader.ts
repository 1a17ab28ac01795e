import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PRIVATE_HOSTS } from '../core/situation/composers';
import type { EditorReading } from '../platform/page/draft-reading';
import { openEditor, textIn } from '../platform/page/open-editor';

/**
 * Injected when somebody asks the desk to read the draft, never by itself: reads the open editor's text, returns, is gone.
 * It changes nothing and listens to nothing. Of messages it returns that they are messages, no word of them.
 */
export default defineUnlistedScript((): EditorReading => {
  if (PRIVATE_HOSTS.test(location.host)) return { kind: 'message' };
  const editor = openEditor();
  if (!editor) return { kind: 'none' };
  return editor.kind === 'message' ? { kind: 'message' } : { kind: editor.kind, text: textIn(editor.element) };
});
