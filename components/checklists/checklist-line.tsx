import type { FactId } from '../../core/guide/guide';
import type { ChecklistItem } from '../../core/tips/checklist-tips';
import { GradeLine } from '../guide-text/grade-line';
import { linkTarget, sectionHref, TextSettingsProvider, useTextSettings } from '../guide-text/running-text';
import { TipText } from '../guide-text/tip-details';
import { useTranslate } from '../shared/translate';

interface ChecklistLineProps {
  readonly item: ChecklistItem;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** One line: a box with the tip's title, what to do, how sure that is, and the way to the section. */
export function ChecklistLine({ item: { tip, row }, ticked, onTick }: ChecklistLineProps) {
  const settings = useTextSettings();
  const detail = `do-${tip.id}`;
  return (
    <TextSettingsProvider value={{ ...settings, fact: (id: FactId) => row.facts.find((fact) => fact.id === id) }}>
      <li class="checklist-line">
        <label>
          <input
            type="checkbox"
            checked={ticked}
            aria-describedby={detail}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
          <span class="checklist-title" lang="de">
            <TipText tip={tip} nodes={tip.title} />
          </span>
        </label>
        <p id={detail} class="checklist-action" lang="de">
          <TipText tip={tip} nodes={tip.action} />
        </p>
        <ChecklistSource item={{ tip, row }} />
      </li>
    </TextSettingsProvider>
  );
}

/** How sure the line is, where it holds, as of when, and the way to its section. */
function ChecklistSource({ item: { tip, row } }: { item: ChecklistItem }) {
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
