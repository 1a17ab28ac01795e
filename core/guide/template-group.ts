import type { TemplateEntry, TemplateLink } from './compiled-templates';

/** The templates of one name, as the reader's address names them: `vorlagen-antwort-auf-bewertung`. */
export const groupAddress = (name: string): string => `vorlagen-${name.toLowerCase().replaceAll(' ', '-')}`;

/**
 * The way to a template. Where several share its name (a job ad for care, for crafts, …), to all of them: nobody but
 * the reader knows which one fits.
 */
export function linkTo(
  { id, title, names: [name] }: Pick<TemplateEntry, 'id' | 'title' | 'names'>,
  all: readonly Pick<TemplateEntry, 'names'>[],
): TemplateLink {
  const shared = name !== undefined && all.filter(({ names }) => names[0] === name).length > 1;
  return shared ? { id: groupAddress(name), title: name } : { id, title };
}
