import type { TemplateEntry, TemplateLink, TemplateTexts } from '../guide/compiled-templates';
import type { Chapter, Guide, SectionId } from '../guide/guide';
import { shorten } from '../guide/shorten';
import type { Template } from '../guide/template';
import { templateEntryOf } from '../guide/template-entry';
import { linkTo } from '../guide/template-group';
import { templateText } from '../guide/template-text';
import { buildSearchIndex, type SearchIndex } from '../search/search-index';
import { expressionKey, NO_SYNONYMS, type Synonyms } from '../search/synonyms';
import type { TemplateSearch } from '../search/template-search';
import type { TopicTable } from '../topic/topic-table';
import { buildTopics } from './build-topics';

/** The templates as lists need them. */
export const compileTemplateEntries = ({ templates }: Pick<Guide, 'templates'>): TemplateEntry[] =>
  templates.map(templateEntryOf);

/** Section -> its templates: those that are about it, then those that it calls for by name. */
export function templatesOf(
  { sections }: Pick<Chapter, 'sections'>,
  templates: readonly Template[],
): Readonly<Record<SectionId, readonly TemplateLink[]>> {
  return Object.fromEntries(
    sections.flatMap((section) => {
      const about = templates.filter((template) => template.sections.includes(section.id));
      const named = templates.filter(({ names }) => names.some((name) => section.templates.includes(name)));
      const links = [...about, ...named].map((template) => linkTo(template, templates));
      const each = links.filter(({ id }, at) => links.findIndex((link) => link.id === id) === at);
      return each.length > 0 ? [[section.id, each]] : [];
    }),
  );
}

/** What a hit shows of a template: that it is one, what for, and how it begins. */
export const compileTemplateTexts = ({ templates }: Pick<Guide, 'templates'>): TemplateTexts =>
  Object.fromEntries(
    templates.map((template) => [
      template.id,
      {
        title: `Vorlage: ${template.title}`,
        keys: [...new Set([...template.names, ...template.searchWords].map(expressionKey))].filter((key) => key !== ''),
        text: shorten(templateText(template, template.countries[0] ?? 'DE').replace(/\n+/g, ' '), EXCERPT),
        sections: template.sections,
      },
    ]),
  );

/** Characters of a template that a hit shows. */
const EXCERPT = 140;

/** The search index over the templates, by what they are called and how people ask for them. */
export const compileTemplateIndex = (
  { templates }: Pick<Guide, 'templates'>,
  { groups }: Synonyms = NO_SYNONYMS,
): SearchIndex =>
  buildSearchIndex(
    templates.map((template) => ({
      id: template.id,
      title: template.title,
      text: templateText(template, template.countries[0] ?? 'DE'),
      keywords: [...template.names, ...template.searchWords].join(', '),
      questions: template.asked.join('\n'),
    })),
    groups,
  );

/**
 * The topic model over the templates, of all that says in few words what one is for. Fewer pieces than the guide's: in
 * cross-validation over the templates' questions they find the same, in three quarters of the size (November 2026).
 */
export const compileTemplateTopics = ({ templates }: Pick<Guide, 'templates'>): TopicTable =>
  buildTopics(
    templates.map(({ id, title, names, searchWords, asked }) => ({
      id,
      lines: [title, ...names, ...searchWords, ...asked],
    })),
    { lines: 4, sections: 10 },
  );

/** All that the search over the templates needs. */
export const compileTemplateSearch = (guide: Pick<Guide, 'templates'>, synonyms?: Synonyms): TemplateSearch => ({
  index: compileTemplateIndex(guide, synonyms),
  texts: compileTemplateTexts(guide),
  topics: compileTemplateTopics(guide),
});
