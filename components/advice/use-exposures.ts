import { useMemo } from 'preact/hooks';
import type { SectionId } from '../../core/guide/guide';
import { isHandbookId } from '../../core/handbook/handbook-id';
import type { RankedTip } from '../../core/tips/arrange-tips';
import type { TickSheet } from '../../core/tips/checklist-ticks';
import { type Exposure, steppingBack, withKnown, withShown } from '../../core/tips/exposures';
import { today } from '../shared/days';
import { type Stored, useStored } from '../shared/stored';

interface SeenTips {
  /** What the reader knows or has passed over; `undefined` until it has been read. */
  readonly seen: readonly SectionId[] | undefined;
  /** These tips stand on screen. */
  readonly show: (tips: readonly RankedTip[]) => void;
  /** This one was unfolded. */
  readonly know: (section: SectionId) => void;
}

/**
 * What has been shown day after day, so that other tips that fit come to their turn. Counting changes nothing before
 * tomorrow.
 */
export function useExposures(item: Stored<Exposure[]>, ticks: Stored<TickSheet[]>): SeenTips {
  const [exposures] = useStored(item);
  const [sheets] = useStored(ticks);
  const day = today();
  const seen = useMemo(() => {
    if (!exposures || !sheets) return undefined;
    const done = sheets.flatMap(({ ticked }) => ticked.map((tip) => tip.replace(/-[a-z]$/, '')));
    return [...new Set([...steppingBack(exposures, day), ...done])];
  }, [exposures, sheets, day]);
  const count = (change: (now: Exposure[]) => Exposure[]) => {
    if (exposures && change(exposures) === exposures) return;
    // A count that is not stored is no loss of the user's; the store has reported it.
    item.update(change).catch(() => {});
  };
  return {
    seen,
    show: (tips) => {
      const sections = tips.flatMap(({ row, reason: { type } }) =>
        type === 'finding' || type === 'subject' || isHandbookId(row.section) ? [] : [row.section],
      );
      count((now) => withShown(now, sections, day));
    },
    know: (section) => {
      if (!isHandbookId(section)) count((now) => withKnown(now, section, day));
    },
  };
}
