import type { TickSheet } from '../../core/tips/checklist-ticks';
import type { HandbookChecklist } from '../../core/tips/handbook-checklist';
import type { Stored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import { ChecklistLine } from './checklist-line';
import { ChecklistView } from './checklist-view';

interface HandbookChecklistViewProps {
  readonly list: HandbookChecklist;
  readonly sheets: Stored<TickSheet[]>;
  /** The pack or file that it came with. */
  readonly from: string;
  readonly urlPattern: string;
  /** Of the guide, for records. */
  readonly version: string;
}

/** A list that a house or the user has brought: its lines as they were written, without grade or section. */
export function HandbookChecklistView({ list, sheets, from, urlPattern, version }: HandbookChecklistViewProps) {
  const { id, title, items } = list;
  const t = useTranslate();
  return (
    <ChecklistView
      checklist={id}
      title={title}
      lines={items}
      sheets={sheets}
      draw={(line, ticking) => (
        <ChecklistLine key={line.id} id={line.id} title={line.title} action={line.action} {...ticking} />
      )}
      version={version}
      basis={[t('checklistOwn', from)]}
      urlPattern={urlPattern}
    />
  );
}
