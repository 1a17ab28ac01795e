import { useEffect, useState } from 'preact/hooks';
import { checklistHref } from '../../core/tips/checklist-route';
import { ticksOf } from '../../core/tips/checklist-ticks';
import type { ChecklistId } from '../../core/tips/checklists';
import { useTextSettings } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';
import { checklistMessage } from './checklist-messages';
import type { ProgressSources } from './progress-sources';

interface ChecklistLinkProps extends ProgressSources {
  readonly id: ChecklistId;
  readonly urlPattern: string;
  readonly name: string;
  /** Opens beside what is read. */
  readonly beside?: boolean;
}

/** The way to a checklist, with how far its ticks for a page are. */
export function ChecklistLink({ id, urlPattern, name, beside = false, ...sources }: ChecklistLinkProps) {
  const t = useTranslate();
  const { today } = useTextSettings();
  const ticked = sources.sheets ? ticksOf(sources.sheets, { checklist: id, urlPattern }, today) : [];
  const items = useItems(ticked.length > 0 ? id : undefined, sources);
  const done = items?.filter((tip) => ticked.includes(tip)).length ?? 0;
  return (
    <a href={checklistHref(id, urlPattern)} {...(beside ? { target: '_blank', rel: 'noopener' } : {})}>
      {name}
      {items && done > 0 && ` · ${t('lengthOf', String(done))} ${items.length}`}
    </a>
  );
}

/** The list by its name, for the page that it was ticked for last. */
export function LastChecklistLink({ id, ...more }: Omit<ChecklistLinkProps, 'urlPattern' | 'name'>) {
  const t = useTranslate();
  const last = more.sheets?.findLast(({ checklist }) => checklist === id);
  return <ChecklistLink id={id} urlPattern={last?.urlPattern ?? ''} name={t(checklistMessage(id))} {...more} />;
}

/**
 * The lines of a list that hold in a country. They are loaded only where something has been ticked: before, none
 * counts.
 */
function useItems(id: ChecklistId | undefined, { country, loadSection }: ProgressSources) {
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly tips: readonly string[] }>();
  const wanted = id && `${id} ${country}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` names list and country.
  useEffect(() => {
    if (!id || !wanted || loaded?.of === wanted) return;
    let current = true;
    import('./count-items')
      .then(({ itemsIn }) => itemsIn(id, country, loadSection))
      .then(
        (tips) => current && setLoaded({ of: wanted, tips }),
        () => {}, // The loader has reported it; the link stays without its progress.
      );
    return () => {
      current = false;
    };
  }, [wanted]);
  return loaded?.of === wanted ? loaded?.tips : undefined;
}
