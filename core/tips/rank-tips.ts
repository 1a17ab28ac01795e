import type { TipHead, TipsRow, TipsTable } from '../guide/compiled-guide';
import type { SectionId, SituationPattern } from '../guide/guide';
import type { Situation } from '../situation/situation';
import { isSilent, PAGE_KINDS, type PageKind } from '../situation/vocabulary';
import type { TopicTable } from '../topic/topic-table';
import { arrangeTips, better, type Personal, type RankedTip, type Scored, type TipReason } from './arrange-tips';
import type { OrganisationId, OwnerSection } from './organisations';
import { pageTopics, type TopicMatch } from './page-topics';

/**
 * What a fit is worth. First place on the editor's list counts 10, each further place a fifth less; a section that
 * names network and kind in its own situations counts more than one for any network; an alternative kind counts half;
 * the topic of the page can lift a section above the list. Editorial judgement, checked by cross-validation on labelled
 * situations, November 2026 (`npm run eval:tips`).
 */
export const WEIGHTS = {
  first: 10,
  nextRank: 0.79,
  network: 1.2,
  anyNetwork: 0.8,
  alternative: 0.5,
  /** By what the person does there: reading a post, its subject is all; writing a job ad, the form is. */
  topic: { read: 29, be: 10, run: 8, hire: 8, write: 6, silent: 0 },
  /** How much of the place's worth a topic of full strength takes away. */
  damping: { read: 0.57, be: 0.4, run: 0.3, hire: 0.3, write: 0.3, silent: 0 },
  /** What comes first because of who it is, and each further place of that. */
  owner: 11.5,
  nextOwner: 0.8,
  /** Telling weight that makes half of full strength; below `weakestTopic` a topic is a chance meeting of words. */
  topicHalf: 12,
  weakestTopic: 0.35,
  /**
   * The same where the title is a name that somebody gave, as that of a group: its words meet topics by chance more
   * often.
   */
  weakestInName: 0.4,
  /** Share of a topic that goes to the first of its companions, and to each further one of the share before. */
  related: 0.65,
  nextRelated: 0.85,
  /** How many topics of a page bring their companions along. */
  leaders: 2,
  /** A topic alone, on a page kind that the section does not name, must say more. */
  topicElsewhere: 0.84,
  grade: { pflicht: 0.3, belegt: 0.2, erfahrung: 0 },
};

export type Worth = typeof WEIGHTS;

export interface RankOptions extends Personal {
  /** What the page says of itself, for its topic; see `readPage`. */
  readonly text?: string;
  /** Which page of its kind it is in particular, for each kind that it may be; see `subPageOf`. */
  readonly subPage?: (kind: PageKind) => string | undefined;
  /** What comes first because of who has the page; see `sectionsForOwner`. */
  readonly owner?: (situation: Situation) => readonly OwnerSection[];
  readonly limit?: number;
  readonly weight?: Worth;
}

/** What ranking asks of a section. */
export interface RankRow extends Pick<TipsRow, 'section' | 'situations'> {
  readonly tips: readonly Pick<TipHead, 'grade'>[];
  /** The countries where none of its tips holds, one behind the other; absent = it says something everywhere. */
  readonly silentIn?: string | undefined;
}

/** What ranking asks; without topics the words of a page say nothing. */
export interface RankTable<Row extends RankRow = TipsRow> extends Pick<TipsTable, 'priorities' | 'relatedSections'> {
  readonly rows: readonly Row[];
  readonly topics?: TopicTable | undefined;
}

/**
 * What fits a page, best first: the first `MOST_RANKED` with their cards, and the rest, whose cards are loaded on
 * request.
 */
export interface Ranking {
  readonly tips: readonly RankedTip[];
  readonly rest: readonly Scored<RankRow>[];
  /** Rejects where the cards cannot be loaded. */
  readonly loadRest: () => Promise<readonly RankedTip[]>;
}

/** The sections that help in a situation, best first. The same input always gives the same order. */
export function rankTips(
  situation: Situation | undefined,
  table: RankTable,
  { limit, weight, ...options }: RankOptions = {},
): RankedTip[] {
  if (!situation) return [];
  return arrangeTips(scoreTips(situation, table, options, weight), situation.network, options, limit);
}

/** The score of every section that fits a situation on a page, independent of the reader; best first. */
export function scoreTips<Row extends RankRow>(
  situation: Situation,
  { rows, priorities, topics, relatedSections }: RankTable<Row>,
  { text = '', subPage = () => undefined, owner = () => [] }: Pick<RankOptions, 'text' | 'subPage' | 'owner'> = {},
  weight: Worth = WEIGHTS,
): Scored<Row>[] {
  const listed = withOwner(situation, owner(situation), listedSections(situation, subPage, priorities, weight), weight);
  // Settings are silent but for those that an editor has a list for: who may do what on a page, who sees a profile.
  if (isSilent(situation.kind) && listed.size === 0) return [];
  const weakest = situation.kind === 'group' ? weight.weakestInName : weight.weakestTopic;
  const matches = topics ? pageTopics(text, topics, weight.topicHalf) : [];
  const spoken = topicMatches(
    matches.filter(({ strength }) => strength >= weakest),
    relatedSections,
    weight,
  );
  const strongest = Math.max(0, ...[...spoken.values()].map(({ strength }) => strength));
  return rows
    .flatMap((row) => rank(situation, row, listed.get(row.section), spoken.get(row.section), strongest, weight) ?? [])
    .sort(better);
}

/** The topics of the page, and the sections that an editor has related to them. */
function topicMatches(
  matches: readonly TopicMatch[],
  relatedSections: TipsTable['relatedSections'],
  weight: Worth,
): ReadonlyMap<SectionId, TopicMatch> {
  const spoken = new Map(matches.map((match) => [match.section, match]));
  for (const leader of [...spoken.values()].slice(0, weight.leaders)) {
    for (const [i, section] of (relatedSections[leader.section] ?? []).entries()) {
      const strength = leader.strength * weight.related * weight.nextRelated ** i;
      if (strength > (spoken.get(section)?.strength ?? 0)) spoken.set(section, { ...leader, section, strength });
    }
  }
  return spoken;
}

interface Listed {
  readonly weight: number;
  readonly kind: PageKind;
  readonly anyNetwork: boolean;
  /** Who has the page, where that is why. */
  readonly who?: OrganisationId;
}

/** What the editor's lists give each section here: the network's own list, then that of any network behind it. */
function listedSections(
  { network, kind, alternatives, writing }: Situation,
  subPage: (kind: PageKind) => string | undefined,
  priorities: TipsTable['priorities'],
  weight: Worth,
): ReadonlyMap<SectionId, Listed> {
  const listed = new Map<SectionId, Listed>();
  for (const at of [kind, ...alternatives]) {
    const part = subPage(at);
    const listOf = (listed: string) => priorities[listed] ?? [];
    const inParticular = part ? [...listOf(`${network}/${at}/${part}`), ...listOf(`*/${at}/${part}`)] : [];
    // What is being written says more than the page that it is written on.
    const written = at === kind ? WRITTEN[writing ?? 'nothing'] : undefined;
    const whileWriting = written ? [...listOf(`${network}/${written}`), ...listOf(`*/${written}`)] : [];
    const networkOwn = [...whileWriting, ...inParticular, ...listOf(`${network}/${at}`)];
    const list = [...new Set([...networkOwn, ...listOf(`*/${at}`)])];
    for (const [i, id] of list.entries()) {
      const value = weight.first * weight.nextRank ** i * (at === kind ? 1 : weight.alternative);
      if (value > (listed.get(id)?.weight ?? 0))
        listed.set(id, { weight: value, kind: at, anyNetwork: !networkOwn.includes(id) });
    }
  }
  return listed;
}

/** The lists of what is written in an editor of its own; a vacancy and a profile are page kinds with lists already. */
const WRITTEN: Readonly<Record<string, string | undefined>> = { reply: 'reviews/reply', comment: 'post/comment' };

/** What comes first because of who it is goes before the editor's general lists. */
function withOwner(
  { kind }: Situation,
  sections: readonly OwnerSection[],
  listed: ReadonlyMap<SectionId, Listed>,
  weight: Worth,
): ReadonlyMap<SectionId, Listed> {
  if (sections.length === 0) return listed;
  const all = new Map(listed);
  for (const { section: id, position, who } of sections) {
    const value = weight.owner * weight.nextOwner ** position;
    if (value > (all.get(id)?.weight ?? 0)) all.set(id, { weight: value, kind, anyNetwork: true, who });
  }
  return all;
}

function rank<Row extends RankRow>(
  situation: Situation,
  row: Row,
  listed: Listed | undefined,
  topic: TopicMatch | undefined,
  strongest: number,
  weight: Worth,
): Scored<Row> | undefined {
  const [best] = row.situations
    .flatMap((pattern) => fitOf(situation, pattern, weight) ?? [])
    .sort((a, b) => b.weight - a.weight);
  if (!listed && !best && !topic) return undefined;
  const fits = listed !== undefined || best !== undefined;
  const group = PAGE_KINDS[situation.kind];
  // Where somebody reads, the subject is what matters: the stronger it is, the less the editor's list says.
  const dampingFactor = 1 - weight.damping[group] * strongest;
  const listWeight = ((listed?.weight ?? 0) + (best?.weight ?? 0)) * dampingFactor;
  const topicWorth = (topic?.strength ?? 0) * weight.topic[group] * (fits ? 1 : weight.topicElsewhere);
  const grade = Math.max(...row.tips.map((tip) => weight.grade[tip.grade]));
  const word = topic?.words[0];
  const at = listed ?? best;
  const reason: TipReason =
    word !== undefined && (at === undefined || topicWorth > listWeight)
      ? { type: 'topic', word }
      : listed?.who
        ? { type: 'owner', who: listed.who }
        : { type: 'situation', kind: at?.kind ?? situation.kind, anyNetwork: at?.anyNetwork ?? true };
  return { row, score: listWeight + topicWorth + grade, reason };
}

function fitOf(
  { network, kind, alternatives }: Situation,
  pattern: SituationPattern,
  weight: Worth,
): Listed | undefined {
  const anyNetwork = pattern.network === '*';
  if (!anyNetwork && pattern.network !== network) return undefined;
  const networkOwn = pattern.kind === kind;
  if (!networkOwn && !alternatives.includes(pattern.kind)) return undefined;
  const value = (anyNetwork ? weight.anyNetwork : weight.network) * (networkOwn ? 1 : weight.alternative);
  return { weight: value, kind: pattern.kind, anyNetwork };
}
