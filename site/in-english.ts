/** Attributes in which the build leaves the English words of an element: its text, and what it is called. */
export const ENGLISH = { text: 'data-en', label: 'data-en-label' } as const;

/** Shows the words of the interface in English, where the build has left them; the guide itself stays German. */
export function showInEnglish(page: Document): void {
  page.documentElement.lang = 'en';
  for (const element of page.querySelectorAll(`[${ENGLISH.text}]`))
    element.textContent = element.getAttribute(ENGLISH.text);
  for (const element of page.querySelectorAll(`[${ENGLISH.label}]`))
    element.setAttribute('aria-label', element.getAttribute(ENGLISH.label) ?? '');
}
