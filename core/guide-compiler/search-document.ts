import type { Chapter, Fact, Section } from '../guide/guide';
import { inlineText, sectionText } from '../guide/plain-text';
import type { SearchDocument } from '../search/analyse-document';

/** What is known of a section beside its own text. */
export interface SectionContext {
  /** Further words for it. */
  readonly synonyms?: readonly string[] | undefined;
  /** The facts that it cites. */
  readonly facts?: readonly Fact[];
}

/** What a norm of a tip counts against one that is only named. */
const NORM_OF_TIP = 3;

/** A section as the search engine reads it. */
export const searchDocument = (
  section: Section,
  chapter: Pick<Chapter, 'title' | 'summary'>,
  { synonyms = [], facts = [] }: SectionContext = {},
): SearchDocument => {
  const { id, title, tips, searchWords, searchWordsEnglish } = section;
  const text = sectionText(section);
  const norms = tips.flatMap(({ norm }) => (norm ? Array.from({ length: NORM_OF_TIP }, () => norm) : []));
  return {
    id,
    title,
    text,
    tips: tips.flatMap((tip) => [tip.title, tip.action, tip.reason, tip.exception].map(inlineText)).join('\n\n'),
    keywords: [...searchWords, ...searchWordsEnglish].join(', '),
    synonyms: synonyms.join(', '),
    norms: [text, ...norms, ...facts.flatMap(({ statement, source }) => [statement, source])].join('\n'),
    chapter: `${chapter.title}. ${chapter.summary}`,
  };
};
