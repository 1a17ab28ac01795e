import type { TipsTable } from '../guide/compiled-guide';
import { GRADES, type SituationPattern } from '../guide/guide';
import type { Situation } from '../situation/situation';
import { type NetworkId, PAGE_KINDS, type PageKind } from '../situation/vocabulary';
import { rowsFor, WORK_COUNTRIES } from './country';
import type { RankRow, RankTable } from './rank-tips';

/**
 * What ranking asks for the pages of one network, without what cards show: a tenth of the whole table, so that a popup
 * ranks before its first frame.
 */
export interface NetworkRanking extends Pick<TipsTable, 'priorities' | 'relatedSections'> {
  /**
   * A section a line: its number; the grades of its tips, by number; a letter for each page kind that it names, a
   * capital = on any network; the countries, if any, where none of its tips holds.
   */
  readonly rows: string;
}

const KINDS = Object.keys(PAGE_KINDS);

/** By the order of the kinds: the file and what reads it are built together. */
const letterOf = (kind: PageKind): string => String.fromCharCode(97 + KINDS.indexOf(kind));

/** Packs what holds on a network. */
export const packRanking = (
  network: NetworkId,
  { rows, priorities, relatedSections }: Pick<TipsTable, 'rows' | 'priorities' | 'relatedSections'>,
): NetworkRanking => ({
  rows: rows
    .map((row) => {
      const { section, situations, tips } = row;
      const kinds = situations.map((at) => {
        const letter = letterOf(at.kind);
        return at.network === '*' ? letter.toUpperCase() : at.network === network ? letter : '';
      });
      const grades = new Set(tips.map(({ grade }) => GRADES.indexOf(grade)));
      const silentIn = WORK_COUNTRIES.filter((country) => rowsFor([row], country).length === 0);
      return `${section} ${[...grades].join('')} ${kinds.join('')} ${silentIn.join('')}`.trimEnd();
    })
    .join('\n'),
  priorities: Object.fromEntries(
    Object.entries(priorities).filter(([list]) => list.startsWith(`${network}/`) || list.startsWith('*/')),
  ),
  relatedSections,
});

/** Unpacks what a situation needs of it: the patterns that name a kind of page that it may be. */
export function rankTableFor({ network, kind, alternatives }: Situation, packed: NetworkRanking): RankTable<RankRow> {
  const wanted = new Map<string, SituationPattern>();
  for (const one of [kind, ...alternatives]) {
    wanted.set(letterOf(one), { network, kind: one });
    wanted.set(letterOf(one).toUpperCase(), { network: '*', kind: one });
  }
  return {
    ...packed,
    rows: packed.rows.split('\n').map((line) => {
      const [section = '', grades = '', kinds = '', silentIn] = line.split(' ');
      return {
        section,
        silentIn,
        situations: [...kinds].flatMap((letter) => wanted.get(letter) ?? []),
        tips: [...grades].flatMap((at) => {
          const grade = GRADES[Number(at)];
          return grade ? [{ grade }] : [];
        }),
      };
    }),
  };
}
