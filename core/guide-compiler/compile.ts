import { RULES } from '../draft/rules';
import { asciiJson, cardLines } from '../guide/card-lines';
import {
  type ChapterFile,
  GUIDE_FILES,
  type SearchTexts,
  type TipHead,
  type TipsRow,
  type TipsTable,
} from '../guide/compiled-guide';
import { TEMPLATE_FILES } from '../guide/compiled-templates';
import type { Chapter, Day, Fact, FactId, Guide, Section, Tip } from '../guide/guide';
import { inlineText, sectionTextByCountry } from '../guide/plain-text';
import { buildSearchIndex, type SearchDocument, type SearchIndex } from '../search/search-index';
import { NO_SYNONYMS, type Synonyms } from '../search/synonyms';
import { NETWORKS } from '../situation/networks';
import { readPage } from '../tips/page-signals';
import type { RankTable } from '../tips/rank-tips';
import { type TopicTable, topicLines } from '../topic/topic-table';
import { buildTopics } from './build-topics';
import { compileChanges } from './compile-changes';
import { compileFirstTips } from './compile-first-tips';
import {
  compileTemplateEntries,
  compileTemplateIndex,
  compileTemplateTexts,
  compileTemplateTopics,
  templatesOf,
} from './compile-templates';
import { linkTerms } from './link-terms';
import { oncePer } from './once-per';
import { searchDocument } from './search-document';

/** The table of all tips with all that ranking needs; the passages stay in the chapters' files. */
export function compileTips(guide: Guide): TipsTable {
  const { chapters, facts, priorities, relatedSections } = guide;
  return {
    priorities,
    relatedSections,
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

/** All that ranking asks, the topics included. */
export const compileRankTable = (guide: Guide): RankTable => ({ ...compileTips(guide), topics: compileTopics(guide) });

/** The topic model, of everything that says in few words what a section is about. */
export const compileTopics = oncePer(
  ({ chapters, topics, questions }: Guide): TopicTable =>
    buildTopics(
      chapters
        .flatMap(({ sections }) => sections)
        .map(({ id, title, tips, searchWords, searchWordsEnglish }) => ({
          id,
          lines: [
            ...(questions.get(id)?.titles.map((title) => readPage({ url: '', title }).text) ?? []),
            ...(questions.get(id)?.asked ?? []),
            ...searchWords,
            ...searchWordsEnglish,
            ...(topics[id] ?? []),
            title,
            ...tips.map((tip) => inlineText(tip.title)),
          ],
        })),
    ),
);

function rowOf({ id, title, situations, tips, answers }: Section, facts: ReadonlyMap<FactId, Fact>): TipsRow {
  const [answer, ...others] = answers.map(({ country, children }) => ({ country, text: inlineText(children) }));
  if (!answer) throw new Error(`Section ${id} has no answer`);
  const due = firstReview(citedFacts(answers, facts));
  return {
    section: id,
    title,
    situations,
    tips: tips.map((tip) => headOf(tip, facts)),
    answer: answer.text,
    ...(others.length > 0 ? { answerIn: Object.fromEntries(others.map(({ country, text }) => [country, text])) } : {}),
    ...(due ? { answerReviewBy: due } : {}),
  };
}

function headOf(tip: Tip, facts: ReadonlyMap<FactId, Fact>): TipHead {
  const due = tip.facts.length > 0 ? firstReview([tip, ...citedFacts(tip, facts)]) : undefined;
  return {
    id: tip.id,
    title: inlineText(tip.title),
    reason: inlineText(tip.reason),
    grade: tip.grade,
    countries: tip.countries,
    ...(due ? { reviewBy: due } : {}),
  };
}

const firstReview = (dated: readonly { readonly reviewBy: Day }[]): Day | undefined =>
  dated.map(({ reviewBy }) => reviewBy).sort()[0];

/** A chapter as the reader loads it: with its facts, its linked terms and the rules that check what it advises. */
export function compileChapter(chapter: Chapter, { facts, terms, templates }: Guide): ChapterFile {
  return {
    chapter: linkTerms(chapter, terms),
    facts: Object.fromEntries(citedFacts(chapter, facts).map((fact) => [fact.id, fact])),
    rules: rulesOf(chapter),
    templates: templatesOf(chapter, templates),
  };
}

/** Which draft rule checks what a section advises; where several do, the first of the rules' own order. */
const rulesOf = ({ sections }: Chapter): ChapterFile['rules'] =>
  Object.fromEntries(
    sections.flatMap(({ id }) => {
      const rule = RULES.find(({ section }) => section === id);
      return rule ? [[id, rule.id]] : [];
    }),
  );

/** The search index over all sections; the extension and the shell tool search with the same one. */
export const compileSearchIndex = (guide: Guide, synonyms: Synonyms = NO_SYNONYMS): SearchIndex =>
  indexOf(guide)(synonyms);

const indexOf = oncePer((guide: Guide) =>
  oncePer((synonyms: Synonyms) => buildSearchIndex(searchDocuments(guide, synonyms), synonyms.groups)),
);

/** All sections as the search engine reads them. */
export const searchDocuments = ({ chapters, facts }: Guide, synonyms: Synonyms): SearchDocument[] =>
  chapters.flatMap((chapter) =>
    chapter.sections.map((section) =>
      searchDocument(section, chapter, {
        synonyms: synonyms.sections.get(section.id),
        facts: citedFacts(section, facts),
      }),
    ),
  );

/** Titles and passages by section, from which the search cuts its excerpts. */
export const compileSearchTexts = ({ chapters }: Guide): SearchTexts =>
  Object.fromEntries(
    chapters.flatMap((chapter) =>
      chapter.sections.map((section) => [
        section.id,
        {
          title: section.title,
          text: sectionTextByCountry(section),
          ...(section.answers.length > 1 ? { answers: section.answers.length } : {}),
        },
      ]),
    ),
  );

/** All files of the guide, path -> content. */
export function compileGuide(guide: Guide, synonyms: Synonyms = NO_SYNONYMS): Map<string, string> {
  const table = compileTips(guide);
  return new Map([
    [GUIDE_FILES.tips, JSON.stringify(table)],
    [GUIDE_FILES.cards, cardLines(table.rows)],
    [GUIDE_FILES.topics, topicLines(compileTopics(guide))],
    [GUIDE_FILES.changes, JSON.stringify(compileChanges(guide))],
    [GUIDE_FILES.contents, JSON.stringify(table.chapters)],
    ...NETWORKS.map((network): [string, string] => [
      GUIDE_FILES.firstTips(network.id),
      asciiJson(compileFirstTips(network, table, compileTemplateEntries(guide))),
    ]),
    [GUIDE_FILES.searchIndex, compileSearchIndex(guide, synonyms).serialize()],
    [TEMPLATE_FILES.templates, JSON.stringify(guide.templates)],
    [TEMPLATE_FILES.entries, JSON.stringify(compileTemplateEntries(guide))],
    [TEMPLATE_FILES.searchTexts, JSON.stringify(compileTemplateTexts(guide))],
    [TEMPLATE_FILES.topics, JSON.stringify(compileTemplateTopics(guide))],
    [TEMPLATE_FILES.searchIndex, compileTemplateIndex(guide, synonyms).serialize()],
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
