import { useMemo, useState } from 'preact/hooks';
import type { SectionId } from '../../core/guide/guide';
import type { Situation } from '../../core/situation/situation';
import type { RankedTip } from '../../core/tips/arrange-tips';
import { TipCard, type TipCardProps } from './tip-card';
import type { Advice } from './use-advice';
import { useRest } from './use-rest';

/**
 * Heights in px that decide whether the reasons may take two lines each without a scroll bar in a popup of 600 px. Letters per line
 * by the widest of the fonts that are measured (`surfaces/fonts`).
 */
const LINE = { title: 20, reason: 18, titleLetters: 36, reasonLetters: 54 };
const ROOM = 275;

const linesOf = (text: string, letters: number): number => Math.min(2, Math.ceil(text.length / letters));

/** Whether the reasons of these cards fit with two lines each. */
const isRoomy = (tips: readonly RankedTip[]): boolean =>
  tips.length <= 4 &&
  tips.reduce(
    (
      sum,
      {
        row: {
          tips: [tip],
        },
      },
    ) => {
      const { title = '', reason = '' } = tip ?? {};
      return (
        sum +
        LINE.title * linesOf(title, LINE.titleLetters) +
        LINE.reason * linesOf(`weil ${reason}`, LINE.reasonLetters)
      );
    },
    0,
  ) <= ROOM;

interface TipListProps {
  readonly advice: Advice;
  /** Those that are on screen. */
  readonly tips: readonly RankedTip[];
  readonly situation: Situation;
  readonly load: TipCardProps['load'];
}

/**
 * The cards, drawn anew only where something of them has changed: what is asked for late must not cost a second drawing. One
 * of them gives its short answer: the one that was rested on last, the first one before. While a card is unfolded the answer
 * stays where it is: nothing moves around what is being read.
 */
export function TipList({ advice, tips, situation, load }: TipListProps) {
  const { open, read } = advice;
  const [pointed, setPointed] = useState<SectionId>();
  const { come, leave } = useRest(setPointed);
  const answered = tips.some(({ row }) => row.section === pointed) ? pointed : tips[0]?.row.section;
  return useMemo(
    () => (
      <ul class={isRoomy(tips) ? 'tip-list roomy' : 'tip-list'} onMouseLeave={leave}>
        {tips.map((ranked) => {
          const { section } = ranked.row;
          const isRead = read.has(section);
          return (
            <TipCard
              key={section}
              ranked={ranked}
              situation={situation}
              open={open === section}
              read={isRead}
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
