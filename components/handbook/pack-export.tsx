import { useState } from 'preact/hooks';
import type { HouseVoice } from '../../core/draft/house-voice';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { isHouseRule, packNamed, takesFiles } from '../../core/handbook/pack-contents';
import { slugOf } from '../../core/handbook/slug';
import type { ExportPack } from '../../core/ports/handbook-import';
import { useLock } from '../shared/lock-context';
import { ManagedNote } from '../shared/managed-locks';
import { saveFile } from '../shared/save-file';
import { useTranslate } from '../shared/translate';
import { HashView } from './hash-view';
import { PackChoice } from './pack-choice';
import { PackContents } from './pack-contents';
import { voiceInWords } from './voice-in-words';

interface PackExportProps {
  readonly summary: HandbookSummary;
  readonly today: string;
  readonly exportPack: ExportPack;
}

/** What a person has chosen for the pack that is to be saved; absent = as it comes. */
interface Chosen {
  /** Id of a pack that is here; empty = a new one. */
  readonly id?: string;
  readonly houseRule?: boolean;
  readonly files?: boolean;
}

/** A pack as one file for the team: which one, what goes into it, whether its chapters are house rules there. */
export function PackExport({ summary, today, exportPack }: PackExportProps) {
  const t = useTranslate();
  const [chosen, setChosen] = useState<Chosen>({});
  const [name, setName] = useState('');
  const [settings, setSettings] = useState(false);
  const [result, setResult] = useState<
    { readonly file: string; readonly hash: string; readonly voice: HouseVoice } | 'failed'
  >();
  const locked = useLock('exportImport');
  const pack = summary.packs.find(({ id }) => id === (chosen.id ?? usualPack(summary)));
  const taken = pack ? undefined : packNamed(summary, name);
  const head = pack
    ? { id: pack.id, name: pack.name, houseRule: chosen.houseRule ?? isHouseRule(pack, summary) }
    : { id: slugOf(name), name: name.trim(), houseRule: chosen.houseRule ?? true };
  const extras = { files: chosen.files ?? takesFiles(summary, pack?.id), settings };
  const save = async () => {
    try {
      const { text, hash, voice } = await exportPack({ ...head, issued: today }, extras);
      setResult({ file: saveFile(`${head.id}-${today}`, text, 'json'), hash, voice });
    } catch {
      // Shown; the store has reported it.
      setResult('failed');
    }
  };
  return (
    <form
      class="handbook-export"
      onSubmit={(event) => {
        event.preventDefault();
        if (head.name && !taken && !locked) void save();
      }}
    >
      <h3>{t('packExportHeading')}</h3>
      <p class="section-intro">{t('packExportIntro')}</p>
      <PackChoice
        packs={summary.packs}
        id={pack?.id ?? ''}
        name={name}
        taken={name.trim() === '' ? undefined : taken?.name}
        onPack={(id) => {
          setChosen({ id });
          setResult(undefined);
        }}
        onName={setName}
      />
      <label class="handbook-check">
        <input
          type="checkbox"
          checked={head.houseRule}
          onChange={() => setChosen({ ...chosen, houseRule: !head.houseRule })}
        />
        {t('packExportHouse')}
      </label>
      {summary.chapters.some(({ origin }) => origin.type === 'file') && (
        <label class="handbook-check">
          <input
            type="checkbox"
            checked={extras.files}
            onChange={() => setChosen({ ...chosen, files: !extras.files })}
          />
          {t('packExportFiles')}
        </label>
      )}
      <label class="handbook-check">
        <input type="checkbox" checked={settings} onChange={() => setSettings(!settings)} />
        {t('packExportSettings')}
      </label>
      <PackContents summary={summary} pack={pack} extras={extras} />
      <ManagedNote lock="exportImport" />
      <button type="submit" class="button" disabled={locked}>
        {t('packExport')}
      </button>
      <div role="status">
        {result === 'failed' && <p>{t('packExportFailed')}</p>}
        {result && result !== 'failed' && (
          <>
            <p>{t('packExported', result.file)}</p>
            {Object.keys(result.voice).length > 0 && <p>{t('packVoice', voiceInWords(result.voice, t))}</p>}
            <HashView hash={result.hash} />
          </>
        )}
      </div>
    </form>
  );
}

/**
 * The pack that is meant as long as nobody has chosen: the only one, for its next edition. Which of several nobody can
 * know.
 */
function usualPack({ packs }: HandbookSummary): string | undefined {
  const [first, ...others] = packs.filter(({ managed }) => !managed);
  return others.length === 0 ? first?.id : undefined;
}
