/**
 * A page that watches itself with everything a page has, from before its first byte to the end. Of focus and size it
 * says whose they are: a click beside the page and a panel beside it change both, and nothing else may.
 */
export const WATCHING_PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Feed | LinkedIn</title><script>
const seen = [];
window.__seen = seen;
new MutationObserver((records) => { for (const r of records) seen.push('mutation ' + r.type + ' ' + r.target.nodeName + ' ' + (r.attributeName ?? '')); })
  .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
const quiet = new Set(['DOMContentLoaded', 'load', 'pageshow', 'readystatechange', 'visibilitychange', 'webkitvisibilitychange', 'devicemotion', 'deviceorientation', 'deviceorientationabsolute']);
const names = new Set(['message', 'messageerror', 'storage', 'error', 'unhandledrejection', 'securitypolicyviolation', 'hashchange', 'popstate']);
for (const target of [window, document, HTMLElement.prototype]) for (let o = target; o; o = Object.getPrototypeOf(o)) for (const key of Object.getOwnPropertyNames(o)) if (key.startsWith('on')) names.add(key.slice(2));
for (const name of ['focusin', 'focusout', ...names]) if (!quiet.has(name)) addEventListener(name, (e) => {
  const whose = /^(focus|blur|resize)/.test(e.type) ? ' ' + (e.target === window ? 'window' : e.target.nodeName) : '';
  if (!/^(mouse|pointer|scroll|selectionchange)/.test(e.type)) seen.push('event ' + e.type + whose);
}, true);
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) { seen.push('dispatch ' + event.type); return dispatch.call(this, event); };
const post = window.postMessage;
window.postMessage = function (...args) { seen.push('postMessage'); return post.apply(this, args); };
for (const [owner, key] of [[Document.prototype, 'querySelector'], [Document.prototype, 'querySelectorAll'], [Element.prototype, 'querySelector'], [Element.prototype, 'matches'], [Element.prototype, 'closest'], [Element.prototype, 'attachShadow'], [Node.prototype, 'appendChild'], [Document.prototype, 'createElement'], [Document.prototype, 'createTreeWalker'], [history, 'pushState'], [history, 'replaceState']]) {
  const original = owner[key];
  owner[key] = function (...args) { seen.push('call ' + key); return original.apply(this, args); };
}
for (const key of ['activeElement']) {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, key);
  Object.defineProperty(Document.prototype, key, { get() { seen.push('get ' + key); return get.call(this); } });
}
window.__globals = new Set(Object.getOwnPropertyNames(window));
</script></head><body><main><h1>Feed</h1></main><dialog><h2>Beitrag erstellen</h2><div class="ProseMirror" contenteditable="true"></div></dialog></body></html>`;
