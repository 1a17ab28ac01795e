import { buildSearchIndex, type SearchDocument, type SearchIndex } from '../search/search-index';
import { NO_SYNONYMS, type Synonyms } from '../search/synonyms';
import { type ChapterFile, GUIDE_FILES, type SearchTexts, type TipsRow, type TipsTable } from './compiled-guide';
import type { Chapter, Fact, FactId, Guide, Section } from './guide';
import { linkTerms } from './link-terms';
import { inlineText, passageText } from './plain-text';

export function compileTips({ chapters, facts }: Guide): TipsTable {
  return {
    rows: chapters.flatMap((chapter) => chapter.sections.map((section) => rowOf(section, facts))),
    chapters: chapters.map(({ number, slug, title, summary, sections }) => ({
      number,
      slug,
      title,
      summary,
      sections: sections.map(({ id, title }) => ({ id, title })),
    })),
  };
}

function rowOf({ id, title, situations, tips, passage }: Section, facts: ReadonlyMap<FactId, Fact>): TipsRow {
  const [lead] = passage;
  if (!lead) throw new Error(`Section ${id} has no passage`);
  return { section: id, title, situations, tips, lead, facts: citedFacts([lead, tips], facts) };
}

export function compileChapter(chapter: Chapter, { facts, terms }: Guide): ChapterFile {
  return {
    chapter: linkTerms(chapter, terms),
    facts: Object.fromEntries(citedFacts(chapter, facts).map((fact) => [fact.id, fact])),
  };
}

/** The search index over all sections; the extension and the shell tool search with the same one. */
export const compileSearchIndex = (guide: Guide, synonyms: Synonyms = NO_SYNONYMS): SearchIndex =>
  buildSearchIndex(searchDocuments(guide, synonyms), synonyms.groups);

/** All sections as the search engine reads them. */
export const searchDocuments = ({ chapters }: Guide, synonyms: Synonyms): SearchDocument[] =>
  chapters.flatMap((chapter) => chapter.sections.map((section) => searchDocument(section, chapter, synonyms)));

export const compileSearchTexts = ({ chapters }: Guide): SearchTexts =>
  Object.fromEntries(
    chapters.flatMap((chapter) =>
      chapter.sections.map(({ id, title, passage }) => [id, { title, text: passageText(passage) }]),
    ),
  );

/** A section as the search engine reads it. */
const searchDocument = (
  { id, title, passage, tips, searchWords }: Section,
  chapter: Chapter,
  synonyms: Synonyms,
): SearchDocument => ({
  id,
  title,
  text: passageText(passage),
  tips: tips.flatMap((tip) => [tip.title, tip.action, tip.reason, tip.exception].map(inlineText)).join('\n\n'),
  keywords: searchWords.join(', '),
  synonyms: (synonyms.sections.get(id) ?? []).join(', '),
  chapter: `${chapter.title}. ${chapter.summary}`,
});

/** All files of the guide, path -> content. */
export function compileGuide(guide: Guide, synonyms: Synonyms = NO_SYNONYMS): Map<string, string> {
  return new Map([
    [GUIDE_FILES.tips, JSON.stringify(compileTips(guide))],
    [GUIDE_FILES.searchIndex, compileSearchIndex(guide, synonyms).serialize()],
    [GUIDE_FILES.glossary, JSON.stringify(guide.terms)],
    [GUIDE_FILES.searchTexts, JSON.stringify(compileSearchTexts(guide))],
    ...guide.chapters.map((chapter): [string, string] => [
      GUIDE_FILES.chapter(chapter.number),
      JSON.stringify(compileChapter(chapter, guide)),
    ]),
  ]);
}

function citedFacts(tree: unknown, facts: ReadonlyMap<FactId, Fact>): Fact[] {
  const found = new Set<FactId>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node && typeof node === 'object') {
      if ('facts' in node && Array.isArray(node.facts)) for (const id of node.facts) found.add(String(id));
      Object.values(node).forEach(visit);
    }
  };
  visit(tree);
  return [...found].flatMap((id) => facts.get(id) ?? []);
}
