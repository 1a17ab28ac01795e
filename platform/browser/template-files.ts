import { TEMPLATE_FILES, type TemplateEntry, type TemplateTexts } from '../../core/guide/compiled-templates';
import type { Template } from '../../core/guide/template';
import type { TopicTable } from '../../core/topic/topic-table';
import { once } from './guide-files';

/** What there is to copy, for lists. */
export const loadTemplateEntries = (): Promise<readonly TemplateEntry[]> =>
  once(TEMPLATE_FILES.entries, (text) => JSON.parse(text));

/** The templates in full. */
export const loadTemplates = (): Promise<readonly Template[]> =>
  once(TEMPLATE_FILES.templates, (text) => JSON.parse(text));

/** The search index of the templates as text, for `loadSearchIndex`. */
export const loadTemplateIndexText = (): Promise<string> => once(TEMPLATE_FILES.searchIndex, (text) => text);

/** What hits show of templates. */
export const loadTemplateTexts = (): Promise<TemplateTexts> =>
  once(TEMPLATE_FILES.searchTexts, (text) => JSON.parse(text));

/** Which words speak for which template. */
export const loadTemplateTopics = (): Promise<TopicTable> => once(TEMPLATE_FILES.topics, (text) => JSON.parse(text));
