import type { TipsRow, TipsTable } from '../guide/compiled-guide';
import type { Grade, SectionId, SituationPattern } from '../guide/guide';
import type { Situation } from '../situation/situation';
import { isSilent, PAGE_KINDS, type PageKind } from '../situation/vocabulary';
import { arrangeTips, better, type Personal, type RankedTip, type TipReason } from './arrange-tips';
import { type TopicMatch, topicsOf } from './topic';

/**
 * What a fit is worth. First place on the editor's list counts 10, each further place a fifth less; a section that
 * names network and kind in its own situations counts more than one for any network; an alternative kind counts half; the topic
 * of the page can lift a section above the list. Editorial judgement, checked by cross-validation on labelled
 * situations, November 2026 (`npm run eval:tips`).
 */
export const WORTH = {
  first: 10,
  nextPlace: 0.79,
  network: 1.2,
  anyNetwork: 0.8,
  alternative: 0.5,
  /** By what the person does there: reading a post, its subject is all; writing a job ad, the form is. */
  topic: { read: 29, be: 10, run: 8, hire: 8, write: 6, silent: 0 },
  /** How much of the place's worth a topic of full strength takes away. */
  yields: { read: 0.57, be: 0.4, run: 0.3, hire: 0.3, write: 0.3, silent: 0 },
  /** Telling weight that makes half of full strength; below `weakestTopic` a topic is a chance meeting of words. */
  topicHalf: 5,
  weakestTopic: 0.35,
  /** Share of a topic that goes to the first of its companions, and to each further one of the share before. */
  companion: 0.65,
  nextRelated: 0.85,
  /** How many topics of a page bring their companions along. */
  leaders: 2,
  /** A topic alone, on a page kind that the section does not name, must say more. */
  topicElsewhere: 0.84,
  grade: { pflicht: 0.3, belegt: 0.2, erfahrung: 0 },
};

export type Worth = typeof WORTH;

export interface RankOptions extends Personal {
  /** What the page says of itself, for its topic; see `readPage`. */
  readonly text?: string;
  /** Which page of its kind it is in particular, for each kind that it may be; see `subPageOf`. */
  readonly subPage?: (kind: PageKind) => string | undefined;
  readonly limit?: number;
  readonly worth?: Worth;
}

type RankTable = Pick<TipsTable, 'rows' | 'priorities' | 'topics' | 'relatedSections'>;

/** The sections that help in a situation, best first. The same input always gives the same order. */
export function rankTips(
  situation: Situation | undefined,
  table: RankTable,
  { limit, worth, ...options }: RankOptions = {},
): RankedTip[] {
  if (!situation) return [];
  return arrangeTips(scoreTips(situation, table, options, worth), situation.network, options, limit);
}

/** What every section that fits is worth in a situation on a page, whoever reads it; best first. */
export function scoreTips(
  situation: Situation,
  { rows, priorities, topics, relatedSections }: RankTable,
  { text = '', subPage = () => undefined }: Pick<RankOptions, 'text' | 'subPage'> = {},
  worth: Worth = WORTH,
): RankedTip[] {
  if (isSilent(situation.kind)) return [];
  const places = placesOf(situation, subPage, priorities, worth);
  const spoken = spokenOf(topicsOf(text, topics, rows.length, worth.topicHalf), relatedSections, worth);
  const strongest = Math.max(0, ...[...spoken.values()].map(({ strength }) => strength));
  return rows
    .flatMap((row) => rank(situation, row, places.get(row.section), spoken.get(row.section), strongest, worth) ?? [])
    .sort(better);
}

/** What the page speaks about, and what an editor hands over along with it. */
function spokenOf(
  matches: readonly TopicMatch[],
  relatedSections: TipsTable['relatedSections'],
  worth: Worth,
): ReadonlyMap<SectionId, TopicMatch> {
  const spoken = new Map(
    matches.filter(({ strength }) => strength >= worth.weakestTopic).map((match) => [match.section, match]),
  );
  for (const leader of [...spoken.values()].slice(0, worth.leaders)) {
    for (const [i, section] of (relatedSections[leader.section] ?? []).entries()) {
      const strength = leader.strength * worth.companion * worth.nextRelated ** i;
      if (strength > (spoken.get(section)?.strength ?? 0)) spoken.set(section, { ...leader, section, strength });
    }
  }
  return spoken;
}

interface Place {
  readonly worth: number;
  readonly kind: PageKind;
  readonly anyNetwork: boolean;
}

/** What the editor's lists give each section here: the network's own list, then that of any network behind it. */
function placesOf(
  { network, kind, alternatives }: Situation,
  subPage: (kind: PageKind) => string | undefined,
  priorities: TipsTable['priorities'],
  worth: Worth,
): ReadonlyMap<SectionId, Place> {
  const places = new Map<SectionId, Place>();
  for (const at of [kind, ...alternatives]) {
    const part = subPage(at);
    const listOf = (place: string) => priorities[place] ?? [];
    const inParticular = part ? [...listOf(`${network}/${at}/${part}`), ...listOf(`*/${at}/${part}`)] : [];
    const own = [...inParticular, ...listOf(`${network}/${at}`)];
    const list = [...new Set([...own, ...listOf(`*/${at}`)])];
    for (const [i, id] of list.entries()) {
      const value = worth.first * worth.nextPlace ** i * (at === kind ? 1 : worth.alternative);
      if (value > (places.get(id)?.worth ?? 0))
        places.set(id, { worth: value, kind: at, anyNetwork: !own.includes(id) });
    }
  }
  return places;
}

function rank(
  situation: Situation,
  row: TipsRow,
  place: Place | undefined,
  told: TopicMatch | undefined,
  strongest: number,
  worth: Worth,
): RankedTip | undefined {
  const [best] = row.situations
    .flatMap((pattern) => fitOf(situation, pattern, worth) ?? [])
    .sort((a, b) => b.worth - a.worth);
  if (!place && !best && !told) return undefined;
  const fits = place !== undefined || best !== undefined;
  const group = PAGE_KINDS[situation.kind];
  // Where somebody reads, the subject is what matters: the stronger it is, the less the editor's list says.
  const yielding = 1 - worth.yields[group] * strongest;
  const placeWorth = ((place?.worth ?? 0) + (best?.worth ?? 0)) * yielding;
  const topicWorth = (told?.strength ?? 0) * worth.topic[group] * (fits ? 1 : worth.topicElsewhere);
  const grade = Math.max(...row.tips.map((tip) => worth.grade[tip.grade as Grade]));
  const word = told?.words[0];
  const at = place ?? best;
  const reason: TipReason =
    word !== undefined && (at === undefined || topicWorth > placeWorth)
      ? { type: 'topic', word }
      : { type: 'situation', kind: at?.kind ?? situation.kind, anyNetwork: at?.anyNetwork ?? true };
  return { row, score: placeWorth + topicWorth + grade, reason };
}

function fitOf({ network, kind, alternatives }: Situation, pattern: SituationPattern, worth: Worth): Place | undefined {
  const anyNetwork = pattern.network === '*';
  if (!anyNetwork && pattern.network !== network) return undefined;
  const own = pattern.kind === kind;
  if (!own && !alternatives.includes(pattern.kind)) return undefined;
  const value = (anyNetwork ? worth.anyNetwork : worth.network) * (own ? 1 : worth.alternative);
  return { worth: value, kind: pattern.kind, anyNetwork };
}
