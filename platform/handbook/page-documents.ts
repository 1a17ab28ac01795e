/**
 * The documents to copy and the own checklists that may be offered beside a page, in one piece of code that no first
 * frame waits for.
 */
export { loadTemplateEntries } from '../browser/template-files';
export { loadOwnChecklists } from './own-checklists';
export { loadOwnTemplateEntries } from './own-templates';
