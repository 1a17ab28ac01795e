/**
 * The documents to copy and the handbook checklists that may be offered beside a page, in one piece of code that no
 * first frame waits for.
 */
export { loadTemplateEntries } from '../browser/template-files';
export { loadHandbookChecklists } from './handbook-checklists';
export { loadHandbookTemplateEntries } from './handbook-templates';
