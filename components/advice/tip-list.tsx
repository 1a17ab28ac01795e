import { useMemo, useState } from 'preact/hooks';
import type { SectionId } from '../../core/guide/guide';
import type { Situation } from '../../core/situation/situation';
import type { RankedTip } from '../../core/tips/arrange-tips';
import { TipCard, type TipCardProps } from './tip-card';
import type { Advice } from './use-advice';
import { useRest } from './use-rest';

/**
 * px that titles and reasons of the first cards may take in a popup of 600 px without a scroll bar, with lines of 20
 * and 18 px.
 */
const ROOM = 276;
const FIRST = 4;

/**
 * How many reasons, from the first on, have room for the second line that they need: by the widest of the fonts that
 * are measured, a title of more than 36 letters takes two lines, and a reason of more than 49.
 */
function roomyReasons(tips: readonly RankedTip[]): number {
  const first = tips.slice(0, FIRST).map(({ row }) => row.tips[0]);
  let left = first.reduce((px, tip) => px - (tip && tip.title.length > 36 ? 40 : 20) - 18, ROOM);
  let roomy = 0;
  for (const tip of first) {
    if (tip?.reason && tip.reason.length > 49) left -= 18;
    if (left < 0) break;
    roomy++;
  }
  return roomy;
}

interface TipListProps {
  readonly advice: Advice;
  /** Those that are on screen. */
  readonly tips: readonly RankedTip[];
  readonly situation: Situation;
  readonly load: TipCardProps['load'];
}

/**
 * The cards, drawn anew only where something of them has changed: what is asked for late must not cost a second
 * drawing. One of them gives its short answer: the one that was rested on last, the first one before. While a card is
 * unfolded the answer stays where it is: nothing moves around what is being read.
 */
export function TipList({ advice, tips, situation, load }: TipListProps) {
  const { open, read } = advice;
  const [pointed, setPointed] = useState<SectionId>();
  const { come, leave } = useRest(setPointed);
  const answered = tips.some(({ row }) => row.section === pointed) ? pointed : tips[0]?.row.section;
  const roomy = roomyReasons(tips);
  // biome-ignore lint/correctness/useExhaustiveDependencies: callbacks are new with each rendering and act on the same state; the cards must not be.
  return useMemo(
    () => (
      <ul class="tip-list" onMouseLeave={leave}>
        {tips.map((ranked, at) => {
          const { section } = ranked.row;
          const isRead = read.has(section);
          return (
            <TipCard
              key={section}
              ranked={ranked}
              situation={situation}
              open={open === section}
              read={isRead}
              roomy={at < roomy}
              answered={answered === section}
              onPoint={() => (open === undefined ? come(section) : leave())}
              onToggle={() => {
                leave();
                advice.onToggle(section);
              }}
              load={load}
              actions={{
                read: isRead,
                onRead: (marked) => advice.onRead(section, marked),
                onLater: () => advice.onDismiss({ type: 'section', section }, true),
                onHide: (scope) => advice.onDismiss(scope, false),
              }}
            />
          );
        })}
      </ul>
    ),
    [tips, open, read, situation, load, answered],
  );
}
