import type { SituationPattern } from '../guide/guide';
import type { Situation } from '../situation/situation';
import type { ChecklistId } from './checklists';

/** The id of a checklist that a house or a user has brought: `eigen-checkliste-beitrag`. */
export type HandbookChecklistId = `eigen-${string}`;

/** A line of such a list; its id comes from its title, so that lines put in between take no tick of another. */
export interface HandbookChecklistItem {
  readonly id: string;
  readonly title: string;
  /** What to do in full; empty where the title says it. */
  readonly action: string;
}

/** A checklist of a team pack or of a file of the user's. */
export interface HandbookChecklist {
  readonly id: HandbookChecklistId;
  readonly title: string;
  /** Where it is offered beside the page; none = in the list of all alone. */
  readonly situations: readonly SituationPattern[];
  readonly items: readonly HandbookChecklistItem[];
}

/** One of the guide's lists, or an own one. */
export type AnyChecklistId = ChecklistId | HandbookChecklistId;

/**
 * Whether a stored or linked word is the id of an own list; whether there is such a list, who has brought it decides.
 */
export const isHandbookChecklistId = (word: unknown): word is HandbookChecklistId =>
  typeof word === 'string' && /^eigen-[a-z0-9-]{1,80}$/.test(word);

/** The own lists that are offered on a page, those for its network before those for any. */
export function handbookChecklistsFor(
  { network, kind }: Pick<Situation, 'network' | 'kind'>,
  lists: readonly HandbookChecklist[],
): readonly HandbookChecklist[] {
  const rankOf = ({ situations }: HandbookChecklist) =>
    Math.max(
      0,
      ...situations.map((at) => (at.kind !== kind ? 0 : at.network === network ? 2 : at.network === '*' ? 1 : 0)),
    );
  return lists.filter((list) => rankOf(list) > 0).sort((a, b) => rankOf(b) - rankOf(a));
}
