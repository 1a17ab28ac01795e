import { useEffect, useState } from 'preact/hooks';
import { AsideList } from '../../components/aside-list';
import { CorrectionList } from '../../components/correction-list';
import { DataSection } from '../../components/data-section';
import { today } from '../../components/days';
import { NetworkAccess } from '../../components/network-access';
import { OwnSettings } from '../../components/own/own-settings';
import type { OwnImportServices } from '../../components/own/use-own-import';
import { PageHead } from '../../components/page-head';
import { PageLinks } from '../../components/page-links';
import { PreferenceChoices } from '../../components/preference-choices';
import { useStored } from '../../components/stored';
import { StoredList } from '../../components/stored-list';
import { SyncSection } from '../../components/sync-section';
import { useTranslate } from '../../components/translate';
import { useContents } from '../../components/use-contents';
import type { Problem } from '../../core/guide/problem';
import { isLocked } from '../../core/own/own-summary';
import { NETWORKS } from '../../core/situation/networks';
import { backup } from '../../platform/backup';
import { corrections } from '../../platform/corrections';
import { damagedEntries } from '../../platform/damaged-entries';
import { startDraftChecker } from '../../platform/draft-checker';
import { loadContents } from '../../platform/guide-files';
import { keepManagedPack } from '../../platform/managed-pack';
import { interfaceLanguage } from '../../platform/messages';
import { compileAgain, readOwnFiles, type Taken, undoImport } from '../../platform/own-chapters';
import { loadOwnTitles } from '../../platform/own-content';
import { ownSummary } from '../../platform/own-summary';
import { siteAccess } from '../../platform/permissions';
import { preferences } from '../../platform/preferences';
import { putAside } from '../../platform/put-aside';
import { storedData } from '../../platform/stored-data';
import { exchange, syncState, syncSwitch } from '../../platform/sync';
import { type AppliedPack, exportPack, openPackFile, undoPack } from '../../platform/team-packs';

const OWN_IMPORT: OwnImportServices<Taken, AppliedPack> = {
  read: (files, progress, signal) => readOwnFiles(files, today(), progress, signal),
  openPack: (file, progress, signal) => openPackFile(file, today(), progress, signal),
  undo: undoImport,
  undoPack,
  loadRules: () => startDraftChecker().rules,
};

/** Everything that can be set or taken back. */
export function Settings() {
  const t = useTranslate();
  const [own] = useStored(ownSummary);
  const managedProblems = useManagedPack();
  const ownTitles = useOwnTitles();
  const chapters = useContents(loadContents);
  // Whoever looks here wants to know that it works: the background may have been refused, or not been started.
  useEffect(() => void exchange().catch(() => {}), []);
  return (
    <>
      <PageHead title={t('settings')} />
      <main>
        <PreferenceChoices item={preferences} countryFixed={own !== undefined && isLocked(own, 'country')} />
        <NetworkAccess networks={NETWORKS} access={siteAccess} />
        <OwnSettings
          summary={ownSummary}
          services={OWN_IMPORT}
          exportPack={exportPack}
          today={today()}
          managedProblems={managedProblems}
        />
        <AsideList item={putAside} chapters={chapters} ownTitles={ownTitles} />
        <CorrectionList item={corrections} />
        <SyncSection item={syncSwitch} state={syncState} language={interfaceLanguage()} />
        <DataSection backup={backup} damaged={damagedEntries} language={interfaceLanguage()} />
        <StoredList data={storedData} language={interfaceLanguage()} />
        <section aria-labelledby="more">
          <h2 id="more">{t('moreHeading')}</h2>
          <PageLinks to={['reader', 'checklist', 'trust', 'welcome']} />
        </section>
      </main>
    </>
  );
}

/** What is wrong with the administrator's pack, after it has been looked for. */
function useManagedPack(): readonly Problem[] {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    void keepManagedPack(today()).then((found) => {
      setProblems(found);
      return compileAgain();
    });
  }, []);
  return problems;
}

/** The titles of own sections, for those that were put aside. */
function useOwnTitles(): ReadonlyMap<string, string> {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void putAside
      .read()
      .then((list) => loadOwnTitles(list.flatMap(({ scope }) => (scope.type === 'section' ? scope.section : []))))
      .then(setTitles);
  }, []);
  return titles;
}
