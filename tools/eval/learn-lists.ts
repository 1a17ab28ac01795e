import type { TipsRow } from '../../core/guide/compiled-guide';
import type { SectionId } from '../../core/guide/guide';
import type { Situation } from '../../core/situation/situation';
import { PAGE_KINDS } from '../../core/situation/vocabulary';
import { readPage } from '../../core/tips/page-signals';
import { pageTopics } from '../../core/tips/page-topics';
import { type RankTable, WEIGHTS } from '../../core/tips/rank-tips';
import type { TopicTable } from '../../core/topic/topic-table';
import type { TipCase } from './tips';

/** The editor's lists, as `content/priorities.yaml` has them. */
export type Lists = RankTable['priorities'];

/** A judged situation, where it is, and which sections its judge had before them. */
export interface JudgedCase {
  readonly entry: TipCase;
  readonly situation: Situation | undefined;
  readonly judged: (section: string) => boolean;
}

/**
 * How judged situations move a section in a list. Chosen by cross-validation over the first sights, flat around them
 * (`npm run eval:lists`, November 2026).
 */
const LEARNING = {
  /** How many situations the order in the file stands for: the editor's, and what was learned before. */
  editor: 1,
  /** What a wanted and a helpful section is worth, on the scale of the lists' first place. */
  worth: [0, 5, WEIGHTS.first] as const,
  /** What a section that was not named counts beside one that was: judges name the best, not all that fit. */
  notNamed: 0.6,
  /** What a situation says of the next more general list. */
  moreGeneral: 0.4,
  /** What a section that is not on the list is worth before, and what it needs to come onto it: never a single line. */
  outside: 1,
  joins: { worth: 2.5, situations: 3 },
  /** The shortest list, where enough sections qualify. */
  shortest: 6,
};

interface Evidence {
  readonly worth: Map<SectionId, number>;
  readonly cases: Map<SectionId, number>;
  /** In how many situations a judge named the section. */
  readonly named: Map<SectionId, number>;
}

/**
 * The lists in the order that the editor's order and judged situations together speak for: a section's place is the
 * mean of what the list gave it and of what judges gave it there. What the words of a page explain is no evidence for
 * its list.
 */
export function learnLists(
  lists: Lists,
  cases: readonly JudgedCase[],
  rows: readonly TipsRow[],
  topics: TopicTable,
): Lists {
  const sections = rows.map(({ section }) => section);
  const ofOneNetwork = new Set(
    rows.filter(({ situations }) => !situations.some(({ network }) => network === '*')).map(({ section }) => section),
  );
  const evidence = new Map<string, Evidence>();
  for (const each of cases) count(evidence, each, lists, sections, topics);
  return Object.fromEntries(
    Object.entries(lists).map(([key, list]) => {
      // What is written for some networks only comes onto no list of any network, unless the editor has it on the list
      // of the kind.
      const ofTheKind = lists[key.split('/').slice(0, 2).join('/')] ?? [];
      const open = sections.filter(
        (id) => list.includes(id) || ofTheKind.includes(id) || !(key.startsWith('*') && ofOneNetwork.has(id)),
      );
      return [key, ordered(list, evidence.get(key), open)];
    }),
  );
}

function count(
  evidence: Map<string, Evidence>,
  { entry, situation, judged }: JudgedCase,
  lists: Lists,
  sections: readonly SectionId[],
  topics: TopicTable,
): void {
  if (!situation || entry.judgements.size === 0) return;
  const page = readPage(entry);
  const spoken = pageTopics(page.text, topics, WEIGHTS.topicHalf);
  const strengths = new Map(spoken.map(({ section, strength }) => [section, strength]));
  const byWords = (spoken[0]?.strength ?? 0) * (PAGE_KINDS[situation.kind] === 'read' ? 1 : 0.5);
  let weight = 1 - Math.min(1, byWords);
  for (const key of keysOf(situation, page.subPage(situation.kind))) {
    if (!lists[key]) continue;
    const { worth, cases, named } = evidence.get(key) ?? { worth: new Map(), cases: new Map(), named: new Map() };
    evidence.set(key, { worth, cases, named });
    for (const section of sections.filter(judged)) {
      const grade = entry.judgements.get(section) ?? 0;
      const share = weight * (grade > 0 ? 1 - (strengths.get(section) ?? 0) : LEARNING.notNamed);
      cases.set(section, (cases.get(section) ?? 0) + share);
      if (grade > 0) named.set(section, (named.get(section) ?? 0) + 1);
      worth.set(section, (worth.get(section) ?? 0) + share * (LEARNING.worth[grade] ?? 0));
    }
    weight *= LEARNING.moreGeneral;
  }
}

/** The lists of a situation, the most particular first, as `rankTips` reads them. */
function keysOf({ network, kind }: Situation, subPage: string | undefined): string[] {
  const particular = subPage ? [`${network}/${kind}/${subPage}`, `*/${kind}/${subPage}`] : [];
  return [...particular, `${network}/${kind}`, `*/${kind}`];
}

function ordered(
  list: readonly SectionId[],
  evidence: Evidence | undefined,
  sections: readonly SectionId[],
): readonly SectionId[] {
  if (!evidence) return list;
  const worthOf = (section: SectionId): number => {
    const at = list.indexOf(section);
    const editors = at < 0 ? LEARNING.outside : WEIGHTS.first * WEIGHTS.nextRank ** at;
    const { worth, cases } = evidence;
    return (LEARNING.editor * editors + (worth.get(section) ?? 0)) / (LEARNING.editor + (cases.get(section) ?? 0));
  };
  const earnsPlace = (section: SectionId, worth: number) =>
    worth > LEARNING.joins.worth && (evidence.named.get(section) ?? 0) >= LEARNING.joins.situations;
  return sections
    .map((section) => ({ section, worth: worthOf(section) }))
    .filter(({ section, worth }) => list.includes(section) || earnsPlace(section, worth))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, Math.max(list.length, LEARNING.shortest))
    .map(({ section }) => section);
}
