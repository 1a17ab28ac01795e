import { useState } from 'preact/hooks';
import type { CardRow } from '../../core/guide/compiled-guide';
import { inlineText, passageText } from '../../core/guide/plain-text';
import { NETWORK_NAMES, type NetworkId } from '../../core/situation/vocabulary';
import type { DismissalScope } from '../../core/tips/dismissals';
import { useCardAnnotations } from '../annotations/card-annotations';
import { CopyButton } from '../shared/copy-button';
import { useTranslate } from '../shared/translate';
import type { LoadedSection } from './loaded-section';

export interface TipActionsProps {
  readonly row: CardRow;
  readonly loaded: LoadedSection | undefined;
  readonly network: NetworkId;
  readonly read: boolean;
  readonly onRead: (read: boolean) => void;
  readonly onLater: () => void;
  readonly onHide: (scope: DismissalScope) => void;
}

/** What can be done with a tip: copy, mark as read, later, not again. */
export function TipActions({ row, loaded, network, read, onRead, onLater, onHide }: TipActionsProps) {
  const t = useTranslate();
  const annotations = useCardAnnotations();
  const [hiding, setHiding] = useState(false);
  const chapter = Number(row.section.split('.')[0]);
  return (
    <div class="tip-actions">
      <button type="button" class="link" aria-pressed={read} onClick={() => onRead(!read)}>
        {t('markRead')}
      </button>
      <button type="button" class="link" onClick={onLater}>
        {t('later')}
      </button>
      {annotations && (
        <button
          type="button"
          class="link"
          aria-pressed={annotations.isBookmarked(row.section)}
          aria-label={t('bookmarkLabel', row.handbook ? row.title : `${row.section} ${row.title}`)}
          onClick={() => annotations.onBookmark({ target: row.section, title: row.title })}
        >
          {t('bookmark')}
        </button>
      )}
      <button type="button" class="link" aria-expanded={hiding} onClick={() => setHiding(!hiding)}>
        {t('hide')}
      </button>
      {/* Last, for what it says stands beside it: nothing in the row moves. */}
      <CopyButton text={loaded ? asText(loaded, row.handbook?.source) : row.title} label={t('copyTip')} />
      {hiding && (
        <span class="tip-hide">
          <button type="button" class="link" onClick={() => onHide({ type: 'section', section: row.section })}>
            {t('hideTip')}
          </button>
          {/* Handbook chapters are dismissed tip by tip; as a whole they are removed in the settings. */}
          {!row.handbook && (
            <button type="button" class="link" onClick={() => onHide({ type: 'chapter', chapter })}>
              {t('hideChapter', chapter)}
            </button>
          )}
          <button type="button" class="link" onClick={() => onHide({ type: 'network', network })}>
            {t('hideNetwork', NETWORK_NAMES[network])}
          </button>
        </span>
      )}
    </div>
  );
}

/** The section's tips as text for a mail or a note. */
const asText = ({ section }: LoadedSection, source: string = section.id): string =>
  [
    `${source} ${section.title}`,
    ...(section.tips.length === 0 ? [passageText(section.passage.slice(0, 1))] : []),
    ...section.tips.map((tip) =>
      [
        `${inlineText(tip.title)}: ${inlineText(tip.action)} (weil ${inlineText(tip.reason)})`,
        ...(tip.example ? [`Vorher: ${tip.example.before}`, `Nachher: ${tip.example.after}`] : []),
        `Gilt nicht, wenn ${inlineText(tip.exception)}.`,
      ].join('\n'),
    ),
  ].join('\n\n');
