import type { TipsTable } from '../guide/compiled-guide';
import { GRADES, type SectionId, type SituationPattern } from '../guide/guide';
import type { Situation } from '../situation/situation';
import type { NetworkId } from '../situation/vocabulary';
import type { RankRow, RankTable } from './rank-tips';

/**
 * What ranking asks for the pages of one network, without what cards show: a tenth of the whole table, so that a popup ranks before
 * its first frame.
 */
export interface NetworkRanking extends Pick<TipsTable, 'priorities' | 'relatedSections'> {
  readonly rows: readonly PackedRow[];
}

/** A section; the page kinds that it names, `*` before those on any network, blanks between; and the grades of its tips, by number. */
type PackedRow = readonly [section: SectionId, kinds: string, grades: string];

/** Packs what holds on a network. */
export const packRanking = (
  network: NetworkId,
  { rows, priorities, relatedSections }: Pick<TipsTable, 'rows' | 'priorities' | 'relatedSections'>,
): NetworkRanking => ({
  rows: rows.map(({ section, situations, tips }) => [
    section,
    situations
      .flatMap((at) => (at.network === '*' ? [`*${at.kind}`] : at.network === network ? [at.kind] : []))
      .join(' '),
    [...new Set(tips.map(({ grade }) => GRADES.indexOf(grade)))].join(''),
  ]),
  priorities: Object.fromEntries(
    Object.entries(priorities).filter(([list]) => list.startsWith(`${network}/`) || list.startsWith('*/')),
  ),
  relatedSections,
});

/** Unpacks what a situation needs of it: the patterns that name a kind of page that it may be. */
export function rankTableFor({ network, kind, alternatives }: Situation, packed: NetworkRanking): RankTable<RankRow> {
  const wanted = new Map<string, SituationPattern>();
  for (const one of [kind, ...alternatives]) {
    wanted.set(one, { network, kind: one });
    wanted.set(`*${one}`, { network: '*', kind: one });
  }
  return {
    ...packed,
    rows: packed.rows.map(([section, kinds, grades]) => ({
      section,
      situations: kinds.split(' ').flatMap((named) => wanted.get(named) ?? []),
      tips: [...grades].flatMap((at) => {
        const grade = GRADES[Number(at)];
        return grade ? [{ grade }] : [];
      }),
    })),
  };
}
