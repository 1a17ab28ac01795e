import type { SectionId } from '../guide/guide';
import type { RankedTip } from './arrange-tips';

/**
 * Puts a better ranking in place of the one on screen without moving what is being read: an open card keeps its
 * place, the others take the new order around it.
 */
export function refineTips(
  shown: readonly RankedTip[],
  refined: readonly RankedTip[],
  open: SectionId | undefined,
): RankedTip[] {
  const at = shown.findIndex(({ row }) => row.section === open);
  const kept = shown[at];
  if (!kept) return [...refined];
  const others = refined
    .filter(({ row }) => row.section !== open)
    .slice(0, Math.max(0, Math.max(refined.length, at + 1) - 1));
  return [...others.slice(0, at), kept, ...others.slice(at)];
}
