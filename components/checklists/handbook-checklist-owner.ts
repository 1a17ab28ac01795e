import { comesFrom } from '../../core/handbook/change-summary';
import { handbookChapterId } from '../../core/handbook/handbook-id';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import type { HandbookChecklistId } from '../../core/tips/handbook-checklist';

/** The pack or the file that an own list came with; empty where it has gone. */
export function ownerOf({ chapters, packs }: HandbookSummary, id: HandbookChecklistId): string {
  const entry = chapters.find(({ slug }) => handbookChapterId(slug) === id);
  if (!entry) return '';
  return (
    packs.find((pack) => comesFrom(entry, pack.id))?.name ?? (entry.origin.type === 'file' ? entry.origin.name : '')
  );
}
