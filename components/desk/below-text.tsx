import { useMemo } from 'preact/hooks';
import { openGaps } from '../../core/draft/gaps';
import { placeholdersIn } from '../../core/draft/placeholders';
import type { Preview } from '../../core/draft/preview';
import { richTextOf } from '../../core/draft/rich-text';
import { RichCopyButton } from '../shared/rich-copy-button';
import { type MessageKey, useTranslate } from '../shared/translate';
import { LengthLine } from './preview-view';

interface BelowTextProps {
  readonly text: string;
  readonly preview: Preview;
  /** What was done last and can be taken back. */
  readonly done: MessageKey | undefined;
  readonly onUndo: () => void;
}

/**
 * Directly below the text: what can be taken back, which stays in sight and is the next stop of the Tab key; its length, the way to
 * take it along, the keys.
 */
export function BelowText({ text, preview, done, onUndo }: BelowTextProps) {
  const t = useTranslate();
  const gaps = openGaps(text);
  // What other people's templates left open is not copied without a question either.
  const open = gaps.length + placeholdersIn(text).length;
  const rich = useMemo(() => richTextOf(text), [text]);
  return (
    <>
      <p role="status" class="undo-line">
        {done && (
          <>
            {t(done)}{' '}
            <button type="button" class="link" onClick={onUndo}>
              {t('undo')}
            </button>
          </>
        )}
      </p>
      <div class="desk-below">
        <LengthLine preview={preview} />
        {text !== '' && open === 0 && <RichCopyButton text={text} html={rich} label={t('draftCopy')} />}
      </div>
      {open > 0 && (
        <p class="desk-hint">
          {t('draftGaps', open)} <RichCopyButton text={text} html={rich} label={t('draftCopyAnyway')} />
        </p>
      )}
      {preview.folds.length > 0 && <p class="desk-hint fold-legend">{t('foldLegend')}</p>}
      <p class="desk-hint" id="desk-keys">
        {t('keysNext')} · {t('keysFix')}
        {gaps.length > 0 && ` · ${t('keysGap')}`}
      </p>
    </>
  );
}
