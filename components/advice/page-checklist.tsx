import { useEffect, useState } from 'preact/hooks';
import type { SectionId } from '../../core/guide/guide';
import { urlPatternOf } from '../../core/situation/correction';
import type { PageKind } from '../../core/situation/vocabulary';
import { checklistHref } from '../../core/tips/checklist-route';
import { type TickSheet, ticksOf } from '../../core/tips/checklist-ticks';
import { type ChecklistId, checklistFor, checklistItems, sectionsOf } from '../../core/tips/checklists';
import { rowsFor, type WorkCountry } from '../../core/tips/country';
import { checklistMessage } from '../checklists/checklist-messages';
import { type Stored, useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import type { LoadedSection } from './loaded-section';

/** What has been ticked on checklists. */
export interface ChecklistSources {
  readonly ticks: Stored<TickSheet[]>;
}

interface PageChecklistProps extends ChecklistSources {
  readonly kind: PageKind;
  readonly url: string | undefined;
  readonly country: WorkCountry;
  readonly loadSection: (section: SectionId) => Promise<LoadedSection>;
}

/** The way to the checklist that fits this page, with how far this page's ticks are. */
export function PageChecklist({ kind, url, country, ticks, loadSection }: PageChecklistProps) {
  const t = useTranslate();
  const id = checklistFor(kind);
  const urlPattern = urlPatternOf(url ?? '') ?? '';
  const [sheets] = useStored(ticks);
  const ticked = id && sheets ? ticksOf(sheets, { checklist: id, urlPattern }) : [];
  const items = useItems(ticked.length > 0 ? id : undefined, country, loadSection);
  if (!id) return null;
  const done = items?.filter((tip) => ticked.includes(tip)).length ?? 0;
  return (
    <p class="checklist-link">
      <a href={checklistHref(id, urlPattern)} target="_blank" rel="noopener">
        {t('checklistLink', t(checklistMessage(id)))}
        {items && done > 0 && ` · ${t('lengthOf', String(done))} ${items.length}`}
      </a>
    </p>
  );
}

/** The lines of a list that hold in a country. They are loaded only where something has been ticked: before, none counts. */
function useItems(id: ChecklistId | undefined, country: WorkCountry, loadSection: PageChecklistProps['loadSection']) {
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly tips: readonly string[] }>();
  const wanted = id && `${id} ${country}`;
  useEffect(() => {
    if (!id || !wanted || loaded?.of === wanted) return;
    let current = true;
    Promise.all(sectionsOf(id).map(loadSection)).then(
      (sections) => {
        const rows = sections.map(({ section }) => ({ section: section.id, tips: section.tips, facts: [] }));
        const tips = checklistItems(id, rowsFor(rows, country)).map(({ tip }) => tip.id);
        if (current) setLoaded({ of: wanted, tips });
      },
      () => {}, // The loader has reported it; the link stays without its progress.
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return loaded?.of === wanted ? loaded?.tips : undefined;
}
