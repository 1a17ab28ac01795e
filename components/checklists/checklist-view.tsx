import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ChecklistTextLine } from '../../core/tips/checklist-text';
import { type TickSheet, ticksOf } from '../../core/tips/checklist-ticks';
import type { AnyChecklistId } from '../../core/tips/handbook-checklist';
import { tickerOf, withTicker, withTicks } from '../../core/tips/tick-off';
import { useTextSettings } from '../guide-text/running-text';
import { type Stored, useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import { ChecklistActions } from './checklist-actions';
import { ChecklistProgress } from './checklist-progress';
import { ChecklistRecord, type RecordSources } from './checklist-record';

/** Whether a line is ticked, and what to call when that changes. */
export interface Ticking {
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

interface ChecklistViewProps extends RecordSources {
  readonly checklist: AnyChecklistId;
  readonly title: string;
  /** Its lines in plain words: they are counted and taken along. */
  readonly lines: readonly ChecklistTextLine[];
  readonly sheets: Stored<TickSheet[]>;
  /** Draws a line. */
  readonly draw: (line: ChecklistTextLine, ticking: Ticking) => ComponentChildren;
  /** What stands above the lines. */
  readonly above?: ComponentChildren;
  /** The page it is about, as `urlPatternOf` names it; empty for the list as such. */
  readonly urlPattern: string;
}

/** A checklist to tick off: its lines, how far it is, and the ways to take it along. Its heading is the caller's. */
export function ChecklistView(props: ChecklistViewProps) {
  const { checklist, title, lines, sheets, draw, above, basis, version, urlPattern } = props;
  const t = useTranslate();
  const [stored, setStored] = useStored(sheets);
  const { today } = useTextSettings();
  /** The ticks that were removed at once, and the name that went with them. */
  const [removed, setRemoved] = useState<{ readonly ticked: readonly string[]; readonly by: string }>();
  const record = useRef<HTMLDetailsElement>(null);
  if (!stored) return null;
  const key = { checklist, urlPattern };
  // Ticks of lines that are not shown (law of another country, gone with a newer pack) are kept, but do not count.
  const ticked = ticksOf(stored, key, today);
  const by = tickerOf(stored, key);
  const round = { lines: lines.map(({ id }) => id), today };
  const change = (next: (ticked: readonly string[]) => readonly string[]) =>
    setStored((now) => withTicks(now, key, next(ticksOf(now, key, today)), round));
  const onTick = (id: string, tick: boolean) => {
    setRemoved(undefined);
    change((now) => [...now.filter((one) => one !== id), ...(tick ? [id] : [])]);
  };
  return (
    <div class="checklist">
      {urlPattern && <p class="checklist-target">{t('checklistPage', urlPattern.replaceAll(/\*(\/\*)*/g, '…'))}</p>}
      {above}
      <ChecklistProgress done={lines.filter(({ id }) => ticked.includes(id)).length} total={lines.length} />
      <ul class="checklist-lines">
        {lines.map((line) => draw(line, { ticked: ticked.includes(line.id), onTick: (tick) => onTick(line.id, tick) }))}
      </ul>
      <ChecklistActions
        text={{ title, lines, ticked }}
        onPrint={() => {
          // An open record would be printed in its place.
          if (record.current) record.current.open = false;
          print();
        }}
        wasReset={removed !== undefined}
        onReset={() => {
          setRemoved({ ticked, by });
          change(() => []);
        }}
        onUndo={() => {
          change((now) => [...new Set([...now, ...(removed?.ticked ?? [])])]);
          if (removed?.by) setStored((now) => withTicker(now, key, removed.by));
          setRemoved(undefined);
        }}
      />
      {ticked.length > 0 && (
        <ChecklistRecord
          {...{ text: { title, lines, ticked }, urlPattern, basis, version, by }}
          onBy={(name) => setStored((now) => withTicker(now, key, name))}
          fold={record}
        />
      )}
    </div>
  );
}
