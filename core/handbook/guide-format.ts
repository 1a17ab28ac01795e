import type { Block, Inline, Section, SectionId } from '../guide/guide';
import { references } from '../guide-compiler/build-guide';
import type { ChapterRules } from '../guide-compiler/limits';
import { parseChapter } from '../guide-compiler/parse-chapter';
import type { Problem } from '../guide-compiler/problem';
import type { ReadChapters } from './handbook-chapter';
import { handbookSectionId } from './handbook-id';
import { HANDBOOK_LIMITS } from './limits';
import { slugOf } from './slug';
import { cutWordList } from './word-list';

/**
 * What a handbook chapter in the form of the guide must have: the same, but without facts and as long as it needs to
 * be.
 */
const HANDBOOK_RULES: ChapterRules = {
  passageMin: 1,
  passageMax: HANDBOOK_LIMITS.blocks,
  tipsMin: 1,
  tipsPerSection: 5,
  answerNeeded: false,
  factsNeeded: false,
  webLinks: true,
  details: ['Situationen', 'Suchwörter'],
};

/** Reads a chapter of the form that `content/README.md` describes; `guideSections` are the ids that it may link to. */
export function readGuideForm(
  file: string,
  text: string,
  guideSections: ReadonlySet<SectionId>,
  slugFor: (slug: string) => string,
): ReadChapters {
  const list = cutWordList(file, text);
  const { chapter, lines, problems } = parseChapter(file, list.rest, HANDBOOK_RULES);
  const slug = slugFor(slugOf(chapter.slug || chapter.title));
  const inChapter = new Set(chapter.sections.map(({ id }) => id));
  const wrong = references(chapter).flatMap(({ at, factIds, sectionIds }): Problem[] => {
    const problem = (what: string, mend: string) => ({ file, line: lines.get(at) ?? 1, what: `${at}: ${what}`, mend });
    const number = at.split('-')[0]?.split('.')[1] ?? '';
    return [
      ...(number.length > 4 ? [problem('Die Nummer ist zu lang', 'eine Nummer bis 9999 vergeben')] : []),
      ...factIds
        .slice(0, 1)
        .map(() =>
          problem('Fakten hat nur der Leitfaden selbst', 'die Quelle in den Satz schreiben, „Fakten“ löschen'),
        ),
      ...sectionIds
        .filter((id) => !inChapter.has(id) && !guideSections.has(id))
        .map((id) => problem(`Abschnitt ${id} gibt es nicht`, 'eine vorhandene Nummer verlinken')),
    ];
  });
  /** A number that the chapter has itself means its own section; every other one the guide's. */
  const idOf = (id: SectionId): SectionId => (inChapter.has(id) ? handbookSectionId(slug, id.split('.')[1] ?? '') : id);
  const { title, summary } = chapter;
  return {
    chapters: [
      {
        chapter: {
          slug,
          title,
          summary,
          format: 'guide',
          sections: chapter.sections.map((section) => renamed(section, idOf)),
          words: list.words,
          templates: [],
        },
        source: text,
      },
    ],
    problems: [...problems, ...wrong, ...list.problems],
    hints: [],
  };
}

type Rename = (id: SectionId) => SectionId;

function renamed(section: Section, idOf: Rename): Section {
  const inlines = (nodes: readonly Inline[]): Inline[] =>
    nodes.map((node) => {
      if (node.type === 'text') return node;
      const children = inlines(node.children);
      return node.type === 'section-link' ? { ...node, section: idOf(node.section), children } : { ...node, children };
    });
  const block = (one: Block): Block =>
    one.type === 'paragraph'
      ? { ...one, children: inlines(one.children) }
      : { ...one, items: one.items.map((item) => inlines(item)) };
  const id = idOf(section.id);
  return {
    ...section,
    id,
    answers: section.answers.map((answer) => ({ ...answer, children: inlines(answer.children) })),
    passage: section.passage.map(block),
    tips: section.tips.map((tip) => ({
      ...tip,
      id: `${id}-${tip.id.split('-')[1] ?? 'a'}`,
      title: inlines(tip.title),
      action: inlines(tip.action),
      reason: inlines(tip.reason),
      exception: inlines(tip.exception),
      countryNotes: Object.fromEntries(
        Object.entries(tip.countryNotes).map(([country, note]) => [country, inlines(note)]),
      ),
    })),
  };
}
