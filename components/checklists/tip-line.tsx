import type { FactId } from '../../core/guide/guide';
import type { ChecklistItem } from '../../core/tips/checklist-tips';
import { GradeLine } from '../guide-text/grade-line';
import { linkTarget, sectionHref, TextSettingsProvider, useTextSettings } from '../guide-text/running-text';
import { TipText } from '../guide-text/tip-details';
import { useTranslate } from '../shared/translate';
import { ChecklistLine } from './checklist-line';
import type { Ticking } from './checklist-view';

/** A tip as a line: its title, what to do, how sure that is, and the way to the section. */
export function TipLine({ item: { tip, row }, ...ticking }: { readonly item: ChecklistItem } & Ticking) {
  const settings = useTextSettings();
  return (
    <TextSettingsProvider value={{ ...settings, fact: (id: FactId) => row.facts.find((fact) => fact.id === id) }}>
      <ChecklistLine
        id={tip.id}
        title={<TipText tip={tip} nodes={tip.title} />}
        action={<TipText tip={tip} nodes={tip.action} />}
        source={<TipSource item={{ tip, row }} />}
        {...ticking}
      />
    </TextSettingsProvider>
  );
}

/** How sure the line is, where it holds, as of when, and the way to its section. */
function TipSource({ item: { tip, row } }: { item: ChecklistItem }) {
  const t = useTranslate();
  return (
    <p class="checklist-source">
      <GradeLine tip={tip} />
      <a href={sectionHref(row.section)} target={linkTarget()} aria-label={t('openSectionLabel', row.section)}>
        {row.section}
      </a>
    </p>
  );
}
