import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TipId } from '../../core/guide/guide';
import { type TickSheet, ticksOf, withSheet } from '../../core/tips/checklist-ticks';
import { type ChecklistRow, checklistItems } from '../../core/tips/checklist-tips';
import type { ChecklistId } from '../../core/tips/checklists';
import type { WorkCountry } from '../../core/tips/country';
import { type Stored, useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import { ChecklistActions } from './checklist-actions';
import { ChecklistLine } from './checklist-line';
import { ChecklistProgress } from './checklist-progress';

interface ChecklistViewProps {
  readonly checklist: ChecklistId;
  /** The list's sections, as far as they hold where the reader works. */
  readonly rows: readonly ChecklistRow[];
  readonly sheets: Stored<TickSheet[]>;
  readonly country: WorkCountry;
  /** The way to another country's list. */
  readonly countryChoice?: ComponentChildren;
  /** The page it is about, as `urlPatternOf` names it; empty for the list as such. */
  readonly urlPattern?: string;
}

/** A checklist to tick off: its lines, how far it is, and the ways to take it along. Its heading is the caller's. */
export function ChecklistView(props: ChecklistViewProps) {
  const { checklist, rows, sheets, country, countryChoice, urlPattern = '' } = props;
  const t = useTranslate();
  const [stored, setStored] = useStored(sheets);
  const [removed, setRemoved] = useState<readonly TipId[]>();
  if (!stored) return null;
  const items = checklistItems(checklist, rows);
  const key = { checklist, urlPattern };
  // Ticks of tips that are not shown (law of another country) are kept, but do not count.
  const ticked = ticksOf(stored, key);
  const change = (next: (ticked: readonly TipId[]) => readonly TipId[]) =>
    setStored((now) => withSheet(now, { ...key, ticked: next(ticksOf(now, key)) }));
  return (
    <div class="checklist">
      {urlPattern && <p class="checklist-page">{t('checklistPage', urlPattern)}</p>}
      {countryChoice && <p class="checklist-law">{countryChoice}</p>}
      <ChecklistProgress done={items.filter(({ tip }) => ticked.includes(tip.id)).length} total={items.length} />
      <ul class="checklist-lines">
        {items.map((item) => (
          <ChecklistLine
            key={item.tip.id}
            item={item}
            ticked={ticked.includes(item.tip.id)}
            onTick={(tick) => {
              setRemoved(undefined);
              change((now) => [...now.filter((id) => id !== item.tip.id), ...(tick ? [item.tip.id] : [])]);
            }}
          />
        ))}
      </ul>
      <ChecklistActions
        checklist={checklist}
        items={items}
        ticked={ticked}
        urlPattern={urlPattern}
        country={country}
        wasReset={removed !== undefined}
        onReset={() => {
          setRemoved(ticked);
          change(() => []);
        }}
        onUndo={() => {
          change((now) => [...new Set([...now, ...(removed ?? [])])]);
          setRemoved(undefined);
        }}
      />
    </div>
  );
}
