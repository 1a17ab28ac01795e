import { useEffect, useRef, useState } from 'preact/hooks';
import { ChecklistChoice } from '../../components/checklists/checklist-choice';
import { checklistMessage } from '../../components/checklists/checklist-messages';
import { ChecklistTemplates } from '../../components/checklists/checklist-templates';
import { ChecklistView } from '../../components/checklists/checklist-view';
import { TextSettingsProvider } from '../../components/guide-text/running-text';
import { CountryChoice } from '../../components/shared/country-choice';
import { today } from '../../components/shared/days';
import { PageHead } from '../../components/shared/page-head';
import { useStored } from '../../components/shared/stored';
import { useTranslate } from '../../components/shared/translate';
import { useCountry } from '../../components/shared/use-country';
import { useHash } from '../../components/shared/use-hash';
import { pageAddress } from '../../core/guide/page-address';
import { parseChecklistRoute } from '../../core/tips/checklist-route';
import { type ChecklistRow, sectionsOf } from '../../core/tips/checklist-tips';
import type { ChecklistId } from '../../core/tips/checklists';
import { rowsFor } from '../../core/tips/country';
import { loadSection } from '../../platform/browser/guide-files';
import { loadTemplateEntries } from '../../platform/browser/template-files';
import { handbookSummary } from '../../platform/handbook/handbook-summary';
import { checklistTicks } from '../../platform/storage/checklist-ticks';
import { preferences } from '../../platform/storage/preferences';

/** `checklist.html#job-ad` shows a list to tick off; without a list, all of them to choose from. */
export function ChecklistPage() {
  const t = useTranslate();
  const hash = useHash();
  const route = parseChecklistRoute(hash);
  const { rows, failed } = useRows(route?.id);
  const [sheets] = useStored(checklistTicks);
  const law = useCountry({ preferences, summary: handbookSummary });
  const title = t(route ? checklistMessage(route.id) : 'checklists');
  const heading = useHeading(title, hash);

  return (
    <TextSettingsProvider value={{ today: today(), fact: () => undefined }}>
      <PageHead
        title={title}
        intro={t(route ? checklistMessage(route.id, 'checklistAbout') : 'checklistsIntro')}
        heading={heading}
      />
      <main>
        {failed && <p class="failed">{t('loadFailed')}</p>}
        {!route && hash.length > 1 && (
          <p class="notice" role="alert">
            {t('checklistUnknown')}
          </p>
        )}
        {!route && <ChecklistChoice country={law.country} sheets={sheets} loadSection={loadSection} />}
        {route && rows && (
          <ChecklistView
            key={hash}
            checklist={route.id}
            urlPattern={route.urlPattern}
            rows={rowsFor(rows, law.country)}
            sheets={checklistTicks}
            country={law.country}
            countryChoice={<CountryChoice {...law} />}
          />
        )}
        {route && <ChecklistTemplates checklist={route.id} load={loadTemplateEntries} />}
        {route && (
          <p class="checklist-all">
            <a href={pageAddress('checklist', '#')}>{t('checklistAll')}</a>
          </p>
        )}
      </main>
    </TextSettingsProvider>
  );
}

function useRows(id: ChecklistId | undefined): { rows?: readonly ChecklistRow[]; failed?: boolean } {
  const [state, setState] = useState<{ rows?: readonly ChecklistRow[]; failed?: boolean }>({});
  useEffect(() => {
    if (!id) return;
    let current = true;
    Promise.all(sectionsOf(id).map(loadSection)).then(
      (loaded) => {
        const rows = loaded.map(({ section, facts }) => ({
          section: section.id,
          tips: section.tips,
          facts: Object.values(facts),
        }));
        if (current) setState({ rows });
      },
      () => current && setState({ failed: true }),
    );
    return () => {
      current = false;
    };
  }, [id]);
  return state;
}

/** Sets the window's title. When another list is opened, moves the focus to its heading. */
function useHeading(title: string, hash: string) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(false);
  useEffect(() => {
    document.title = `${title} – ${t('readerTitle')}`;
    if (arrived.current) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    arrived.current = true;
  }, [hash]);
  return heading;
}
