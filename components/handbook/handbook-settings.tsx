import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../core/guide-compiler/problem';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import type { ExportPack, HandbookImportServices } from '../../core/ports/handbook-import';
import { useLock } from '../shared/lock-context';
import { ManagedNote } from '../shared/managed-locks';
import { type Stored, useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import { HandbookList } from './handbook-list';
import { ImportView, Problems } from './import-view';
import { PackExport } from './pack-export';
import { useHandbookImport } from './use-handbook-import';

interface HandbookSettingsProps {
  readonly summary: Stored<HandbookSummary>;
  readonly services: HandbookImportServices;
  readonly exportPack: ExportPack;
  readonly today: string;
  /** What is wrong with the pack that the administrator has given. */
  readonly managedProblems: readonly Problem[];
}

/** "Eigene Kapitel": files in by picker or drop, what is there, and the team's pack. */
export function HandbookSettings({
  summary: item,
  services,
  exportPack,
  today,
  managedProblems,
}: HandbookSettingsProps) {
  const t = useTranslate();
  const [summary] = useStored(item);
  const [failed, setFailed] = useState(false);
  const running = useHandbookImport(services, useLock('houses'));
  const locked = useLock('exportImport');
  const isEmpty = summary !== undefined && summary.chapters.length + summary.packs.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once when the last chapter has gone, not for each step of an import.
  useEffect(() => {
    // What was taken in has been deleted meanwhile: nothing of it can be taken back.
    if (isEmpty && running.state.step === 'done') running.close();
  }, [isEmpty]);
  const change = (by: (summary: HandbookSummary) => HandbookSummary) => {
    setFailed(false);
    item.update(by).catch(() => setFailed(true));
  };
  return (
    <section aria-labelledby="handbook">
      <h2 id="handbook">{t('handbookHeading')}</h2>
      <p class="section-intro">{t('handbookIntro')}</p>
      <FileDrop busy={locked || running.state.step === 'busy'} onFiles={running.start} />
      <ManagedNote lock="exportImport" />
      <ImportView running={running} />
      {managedProblems.length > 0 && (
        <div class="notice">
          <p>{t('managedBroken')}</p>
          <Problems problems={managedProblems} />
        </div>
      )}
      {summary && <HandbookList summary={summary} onChange={change} />}
      <p role="status">{failed && t('handbookNotChanged')}</p>
      {summary && summary.chapters.length + summary.packs.length > 0 && (
        <PackExport summary={summary} today={today} exportPack={exportPack} />
      )}
    </section>
  );
}

/** Where files come in: a button that opens the picker, and a place to drop them. */
function FileDrop({ busy, onFiles }: { busy: boolean; onFiles: (files: readonly File[]) => void }) {
  const t = useTranslate();
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's short cut; the button does the same for everybody
    <div
      class={over ? 'handbook-drop is-over' : 'handbook-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!busy) onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <label class="button handbook-pick">
        {t('handbookPick')}
        <input
          type="file"
          class="visually-hidden"
          multiple
          accept=".md,.markdown,.txt,.json,text/markdown,text/plain,application/json"
          disabled={busy}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file again is a new choice.
            currentTarget.value = '';
          }}
        />
      </label>
      <span class="handbook-drop-hint">{t('handbookDrop')}</span>
    </div>
  );
}
