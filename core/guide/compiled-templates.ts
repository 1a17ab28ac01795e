import type { SectionId } from './guide';
import type { Template } from './template';

/** A link into the reader: to a template, or to all of one name. */
export interface TemplateLink {
  /** `V1`, or `vorlagen-stellenanzeige`. */
  readonly id: string;
  readonly title: string;
}

/** A template in lists, and where it is offered. */
export interface TemplateEntry
  extends Pick<Template, 'id' | 'title' | 'form' | 'writes' | 'countries' | 'situations' | 'names'> {
  /** The chapter of its first section, by which lists are grouped. */
  readonly chapter: number;
}

/**
 * What a hit shows of a template, by what it is named in a query (names and search words as `expressionKey` makes
 * them), and the sections that it is about.
 */
export type TemplateTexts = Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly text: string;
      readonly keys: readonly string[];
      readonly sections: readonly SectionId[];
    }
  >
>;

/**
 * The files of the templates, by path below the extension's root. Apart from the guide's: no surface needs them in its
 * first frame.
 */
export const TEMPLATE_FILES = {
  /** `TemplateEntry[]`, for lists. */
  entries: 'guide/templates/entries.json',
  /** `Template[]`, loaded when one of them opens. */
  templates: 'guide/templates/all.json',
  /** The search index of the templates alone: they never push a section out. */
  searchIndex: 'guide/templates/search-index.json',
  /** `TemplateTexts` */
  searchTexts: 'guide/templates/search-texts.json',
  /** `TopicTable`: which words speak for which template. */
  topics: 'guide/templates/topics.json',
} as const;
