import { tipsAsLines } from '../../core/tips/checklist-text';
import type { TickSheet } from '../../core/tips/checklist-ticks';
import { type ChecklistRow, checklistItems } from '../../core/tips/checklist-tips';
import type { ChecklistId } from '../../core/tips/checklists';
import { useTextSettings } from '../guide-text/running-text';
import { CountryChoice } from '../shared/country-choice';
import type { Stored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import type { CountrySetting } from '../shared/use-country';
import { checklistMessage } from './checklist-messages';
import { ChecklistView } from './checklist-view';
import { TipLine } from './tip-line';

interface GuideChecklistProps {
  readonly checklist: ChecklistId;
  /** The list's sections, as far as they hold where the reader works. */
  readonly rows: readonly ChecklistRow[];
  readonly sheets: Stored<TickSheet[]>;
  readonly law: CountrySetting;
  readonly urlPattern: string;
  /** Of the guide, for records. */
  readonly version: string;
}

/** A list of the guide's tips. */
export function GuideChecklist({ checklist, rows, sheets, law, urlPattern, version }: GuideChecklistProps) {
  const t = useTranslate();
  const { today } = useTextSettings();
  const items = checklistItems(checklist, rows);
  const { country } = law;
  return (
    <ChecklistView
      checklist={checklist}
      title={t(checklistMessage(checklist))}
      lines={tipsAsLines(items, today, t('reviewDue'))}
      sheets={sheets}
      draw={({ id }, ticking) => {
        const item = items.find(({ tip }) => tip.id === id);
        return item && <TipLine key={id} item={item} {...ticking} />;
      }}
      above={
        <p class="checklist-law">
          <CountryChoice {...law} />
        </p>
      }
      version={version}
      basis={[
        t('recordLaw', t(country === 'all' ? 'recordAllCountries' : `countryName_${country}`)),
        t('recordSource'),
      ]}
      urlPattern={urlPattern}
    />
  );
}
