/**
 * Where networks put their editors. Source: code of maintained open-source extensions, August and September 2026
 * (LinkedIn's three editor generations, Facebook, X); XING has no published selector and is found by the general
 * rules. Only attributes that survive translation are used.
 */

/** Editors of a post, wherever they stand on the page. */
export const POST_EDITORS = [
  '[componentkey="ShareBox_textEditor"] [contenteditable=true]',
  '.share-creation-state__text-editor .ql-editor',
  '.share-box-v2__modal .ql-editor',
  '[role=dialog] [data-testid^=tweetTextarea_]',
].join(',');

/** Open dialogs; an editor inside one writes a post unless it stands in a comment or a message. */
export const OPEN_DIALOGS = 'dialog[open],[role=dialog]';

/** Editing hosts that count, inside a dialog or focused. */
export const EDITORS = '[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],textarea';

/** Fields that are no text of the person's own: search, pickers. */
export const NO_EDITOR =
  '[role=searchbox],[role=combobox]:not(.public-DraftEditor-content),[readonly],[disabled],[contenteditable=false]';

/** Around a comment's editor: the post it belongs to. */
export const COMMENT_SURROUNDINGS =
  'article,[data-id*="urn:li:activity"],[data-urn*="urn:li:activity"],[data-testid=tweet],.comments-comment-box,[componentkey*=comment i]';

/** Around a message's editor. */
export const MESSAGE_SURROUNDINGS =
  '.msg-form,.msg-overlay-conversation-bubble,[class*="msg-"],[data-testid*=messenger i],[aria-label*=messenger i]';

/** Elements whose open shadow root holds an editor of LinkedIn's. */
export const SHADOW_HOSTS = '#interop-outlet';
