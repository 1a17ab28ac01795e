import { useEffect, useState } from 'preact/hooks';
import { HandbookSettings } from '../../components/handbook/handbook-settings';
import { CorrectionList } from '../../components/settings/correction-list';
import { DismissalList } from '../../components/settings/dismissal-list';
import { NetworkAccess } from '../../components/settings/network-access';
import { PreferenceChoices } from '../../components/settings/preference-choices';
import { SettledList } from '../../components/settings/settled-list';
import { SyncSection } from '../../components/settings/sync-section';
import { WhyShown } from '../../components/settings/why-shown';
import { today } from '../../components/shared/days';
import { PageHead } from '../../components/shared/page-head';
import { PageLinks } from '../../components/shared/page-links';
import { useStored } from '../../components/shared/stored';
import { useTranslate } from '../../components/shared/translate';
import { useContents } from '../../components/shared/use-contents';
import { DataSection } from '../../components/your-data/data-section';
import { StoredList } from '../../components/your-data/stored-list';
import type { Problem } from '../../core/guide-compiler/problem';
import { everywhere, isLocked } from '../../core/handbook/house-locks';
import type { HandbookImportServices } from '../../core/ports/handbook-import';
import { NETWORKS } from '../../core/situation/networks';
import { reportError } from '../../platform/browser/error-log';
import { errorLog } from '../../platform/browser/error-store';
import { loadContents } from '../../platform/browser/guide-files';
import { managedLocks } from '../../platform/browser/managed-locks';
import { interfaceLanguage } from '../../platform/browser/messages';
import { siteAccess } from '../../platform/browser/permissions';
import { handbookSummary } from '../../platform/handbook/handbook-summary';
import { keepManagedPolicy } from '../../platform/handbook/managed-pack';
import { loadHandbookTitles } from '../../platform/handbook/read-handbook';
import { compileAgain, readHandbookFiles, undoImport } from '../../platform/handbook/save-handbook';
import { exportPack, openPackFile, undoPack } from '../../platform/handbook/team-packs';
import { backup } from '../../platform/storage/backup';
import { corrections } from '../../platform/storage/corrections';
import { dismissals } from '../../platform/storage/dismissals';
import { exposures } from '../../platform/storage/exposures';
import { preferences } from '../../platform/storage/preferences';
import { quarantinedEntries } from '../../platform/storage/quarantine';
import { storedData } from '../../platform/storage/stored-data';
import { syncOnce, syncState, syncSwitch } from '../../platform/storage/sync';
import { loadRules } from '../../platform/workers/draft-checker';

const HANDBOOK_IMPORT: HandbookImportServices = {
  read: (files, progress, signal) => readHandbookFiles(files, today(), progress, signal),
  openPack: (file, progress, signal) => openPackFile(file, today(), progress, signal),
  undo: undoImport,
  undoPack,
  loadRules,
};

/** Everything that can be set or undone. */
export function Settings() {
  const t = useTranslate();
  const [handbook] = useStored(handbookSummary);
  const managedProblems = useManagedPolicy();
  const handbookTitles = useHandbookTitles();
  const chapters = useContents(loadContents);
  // Syncs now, to show its state: the background may have failed or not have started.
  useEffect(() => void syncOnce().catch((error) => reportError('settings.syncOnce', error)), []);
  return (
    <>
      <PageHead title={t('settings')} />
      <main>
        <SettledList />
        <PreferenceChoices
          item={preferences}
          countryFixed={handbook !== undefined && isLocked(everywhere(handbook), 'country')}
        />
        <NetworkAccess networks={NETWORKS} access={siteAccess} />
        <HandbookSettings
          summary={handbookSummary}
          services={HANDBOOK_IMPORT}
          exportPack={exportPack}
          today={today()}
          managedProblems={managedProblems}
        />
        <WhyShown item={exposures} />
        <DismissalList item={dismissals} chapters={chapters} handbookTitles={handbookTitles} />
        <CorrectionList item={corrections} />
        <SyncSection item={syncSwitch} state={syncState} language={interfaceLanguage()} />
        <DataSection
          backup={backup}
          quarantined={quarantinedEntries}
          errors={errorLog}
          language={interfaceLanguage()}
        />
        <StoredList data={storedData} language={interfaceLanguage()} />
        <section aria-labelledby="more">
          <h2 id="more">{t('moreHeading')}</h2>
          <PageLinks to={['reader', 'changes', 'checklist', 'trust', 'welcome']} />
        </section>
      </main>
    </>
  );
}

/** Applies the administrator's policy, and returns what is wrong with it. */
function useManagedPolicy(): readonly Problem[] {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    const look = () =>
      void keepManagedPolicy(today()).then((found) => {
        setProblems(found);
        return compileAgain();
      });
    look();
    return managedLocks.watch(look);
  }, []);
  return problems;
}

/** The titles of dismissed sections of handbook chapters; also of those that another surface dismisses meanwhile. */
function useHandbookTitles(): ReadonlyMap<string, string> {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const look = async () => {
      const sections = (await dismissals.read()).flatMap(({ scope }) =>
        scope.type === 'section' ? scope.section : [],
      );
      setTitles(await loadHandbookTitles(sections));
    };
    void look();
    return dismissals.watch(() => void look());
  }, []);
  return titles;
}
