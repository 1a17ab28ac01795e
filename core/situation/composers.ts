/**
 * Where networks put their editors. Source: code of maintained open-source extensions and their reduced fixtures,
 * August and September 2026 (LinkedIn's three editor generations, Facebook, X, Threads, Instagram, Bluesky, Mastodon,
 * Reddit, TikTok Studio, YouTube Studio, Tumblr); XING, Pinterest, Telegram, Snapchat and kununu have no published
 * selector; the general rules find them. Only attributes that do not change with the language are used.
 *
 * On a click nothing here is looked for in the whole page: the script starts from the focused element and asks upwards,
 * through open shadow roots and frames of the same origin (LinkedIn's `interop-iframe`, August 2026).
 */

/** What an editing host must be to count. */
export const EDITORS = '[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],textarea';

/** Editors of a post, anywhere on the page. */
export const POST_EDITORS = [
  '[componentkey="ShareBox_textEditor"] *',
  '.share-creation-state__text-editor *',
  '.share-box-v2__modal *',
  '[role=dialog] [data-testid^=tweetTextarea_]',
  '[data-testid=composer] .ProseMirror',
  '.compose-form textarea',
  '[data-testid=gutenberg-editor] *',
  'ytcp-video-metadata-editor *',
].join(',');

/** Open dialogs; an editor inside one writes a post unless it belongs to a comment or a message. */
export const OPEN_DIALOGS = 'dialog[open],[role=dialog]';

/** Fields that do not hold a person's text: search, pickers. */
export const NO_EDITOR =
  '[role=searchbox],[role=combobox]:not(.public-DraftEditor-content),[readonly],[disabled],[contenteditable=false]';

/** Ancestors of a comment's editor: the post it belongs to. */
export const COMMENT_SURROUNDINGS =
  'article,[data-id*="urn:li:activity"],[data-urn*="urn:li:activity"],[data-testid=tweet],.comments-comment-box,[componentkey*=comment i],shreddit-comment,comment-composer-host,#comments';

/** Ancestors of a message's editor. */
export const MESSAGE_SURROUNDINGS =
  '.msg-form,.msg-overlay-conversation-bubble,[class*="msg-"],[data-testid*=messenger i],[aria-label*=messenger i]';

/** What stands around an editor and may be a mail: its form or its dialog. */
export const LETTER_FRAMES = 'form,dialog,[role=dialog],[role=region]';

/** A line for the subject, which mails have on whatever host, and nothing that is published here. */
export const SUBJECT_FIELDS =
  '[name^=subject i],[aria-label*=Betreff],[placeholder*=Betreff],[aria-label*=Subject],[placeholder*=Subject]';

/** Addresses of frames that hold private messages: LinkedIn and others draw their inbox in a frame of the page. */
export const PRIVATE_PATHS = /^\/(?:messaging|messages|message|direct|inbox|chats?|talent\/inbox|sales\/inbox)(?:\/|$)/;

/**
 * Marks of a Mastodon instance in its own page; two of them are enough. Source: Mastodon's page template, version 4.
 */
export const MASTODON_MARKS = {
  ids: ['mastodon', 'initial-state'],
  inHead: ['link[rel=manifest][href="/manifest"]', 'meta[name=applicationServerKey]'],
} as const;

/** Hosts of private chats. The scripts read nothing there. */
export const PRIVATE_HOSTS = /^(web\.whatsapp\.com|web[akz]?\.telegram\.org|web\.snapchat\.com)$/;
