import { useTranslate } from '../shared/translate';
import type { FoldedText } from './use-folded-text';

/** Shows or folds the text of the draft, where what was found comes first. `controls` = the id of the text. */
export function TextFold({ text, controls }: { text: FoldedText; controls: string }) {
  const t = useTranslate();
  return (
    <p class="desk-fold">
      <button
        type="button"
        class="link"
        aria-expanded={!text.folded}
        aria-controls={controls}
        onClick={text.folded ? text.unfold : text.fold}
      >
        {t(text.folded ? 'showText' : 'hideText')}
      </button>
    </p>
  );
}
