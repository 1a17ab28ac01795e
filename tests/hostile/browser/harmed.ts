import { CANARY } from '../../../tools/fuzz/hostile-strings';

/** What a surface must not contain if all text has stayed text. */
export const HARMED = `(() => {
  const strange = 'iframe, object, embed, base, meta[http-equiv], img:not([src^="/"]), link:not([href^="/"]), a[href^="javascript:" i], a[href^="data:" i], [onerror], [onload], [onfocus]';
  const found = [...document.querySelectorAll(strange)].map((element) => element.outerHTML.slice(0, 80));
  return [...found, ...(document.documentElement.dataset.${CANARY} ? ['the canary has run'] : [])];
})()`;
