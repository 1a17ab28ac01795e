import type { Chapter, Section } from '../guide/guide';
import { inlineText, sectionText } from '../guide/plain-text';
import type { SearchDocument } from '../search/analyse-document';

/** A section as the search engine reads it; `synonyms` are further words for it, `asked` what people ask. */
export const searchDocument = (
  section: Section,
  chapter: Pick<Chapter, 'title' | 'summary'>,
  synonyms: readonly string[] = [],
  asked: readonly string[] = [],
): SearchDocument => {
  const { id, title, tips, searchWords, searchWordsEnglish } = section;
  return {
    id,
    title,
    text: sectionText(section),
    tips: tips.flatMap((tip) => [tip.title, tip.action, tip.reason, tip.exception].map(inlineText)).join('\n\n'),
    keywords: [...searchWords, ...searchWordsEnglish].join(', '),
    synonyms: synonyms.join(', '),
    questions: asked.join('\n'),
    chapter: `${chapter.title}. ${chapter.summary}`,
  };
};
