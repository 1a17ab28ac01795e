/** The language of the interface on a page without an extension: German where the browser is, else English. */
export const interfaceLanguage = (): 'de' | 'en' => (navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en');
