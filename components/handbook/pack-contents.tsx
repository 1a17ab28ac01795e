import type { HandbookEntry, HandbookPack, HandbookSummary } from '../../core/handbook/handbook-summary';
import { houseOf } from '../../core/handbook/house';
import { chaptersOfPack, type PackExtras } from '../../core/handbook/pack-contents';
import { settingsIn } from '../../core/handbook/team-pack';
import { type Translate, useTranslate } from '../shared/translate';
import { voiceInWords } from './voice-in-words';

interface PackContentsProps {
  readonly summary: HandbookSummary;
  /** The pack that is here; absent = it is a new one. */
  readonly pack: HandbookPack | undefined;
  readonly extras: PackExtras;
}

/** What goes into the file of a pack, in a few lines, so that nothing of another house leaves unseen. */
export function PackContents({ summary, pack, extras }: PackContentsProps) {
  const t = useTranslate();
  const house = pack && houseOf(pack);
  const settles = pack && Object.keys(settingsIn(pack.house.settings ?? pack.house.applied)).length > 0;
  const lines = [
    titlesIn(chaptersOfPack(summary, pack?.id, extras), t),
    house && house.pages.length > 0 && t('packPages', shortly(house.pages, t)),
    house && Object.keys(house.voice).length > 0 && t('packVoice', voiceInWords(house.voice, t)),
    settles && t('packContentsSettings'),
    extras.settings && t('packContentsBrowser'),
  ].filter((line) => typeof line === 'string' && line !== '');
  return (
    <>
      <p>{t(lines.length === 0 ? 'packContentsNone' : 'packContents')}</p>
      {lines.length > 0 && (
        <ul class="pack-contents" lang="de">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** „Kapitel, Vorlagen und Checklisten (4): Leitlinie, Absage, Freigabe, Wortliste“. */
const titlesIn = (entries: readonly HandbookEntry[], t: Translate): string =>
  entries.length === 0
    ? ''
    : `${t('packContentsChapters', entries.length)}: ${shortly(
        entries.map(({ title }) => title),
        t,
      )}`;

/** Names that are listed before the others are only counted. */
const MOST = 8;

const shortly = (names: readonly string[], t: Translate): string =>
  [...names.slice(0, MOST), ...(names.length > MOST ? [t('checkMore', names.length - MOST)] : [])].join(', ');
