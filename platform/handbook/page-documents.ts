/** The documents to copy that may be offered beside a page, in one piece of code that no first frame waits for. */
export { loadTemplateEntries } from '../browser/template-files';
export { loadOwnTemplateEntries } from './own-templates';
