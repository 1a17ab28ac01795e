import type { SectionId } from '../guide/guide';
import type { RankedTip } from './arrange-tips';

/**
 * Puts a better ranking in place of the one on screen without moving what is being read: cards that are held (open, or
 * under the keyboard) keep their place and why they are shown, the others take the new order around them. What a held
 * card says is the new ranking's: in another country a section has other tips.
 */
export function refineTips(
  shown: readonly RankedTip[],
  refined: readonly RankedTip[],
  ...held: readonly (SectionId | undefined)[]
): RankedTip[] {
  const isHeld = ({ row }: RankedTip) => held.includes(row.section);
  const kept = shown.flatMap((tip, at) => (isHeld(tip) ? [{ tip, at }] : []));
  const length = Math.max(refined.length, ...kept.map(({ at }) => at + 1));
  const result = refined
    .filter((tip) => !kept.some((other) => other.tip.row.section === tip.row.section))
    .slice(0, length - kept.length);
  const rows = new Map(refined.map(({ row }) => [row.section, row]));
  for (const { tip, at } of kept) result.splice(at, 0, { ...tip, row: rows.get(tip.row.section) ?? tip.row });
  return result;
}
