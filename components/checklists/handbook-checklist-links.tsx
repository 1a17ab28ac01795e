import { useEffect, useState } from 'preact/hooks';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { checklistHref } from '../../core/tips/checklist-route';
import { type TickSheet, ticksOf } from '../../core/tips/checklist-ticks';
import type { HandbookChecklist } from '../../core/tips/handbook-checklist';
import { useTextSettings } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';

export type LoadHandbookChecklists = (summary: HandbookSummary) => Promise<readonly HandbookChecklist[]>;

/** The own lists of the chapters that hold here; nothing of another house stands here for a moment. */
export function useHandbookChecklists(
  summary: HandbookSummary | undefined,
  load: LoadHandbookChecklists,
): readonly HandbookChecklist[] | undefined {
  const [loaded, setLoaded] = useState<{
    readonly of: HandbookSummary;
    readonly lists: readonly HandbookChecklist[];
  }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    if (!summary) return;
    let current = true;
    void load(summary).then((lists) => current && setLoaded({ of: summary, lists }));
    return () => {
      current = false;
    };
  }, [summary]);
  return loaded && loaded.of === summary ? loaded.lists : undefined;
}

interface HandbookChecklistLinkProps {
  readonly list: HandbookChecklist;
  /** The page that it is ticked for; absent = the one that it was ticked for last. */
  readonly urlPattern?: string;
  readonly name: string;
  readonly sheets: readonly TickSheet[] | undefined;
  /** Opens beside what is read. */
  readonly beside?: boolean;
}

/** The way to an own list, with how far its ticks are. */
export function HandbookChecklistLink({ list, urlPattern, name, sheets, beside = false }: HandbookChecklistLinkProps) {
  const t = useTranslate();
  const page = urlPattern ?? sheets?.findLast(({ checklist }) => checklist === list.id)?.urlPattern ?? '';
  const { today } = useTextSettings();
  const ticked = ticksOf(sheets ?? [], { checklist: list.id, urlPattern: page }, today);
  const done = list.items.filter(({ id }) => ticked.includes(id)).length;
  return (
    <a href={checklistHref(list.id, page)} {...(beside ? { target: '_blank', rel: 'noopener' } : {})}>
      {name}
      {done > 0 && ` · ${t('lengthOf', String(done))} ${list.items.length}`}
    </a>
  );
}
