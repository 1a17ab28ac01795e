import { useState } from 'preact/hooks';
import type { HouseVoice } from '../../core/draft/house-voice';
import { slugOf } from '../../core/handbook/slug';
import type { ExportPack } from '../../core/ports/handbook-import';
import { useLock } from '../shared/lock-context';
import { ManagedNote } from '../shared/managed-locks';
import { saveFile } from '../shared/save-file';
import { useTranslate } from '../shared/translate';
import { HashView } from './hash-view';
import { voiceInWords } from './voice-in-words';

interface PackExportProps {
  readonly today: string;
  readonly exportPack: ExportPack;
}

/** Handbook chapters as one file for the team: a name, whether they are house rules there, whether settings go along. */
export function PackExport({ today, exportPack }: PackExportProps) {
  const t = useTranslate();
  const [name, setName] = useState('');
  const [houseRule, setHouseRule] = useState(true);
  const [withSettings, setWithSettings] = useState(false);
  const [result, setResult] = useState<
    { readonly file: string; readonly hash: string; readonly voice: HouseVoice } | 'failed'
  >();
  const locked = useLock('exportImport');
  const id = slugOf(name);
  const save = async () => {
    try {
      const { text, hash, voice } = await exportPack({ id, name: name.trim(), issued: today, houseRule }, withSettings);
      setResult({ file: saveFile(`${id}-${today}`, text, 'json'), hash, voice });
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
        if (name.trim() && !locked) void save();
      }}
    >
      <h3>{t('packExportHeading')}</h3>
      <p class="section-intro">{t('packExportIntro')}</p>
      <label class="handbook-name">
        {t('packName')}
        <input
          type="text"
          class="field"
          required
          maxLength={120}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label class="handbook-check">
        <input type="checkbox" checked={houseRule} onChange={() => setHouseRule(!houseRule)} />
        {t('packExportHouse')}
      </label>
      <label class="handbook-check">
        <input type="checkbox" checked={withSettings} onChange={() => setWithSettings(!withSettings)} />
        {t('packExportSettings')}
      </label>
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
