import { useMemo } from 'preact/hooks';
import { openGaps } from '../../core/draft/gaps';
import { placeholdersIn } from '../../core/draft/placeholders';
import type { Preview } from '../../core/draft/preview';
import { richTextOf } from '../../core/draft/rich-text';
import { RichCopyButton } from '../shared/rich-copy-button';
import { useTranslate } from '../shared/translate';
import { LengthLine } from './preview-view';

interface BelowTextProps {
  readonly text: string;
  readonly preview: Preview;
}

/** Directly below the text: its length, the way to take it along, the keys. */
export function BelowText({ text, preview }: BelowTextProps) {
  const t = useTranslate();
  const gaps = openGaps(text);
  // What other people's templates left open is not copied without a question either.
  const open = gaps.length + placeholdersIn(text).length;
  const rich = useMemo(() => richTextOf(text), [text]);
  return (
    <>
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
