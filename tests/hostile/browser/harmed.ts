import { CANARY } from '../../../tools/fuzz/hostile-strings';

/** What a surface must not contain if all text has stayed text. */
export const HARMED = `(() => {
  const strange = 'iframe, object, embed, base, meta[http-equiv], img:not([src^="/"]), a[href^="javascript:" i], a[href^="data:" i], [onerror], [onload], [onfocus]';
  // Code that is loaded later is announced by a link of the extension's own.
  const foreign = [...document.querySelectorAll('link')].filter(({ href }) => new URL(href).origin !== location.origin);
  const found = [...document.querySelectorAll(strange), ...foreign].map((element) => element.outerHTML.slice(0, 80));
  return [...found, ...(document.documentElement.dataset.${CANARY} ? ['the canary has run'] : [])];
})()`;
