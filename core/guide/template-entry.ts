import type { TemplateEntry } from './compiled-templates';
import type { Template } from './template';

/** A template as lists need it. */
export const templateEntryOf = (template: Template): TemplateEntry => {
  const { id, title, form, writes, countries, situations, names, sections } = template;
  return {
    ...{ id, title, form },
    ...(writes ? { writes } : {}),
    ...{ countries, situations, names },
    chapter: Number.parseInt(sections[0] ?? '', 10),
  };
};
