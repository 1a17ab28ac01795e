import { useEffect, useRef, useState } from 'preact/hooks';
import { ChecklistChoice } from '../../components/checklists/checklist-choice';
import { checklistMessage } from '../../components/checklists/checklist-messages';
import { ChecklistTemplates } from '../../components/checklists/checklist-templates';
import { GuideChecklist } from '../../components/checklists/guide-checklist';
import { HandbookChecklistView } from '../../components/checklists/handbook-checklist';
import { useHandbookChecklists } from '../../components/checklists/handbook-checklist-links';
import { ownerOf } from '../../components/checklists/handbook-checklist-owner';
import { TextSettingsProvider } from '../../components/guide-text/running-text';
import { CountryChoice } from '../../components/shared/country-choice';
import { today } from '../../components/shared/days';
import { PageHead } from '../../components/shared/page-head';
import { useStored } from '../../components/shared/stored';
import { useTranslate } from '../../components/shared/translate';
import { useCountry } from '../../components/shared/use-country';
import { useHash } from '../../components/shared/use-hash';
import { useTitle } from '../../components/shared/use-title';
import { pageAddress } from '../../core/guide/page-address';
import { parseChecklistRoute } from '../../core/tips/checklist-route';
import { type ChecklistRow, sectionsOf } from '../../core/tips/checklist-tips';
import type { ChecklistId } from '../../core/tips/checklists';
import { rowsFor } from '../../core/tips/country';
import { isHandbookChecklistId } from '../../core/tips/handbook-checklist';
import { version } from '../../package.json';
import { loadSection } from '../../platform/browser/guide-files';
import { keepsNoRecords } from '../../platform/browser/private-window';
import { loadTemplateEntries } from '../../platform/browser/template-files';
import { loadHandbookChecklists } from '../../platform/handbook/handbook-checklists';
import { handbookSummary } from '../../platform/handbook/handbook-summary';
import { checklistTicks } from '../../platform/storage/checklist-ticks';
import { preferences } from '../../platform/storage/preferences';

/**
 * `checklist.html#job-ad` shows a list to tick off, `#eigen-…` one of a house; without a list, all of them to choose
 * from.
 */
export function ChecklistPage() {
  const t = useTranslate();
  const hash = useHash();
  const { id, brought, urlPattern, gone, unread, summary } = useRequest(hash);
  const { rows, failed } = useRows(id);
  const [sheets] = useStored(checklistTicks);
  const law = useCountry({ preferences, summary: handbookSummary });
  const from = brought && summary ? ownerOf(summary, brought.id) : '';
  const title = brought ? brought.title : t(id ? checklistMessage(id) : 'checklists');
  const intro = brought ? t('checklistOwn', from) : t(id ? checklistMessage(id, 'checklistAbout') : 'checklistsIntro');
  const heading = useHeading(title, hash);
  const isOpen = id !== undefined || brought !== undefined;

  return (
    <TextSettingsProvider value={{ today: today(), fact: () => undefined }}>
      <PageHead title={title} intro={intro} heading={heading} />
      <main>
        {failed && <p class="failed">{t('loadFailed')}</p>}
        {gone && (
          <p class="notice" role="alert">
            {t(unread ? 'recordsUnreadable' : 'checklistUnknown')}
          </p>
        )}
        {/* How far a list is says how many of its lines hold in a country. */}
        {!isOpen && sheets && sheets.length > 0 && (
          <p class="checklist-law">
            <CountryChoice {...law} />
          </p>
        )}
        {!isOpen && (
          <ChecklistChoice
            country={law.country}
            sheets={sheets}
            loadSection={loadSection}
            summary={summary}
            loadHandbook={loadHandbookChecklists}
          />
        )}
        {id && rows && (
          <GuideChecklist
            key={hash}
            checklist={id}
            urlPattern={urlPattern}
            rows={rowsFor(rows, law.country)}
            sheets={checklistTicks}
            law={law}
            version={version}
          />
        )}
        {brought && (
          <HandbookChecklistView
            key={hash}
            list={brought}
            urlPattern={urlPattern}
            sheets={checklistTicks}
            from={from}
            version={version}
          />
        )}
        {id && <ChecklistTemplates checklist={id} load={loadTemplateEntries} />}
        {isOpen && (
          <p class="checklist-all">
            <a href={pageAddress('checklist', '#')}>{t('checklistAll')}</a>
          </p>
        )}
      </main>
    </TextSettingsProvider>
  );
}

/**
 * What the address asks for: one of the guide's lists, or an own one as soon as it has been read; `gone` = none of this
 * name can be shown; `unread` = because a private window cannot read it.
 */
function useRequest(hash: string) {
  const route = parseChecklistRoute(hash);
  const [summary] = useStored(handbookSummary);
  const lists = useHandbookChecklists(summary, loadHandbookChecklists);
  const id = route && !isHandbookChecklistId(route.id) ? route.id : undefined;
  const brought = lists?.find((list) => list.id === route?.id);
  const isWaiting = route !== undefined && lists === undefined;
  const gone = !id && !brought && !isWaiting && hash.length > 1;
  const unread = gone && route !== undefined && isHandbookChecklistId(route.id) && keepsNoRecords();
  return { id, brought, gone, unread, summary, urlPattern: route?.urlPattern ?? '' };
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
  useTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    arrived.current = true;
  }, [hash]);
  return heading;
}
