import type { Block, Chapter, Day, Fact, FactId, Guide, Inline, Section, SectionId } from '../guide/guide';
import { buildTemplates, checkNamedTemplates } from './build-templates';
import { type ParsedChapter, parseChapter } from './parse-chapter';
import { type ParsedFacts, parseFacts } from './parse-facts';
import { parseGlossary } from './parse-glossary';
import { checkSituation } from './parse-priorities';
import { parseQuestions } from './parse-questions';
import { type KeyCheck, parseSectionLists } from './parse-section-lists';
import { parseTopics } from './parse-topics';
import { ContentError, type Problem } from './problem';

/** A file of the guide: path as shown in messages, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The files of the guide. Lists that are absent are empty. */
export interface GuideSources {
  readonly chapters: readonly SourceFile[];
  readonly facts: readonly SourceFile[];
  readonly glossary?: SourceFile;
  readonly priorities?: SourceFile;
  readonly topics?: SourceFile;
  readonly relatedSections?: SourceFile;
  /** What people ask, a file a chapter. */
  readonly questions?: readonly SourceFile[];
  /** Documents to copy, a file each. */
  readonly templates?: readonly SourceFile[];
}

/**
 * Makes the guide from its files. Throws a `ContentError` that lists every problem with file, line and mend:
 * mistakes inside a file, ids used twice, links, facts and sections that do not exist, and a
 * duty that is past its review day: advice on law that nobody has looked at since is not shipped.
 */
export function buildGuide(files: GuideSources, today: Day = ''): Guide {
  const parsed = files.chapters.map(({ path, text }) => parseChapter(path, text));
  const facts = joined(files.facts.map(({ path, text }) => parseFacts(path, text)));
  const sections = new Set(parsed.flatMap(({ chapter }) => chapter.sections.map(({ id }) => id)));
  const glossary = parseGlossary(files.glossary?.path ?? '', files.glossary?.text ?? '', sections);
  const listsIn = (list: SourceFile | undefined, check: KeyCheck, example: string) =>
    parseSectionLists(list?.path ?? '', list?.text ?? '', sections, check, example);
  const priorities = listsIn(files.priorities, checkSituation, 'linkedin/composer: [6.1, 6.4]');
  const relatedSections = listsIn(
    files.relatedSections,
    (id) => (sections.has(id) ? undefined : [`Abschnitt ${id} gibt es nicht`, 'eine vorhandene Nummer angeben']),
    '"9.7": [9.8, 16.2]',
  );
  const questions = (files.questions ?? []).map(({ path, text }) => parseQuestions(path, text, sections));
  const topics = parseTopics(files.topics?.path ?? '', files.topics?.text ?? '', sections);
  const templates = buildTemplates(files.templates ?? [], { sections, facts: facts.facts }, today);
  const problems = [
    ...parsed.flatMap((chapter) => chapter.problems),
    ...facts.problems,
    ...glossary.problems,
    ...priorities.problems,
    ...relatedSections.problems,
    ...topics.problems,
    ...questions.flatMap((each) => each.problems),
    ...templates.problems,
    ...(files.templates
      ? checkNamedTemplates(
          parsed.map(({ chapter }) => chapter),
          templates.templates,
          locationOf(parsed),
        )
      : []),
    ...checkChapters(parsed),
    ...parsed.flatMap((chapter) => checkReferences(chapter, parsed, facts)),
    ...checkUnused(
      parsed,
      facts,
      templates.templates.flatMap((template) => template.facts),
    ),
    ...parsed.flatMap((chapter) => checkOverdue(chapter, today)),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  const chapters = parsed.map(({ chapter }) => chapter).sort((a, b) => a.number - b.number);
  const terms = [...glossary.terms].sort((a, b) => a.name.localeCompare(b.name, 'de'));
  return {
    chapters,
    facts: facts.facts,
    terms,
    priorities: priorities.lists,
    relatedSections: relatedSections.lists,
    topics: topics.topics,
    templates: templates.templates,
    questions: new Map(questions.flatMap((each) => [...each.questions])),
  };
}

/** The facts of several files as one list; an id that occurs in two of them is a problem. */
function joined(files: readonly ParsedFacts[]): FactBase {
  const facts = new Map<FactId, Fact>();
  const where = new Map<FactId, Pick<Problem, 'file' | 'line'>>();
  const problems = files.flatMap((each) => each.problems);
  for (const each of files) {
    for (const [id, fact] of each.facts) {
      const at = { file: each.file, line: each.lines.get(id) ?? 1 };
      const other = where.get(id);
      if (other)
        problems.push({
          ...at,
          what: `Fakt ${id} gibt es schon in ${other.file}`,
          mend: 'eine freie Kennung vergeben',
        });
      facts.set(id, fact);
      where.set(id, at);
    }
  }
  return { facts, where, problems };
}

/** All facts, each with its file and line. */
interface FactBase {
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly where: ReadonlyMap<FactId, Pick<Problem, 'file' | 'line'>>;
  readonly problems: readonly Problem[];
}

/** File and line of a section; line 1 of no file where there is none. */
const locationOf = (parsed: readonly ParsedChapter[]) => (section: SectionId) => {
  const at = parsed.find(({ lines }) => lines.has(section));
  return { file: at?.file ?? '', line: at?.lines.get(section) ?? 1 };
};

const checkOverdue = ({ file, chapter, lines }: ParsedChapter, today: Day): Problem[] =>
  chapter.sections
    .flatMap(({ tips }) => tips)
    .filter(({ grade, reviewBy }) => grade === 'pflicht' && reviewBy < today)
    .map(({ id, reviewBy }) => ({
      file,
      line: lines.get(id) ?? 1,
      what: `${id}: Die Pflicht war bis ${reviewBy} zu prüfen`,
      mend: 'an Gesetz und Urteil prüfen, dann „Stand“ und „Prüfen bis“ erneuern',
    }));

function checkChapters(parsed: readonly ParsedChapter[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { file, chapter } of parsed) {
    const report = (what: string, mend: string) => problems.push({ file, line: 1, what, mend });
    for (const key of [`nummer ${chapter.number}`, `kurzname ${chapter.slug}`]) {
      const other = seen.get(key);
      if (other) report(`„${key}“ steht schon in ${other}`, 'einen freien Wert vergeben');
      seen.set(key, file);
    }
    const name = `${String(chapter.number).padStart(2, '0')}-${chapter.slug}.md`;
    if (!file.endsWith(`/${name}`)) report('Dateiname passt nicht zu Nummer und Kurzname', `die Datei ${name} nennen`);
  }
  return problems;
}

function checkReferences(
  { file, chapter, lines }: ParsedChapter,
  all: readonly ParsedChapter[],
  facts: FactBase,
): Problem[] {
  const problems: Problem[] = [];
  const sections = new Set(all.flatMap((other) => other.chapter.sections.map(({ id }) => id)));
  for (const { at, factIds, sectionIds } of references(chapter)) {
    const report = (what: string, mend: string) =>
      problems.push({ file, line: lines.get(at) ?? 1, what: `${at}: ${what}`, mend });
    for (const id of factIds)
      if (!facts.facts.has(id))
        report(`Fakt „${id}“ gibt es nicht`, 'ihn in content/fakten/ eintragen oder die Kennung berichtigen');
    for (const id of sectionIds)
      if (!sections.has(id)) report(`Abschnitt ${id} gibt es nicht`, 'eine vorhandene Nummer verlinken');
  }
  return problems;
}

function checkUnused(
  parsed: readonly ParsedChapter[],
  { facts, where }: FactBase,
  elsewhere: readonly FactId[],
): Problem[] {
  const cited = parsed.flatMap(({ chapter }) => references(chapter).flatMap(({ factIds }) => factIds));
  const used = new Set([...cited, ...elsewhere]);
  return [...facts.keys()]
    .filter((id) => !used.has(id))
    .map((id) => ({
      ...(where.get(id) ?? { file: 'content/fakten', line: 1 }),
      what: `Fakt ${id} wird nirgends verwendet`,
      mend: 'zitieren oder löschen',
    }));
}

/** What a section or tip refers to. */
export interface References {
  /** Section or tip id. */
  readonly at: string;
  readonly factIds: readonly string[];
  readonly sectionIds: readonly string[];
}

/** What each section and tip of a chapter refers to. */
export function references(chapter: Pick<Chapter, 'sections'>): References[] {
  return chapter.sections.flatMap((section) => [
    inTexts(section.id, passageTexts(section), []),
    ...section.tips.map((tip) =>
      inTexts(
        tip.id,
        [tip.title, tip.action, tip.reason, tip.exception, ...Object.values(tip.countryNotes)],
        tip.facts,
      ),
    ),
  ]);
}

const passageTexts = ({ answers, passage }: Section): (readonly Inline[])[] => [
  ...answers.map(({ children }) => children),
  ...passage.flatMap((block: Block) => (block.type === 'paragraph' ? [block.children] : block.items)),
];

function inTexts(at: string, texts: readonly (readonly Inline[])[], facts: readonly string[]): References {
  const nodes = texts.flatMap((text) => text.flatMap(flatten));
  return {
    at,
    factIds: [...facts, ...nodes.flatMap((node) => (node.type === 'figure' ? node.facts : []))],
    sectionIds: nodes.flatMap((node) => (node.type === 'section-link' ? [node.section] : [])),
  };
}

const flatten = (node: Inline): Inline[] => (node.type === 'text' ? [node] : [node, ...node.children.flatMap(flatten)]);
